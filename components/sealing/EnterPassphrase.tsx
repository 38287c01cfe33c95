import { useId, useRef, useState } from 'preact/hooks';
import { FILES_WORDS } from '../words/files/words';
import { useWords } from '../words/use-words';
import { PassphraseStatus, usePassphraseWork } from './passphrase-work';

export interface EnterPassphraseProps {
  action: string;
  /** Rejects with an error that `errorText` knows. */
  onEntered: (passphrase: string) => Promise<void>;
}

/** Asks for a passphrase that exists. It is handed on and forgotten. */
export function EnterPassphrase({ action, onEntered }: EnterPassphraseProps) {
  const id = useId();
  const words = useWords(FILES_WORDS).enterPassphrase;
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const { status, busy, run } = usePassphraseWork();

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const done = await run(words.working, () => onEntered(passphrase));
    if (done) setPassphrase('');
    else input.current?.select();
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      <label for={id}>{words.label}</label>
      <input
        id={id}
        ref={input}
        data-testid="passphrase"
        type="password"
        autocomplete="current-password"
        required
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <button type="submit" class="primary" data-testid="passphrase-open" disabled={busy}>
        {action}
      </button>
      <PassphraseStatus status={status} />
    </form>
  );
}
