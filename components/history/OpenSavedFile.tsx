import { useId, useState } from 'preact/hooks';
import { EnterPassphrase } from '../sealing/EnterPassphrase';
import { saidOf } from '../words/errors/words';
import { FILES_WORDS } from '../words/files/words';
import type { Say } from '../words/languages';
import { useLanguage } from '../words/use-words';

export interface OpenSavedFileProps {
  /**
   * @param passphrase null: not asked for yet
   * @returns 'sealed' if the file needs its passphrase. Rejects with an error that `errorText` knows.
   */
  onOpen: (file: File, passphrase: string | null) => Promise<'opened' | 'sealed'>;
}

/** Opens whatever Hemiscope has saved; asks for a passphrase where the file has one. */
export function OpenSavedFile({ onOpen }: OpenSavedFileProps) {
  const id = useId();
  const language = useLanguage();
  const words = FILES_WORDS[language].open;
  const [sealed, setSealed] = useState<File | null>(null);
  const [wrong, setWrong] = useState<{ say: Say } | null>(null);

  async function choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    setSealed(null);
    setWrong(null);
    if (!file) return;
    try {
      if ((await onOpen(file, null)) === 'sealed') setSealed(file);
    } catch (thrown) {
      setWrong({ say: saidOf(thrown) });
    }
    // Else the same file could not be chosen again.
    input.value = '';
  }

  return (
    <>
      <label class="file">
        <span>{words.label}</span>
        <input
          type="file"
          accept=".html,.htm,.json,.age"
          data-testid="saved-file"
          aria-describedby={`${id}-what ${id}-status`}
          onChange={({ currentTarget }) => void choose(currentTarget)}
        />
      </label>
      <p class="note" id={`${id}-what`}>
        {words.what}
      </p>
      <p class="status wrong" role="status" id={`${id}-status`} data-testid="saved-file-status">
        {wrong?.say(language)}
      </p>
      {sealed && (
        <>
          <p class="note">{words.sealed(sealed.name)}</p>
          <EnterPassphrase
            action={words.action}
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
