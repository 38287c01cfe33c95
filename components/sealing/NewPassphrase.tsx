import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { passphraseProblem, suggestPassphrase } from '../../lib/share/passphrase';
import { FILES_WORDS } from '../words/files/words';
import { useWords } from '../words/use-words';
import { PassphraseStatus, usePassphraseWork } from './passphrase-work';

export interface NewPassphraseProps {
  /** What the button says. */
  action: string;
  /** Rejects with an error that `errorText` knows. */
  onChosen: (passphrase: string) => Promise<void>;
  children?: ComponentChildren;
}

/** Asks for a new passphrase, twice, and offers one drawn by chance. It is handed on and forgotten. */
export function NewPassphrase({ action, onChosen, children }: NewPassphraseProps) {
  const id = useId();
  const words = useWords(FILES_WORDS).newPassphrase;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const { status, busy, refuse, run } = usePassphraseWork();

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const problem = passphraseProblem(passphrase, again);
    if (problem) return refuse((language) => FILES_WORDS[language].newPassphrase.problems[problem]);
    const done = await run(words.working, () => onChosen(passphrase));
    if (!done) return;
    setPassphrase('');
    setAgain('');
    setSuggestion(null);
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      {children}
      <label for={`${id}-first`}>{words.label}</label>
      <input
        id={`${id}-first`}
        data-testid="new-passphrase"
        type={suggestion === null ? 'password' : 'text'}
        autocomplete="new-password"
        spellcheck={false}
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <label for={`${id}-again`}>{words.again}</label>
      <input
        id={`${id}-again`}
        data-testid="new-passphrase-again"
        type={suggestion === null ? 'password' : 'text'}
        autocomplete="new-password"
        spellcheck={false}
        value={again}
        onInput={(event) => setAgain(event.currentTarget.value)}
      />
      {suggestion !== null && (
        <p class="suggestion" data-testid="suggestion">
          {suggestion}
        </p>
      )}
      <div class="row">
        <button type="button" data-testid="suggest-button" onClick={() => setSuggestion(suggestPassphrase())}>
          {suggestion === null ? words.suggest : words.suggestAnother}
        </button>
        {suggestion !== null && <span class="note">{words.writeDown}</span>}
      </div>
      <p class="note">{words.rule}</p>
      <button type="submit" class="primary" data-testid="passphrase-submit" disabled={busy}>
        {action}
      </button>
      <PassphraseStatus status={status} />
    </form>
  );
}
