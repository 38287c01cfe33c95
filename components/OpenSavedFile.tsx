import { useId, useState } from 'preact/hooks';
import { wordsOf } from '../lib/failure';
import { EnterPassphrase } from './EnterPassphrase';

export interface OpenSavedFileProps {
  /**
   * @param passphrase null: not asked for yet
   * @returns 'sealed' if the file needs its passphrase. Rejects with an Error whose message a person can act on.
   */
  onOpen: (file: File, passphrase: string | null) => Promise<'opened' | 'sealed'>;
}

/** Opens whatever Hemiscope has saved; asks for a passphrase where the file has one. */
export function OpenSavedFile({ onOpen }: OpenSavedFileProps) {
  const id = useId();
  const [sealed, setSealed] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  async function choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    setSealed(null);
    setWrong(null);
    if (!file) return;
    try {
      if ((await onOpen(file, null)) === 'sealed') setSealed(file);
    } catch (thrown) {
      setWrong(wordsOf(thrown));
    }
    // Else the same file could not be chosen again.
    input.value = '';
  }

  return (
    <>
      <label class="file">
        <span>File</span>
        <input
          type="file"
          accept=".html,.htm,.json,.age"
          data-testid="saved-file"
          aria-describedby={`${id}-what ${id}-status`}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </label>
      <p class="note" id={`${id}-what`}>
        A web page, sealed or not, or “all data” that Hemiscope saved, or an exported history. Nothing kept is replaced.
      </p>
      <p class="status wrong" role="status" id={`${id}-status`} data-testid="saved-file-status">
        {wrong}
      </p>
      {sealed && (
        <>
          <p class="note">{sealed.name} is sealed.</p>
          <EnterPassphrase
            action="Open"
            onEntered={async (passphrase) => {
              await onOpen(sealed, passphrase);
              setSealed(null);
            }}
          />
        </>
      )}
    </>
  );
}
