import { FILES_WORDS } from '../words/files/words';
import type { Language } from '../words/languages';
import { useWords } from '../words/use-words';

/** Files that a consult can be saved as, in the menu's order. */
export const SAVE_FORMATS = ['html', 'sealed', 'json', 'events', 'series', 'fhir'] as const;

export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** A file to save, with what it needs beside the consult. */
export type SaveChoice = { language: Language } & (
  | { format: 'sealed'; passphrase: string }
  | { format: Exclude<SaveFormat, 'sealed'> }
);

/** The files, each with what it is good for. */
export function SaveMenu({ onSave }: { onSave: (format: SaveFormat) => void }) {
  const { save } = useWords(FILES_WORDS);
  return (
    <ul class="save-menu">
      {SAVE_FORMATS.map((format) => (
        <li key={format}>
          <button
            type="button"
            data-testid={`save-${format}-button`}
            aria-describedby={`save-${format}-what`}
            onClick={() => onSave(format)}
          >
            {save[format].name}
          </button>
          <span class="note" id={`save-${format}-what`}>
            {save[format].what}
          </span>
        </li>
      ))}
    </ul>
  );
}
