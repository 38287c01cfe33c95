import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../words/languages';
import { useLanguage } from '../words/use-words';

/** The same word in each language: who cannot read one finds their own. */
const LABEL = 'Language · Sprache · 语言';

/** In which language Hemiscope speaks, on every page and in every text to share. */
export function LanguageChoice({ onChoose }: { onChoose: (language: Language) => void }) {
  return (
    <select
      class="language"
      aria-label={LABEL}
      title={LABEL}
      data-testid="language"
      value={useLanguage()}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Language)}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {LANGUAGE_NAMES[each]}
        </option>
      ))}
    </select>
  );
}
