import type { Language } from './words/languages';

/** Files that a consult can be saved as. */
export type SaveFormat = 'html' | 'sealed' | 'json' | 'events' | 'series' | 'fhir';

/** A file to save, with what it needs beside the consult. */
export type SaveChoice =
  | { format: 'sealed'; passphrase: string }
  | { format: Exclude<SaveFormat, 'sealed'>; language: Language };

const FORMATS: readonly { format: SaveFormat; name: string; what: string }[] = [
  { format: 'html', name: 'Web page', what: 'The summary as you see it, for any browser. HTML.' },
  {
    format: 'sealed',
    name: 'Sealed web page',
    what: 'The same, under a passphrase of yours. Opens without a network.',
  },
  { format: 'json', name: 'All data', what: 'Everything that was measured, for other programs. JSON.' },
  {
    format: 'events',
    name: 'Table of twitches',
    what: 'Every twitch and spasm, a line each. CSV, with decimal points.',
  },
  { format: 'series', name: 'Table of traces', what: 'The measured traces, a line a frame. CSV, with decimal points.' },
  { format: 'fhir', name: 'Hospital system', what: 'A preliminary report with the figures and the note. FHIR R4.' },
];

/** The files, each with what it is good for. */
export function SaveMenu({ onSave }: { onSave: (format: SaveFormat) => void }) {
  return (
    <ul class="save-menu">
      {FORMATS.map(({ format, name, what }) => (
        <li key={format}>
          <button
            type="button"
            data-testid={`save-${format}-button`}
            aria-describedby={`save-${format}-what`}
            onClick={() => onSave(format)}
          >
            {name}
          </button>
          <span class="note" id={`save-${format}-what`}>
            {what}
          </span>
        </li>
      ))}
    </ul>
  );
}
