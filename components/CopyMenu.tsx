import { useState } from 'preact/hooks';
import type { TextKind } from './share-texts';
import { type Language, LOCALES } from './words/languages';

export interface CopyMenuProps {
  language: Language;
  textOf: (kind: TextKind) => string;
  /** Rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}

const KINDS: readonly { kind: TextKind; name: string }[] = [
  { kind: 'note', name: 'Note for the record' },
  { kind: 'letter', name: 'Letter for the family doctor' },
];

/** The texts; what was copied is shown, to be read before it is pasted, or copied by hand where the browser refuses. */
export function CopyMenu({ language, textOf, onCopy }: CopyMenuProps) {
  const [shown, setShown] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async (kind: TextKind) => {
    const text = textOf(kind);
    const copied = await onCopy(text).then(
      () => true,
      () => false,
    );
    setShown({ text, copied });
  };
  return (
    <div class="copy-menu">
      <div class="copy-kinds">
        {KINDS.map(({ kind, name }) => (
          <button key={kind} type="button" data-testid={`copy-${kind}-button`} onClick={() => copy(kind)}>
            {name}
          </button>
        ))}
      </div>
      <p class="note" role="status" data-testid="copy-status">
        {shown && (shown.copied ? 'Copied. Read it before you paste it:' : 'The browser refused. Copy it from here:')}
      </p>
      {shown && (
        <textarea
          readOnly
          rows={8}
          aria-label="The text"
          lang={LOCALES[language]}
          data-testid="copied-text"
          value={shown.text}
        />
      )}
    </div>
  );
}
