import { Disclaimer } from '../basics/Disclaimer';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { Language } from '../words/languages';
import { RECORDINGS_WORDS } from '../words/recordings/words';
import { useWords } from '../words/use-words';
import { RecordingDrop } from './RecordingDrop';
import { RecordingRow } from './RecordingRow';
import { isGradable, isUnderWay, type PartChoice, type RecordingItem } from './recording-item';

export interface RecordingsProps {
  items: readonly RecordingItem[];
  onLanguage: (language: Language) => void;
  onFiles: (files: readonly File[]) => void;
  onPart: (id: number, part: PartChoice) => void;
  onGrade: (ids: readonly number[]) => void;
  onCancel: (ids: readonly number[]) => void;
  onRemove: (id: number) => void;
  /** As a table, for a study. */
  onSaveResults: () => void;
}

/** Videos to grade, one below the other. */
export function Recordings({
  items,
  onLanguage,
  onFiles,
  onPart,
  onGrade,
  onCancel,
  onRemove,
  onSaveResults,
}: RecordingsProps) {
  const words = useWords(RECORDINGS_WORDS);
  const gradable = items.filter(isGradable).map(({ id }) => id);
  const underWay = items.filter(isUnderWay).map(({ id }) => id);
  return (
    <main class="recordings">
      <header>
        <h1>{words.page}</h1>
        <span class="note">{words.stayHere}</span>
        <LanguageChoice onChoose={onLanguage} />
      </header>
      <Disclaimer />
      <RecordingDrop onFiles={onFiles} />
      {items.length > 1 && (
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={gradable.length === 0}
            data-testid="grade-all"
            onClick={() => onGrade(gradable)}
          >
            {words.gradeAll(gradable.length)}
          </button>
          <button type="button" disabled={underWay.length === 0} onClick={() => onCancel(underWay)}>
            {words.cancelAll}
          </button>
        </div>
      )}
      <ul class="recording-list">
        {items.map((item) => (
          <RecordingRow
            key={item.id}
            item={item}
            onPart={(part) => onPart(item.id, part)}
            onGrade={() => onGrade([item.id])}
            onCancel={() => onCancel([item.id])}
            onRemove={() => onRemove(item.id)}
          />
        ))}
      </ul>
      {items.some(({ state }) => state.kind === 'graded') && (
        <>
          <p class="note">{words.held}</p>
          <div class="row">
            <button
              type="button"
              disabled={underWay.length > 0}
              data-testid="save-results"
              aria-describedby="save-results-what"
              onClick={onSaveResults}
            >
              {words.saveResults}
            </button>
            <span class="note" id="save-results-what">
              {words.resultsWhat}
            </span>
          </div>
        </>
      )}
    </main>
  );
}
