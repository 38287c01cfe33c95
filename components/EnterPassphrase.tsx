import { useId, useRef, useState } from 'preact/hooks';
import { painted } from './painted';

export interface EnterPassphraseProps {
  action: string;
  /** Rejects with an Error whose message a person can act on. */
  onEntered: (passphrase: string) => Promise<void>;
}

/** Asks for a passphrase that exists. It is handed on and forgotten. */
export function EnterPassphrase({ action, onEntered }: EnterPassphraseProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [status, setStatus] = useState<{ words: string; wrong: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setStatus({ words: 'Opening … this takes a few seconds.', wrong: false });
    try {
      await painted();
      await onEntered(passphrase);
      setPassphrase('');
      setStatus(null);
    } catch (thrown) {
      setStatus({ words: thrown instanceof Error ? thrown.message : String(thrown), wrong: true });
      input.current?.select();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      <label for={id}>Passphrase</label>
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
      <p class={status?.wrong ? 'status wrong' : 'status'} role="status" data-testid="passphrase-status">
        {status?.words}
      </p>
    </form>
  );
}
