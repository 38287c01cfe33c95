import { useState } from 'preact/hooks';
import { FILES_WORDS } from '../words/files/words';
import { LOCALES } from '../words/languages';
import { useLanguage } from '../words/use-words';
import type { TextKind } from './share-texts';

export interface CopyMenuProps {
  textOf: (kind: TextKind) => string;
  /** Rejects where the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}

const KINDS: readonly TextKind[] = ['note', 'letter'];

/** The texts; what was copied is shown, to be read before it is pasted, or copied by hand where the browser refuses. */
export function CopyMenu({ textOf, onCopy }: CopyMenuProps) {
  const language = useLanguage();
  const words = FILES_WORDS[language].copy;
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
        {KINDS.map((kind) => (
          <button key={kind} type="button" data-testid={`copy-${kind}-button`} onClick={() => copy(kind)}>
            {words[kind]}
          </button>
        ))}
      </div>
      <p class="note" role="status" data-testid="copy-status">
        {shown && (shown.copied ? words.copied : words.refused)}
      </p>
      {shown && (
        <textarea
          readOnly
          rows={8}
          aria-label={words.text}
          lang={LOCALES[language]}
          data-testid="copied-text"
          value={shown.text}
        />
      )}
    </div>
  );
}
