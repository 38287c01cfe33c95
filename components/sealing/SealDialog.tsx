import { useEffect, useRef } from 'preact/hooks';
import { FILES_WORDS } from '../words/files/words';
import { useWords } from '../words/use-words';
import { NewPassphrase } from './NewPassphrase';

export interface SealDialogProps {
  title: string;
  /** What will be sealed, and who can open it. */
  explained: string;
  onSeal: (passphrase: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the passphrase of a file that is about to be sealed. */
export function SealDialog({ title, explained, onSeal, onClose }: SealDialogProps) {
  const { seal } = useWords(FILES_WORDS);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="card seal-dialog" aria-labelledby="seal-title" onClose={onClose}>
      <h2 id="seal-title">{title}</h2>
      <p>{explained}</p>
      <p>{seal.tell}</p>
      <NewPassphrase
        action={seal.action}
        onChosen={async (passphrase) => {
          await onSeal(passphrase);
          dialog.current?.close();
        }}
      />
      <button type="button" data-testid="seal-cancel" onClick={() => dialog.current?.close()}>
        {seal.cancel}
      </button>
    </dialog>
  );
}
