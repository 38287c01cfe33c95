import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MIN_LENGTH, type PassphraseProblem, passphraseProblem, suggestPassphrase } from '../lib/share/passphrase';
import { PassphraseStatus, usePassphraseWork } from './passphrase-work';

export interface NewPassphraseProps {
  /** What the button says. */
  action: string;
  /** Rejects with an Error whose message a person can act on. */
  onChosen: (passphrase: string) => Promise<void>;
  children?: ComponentChildren;
}

const PROBLEM_WORDS: Record<PassphraseProblem, string> = {
  empty: 'Choose a passphrase first.',
  short: `Use ${MIN_LENGTH} characters or more: what can be tried in secret, fast and for years needs length.`,
  repetitive: 'This repeats a few characters. Use several words that do not belong together.',
  differs: 'The two entries differ.',
};

/** Asks for a new passphrase, twice, and offers one drawn by chance. It is handed on and forgotten. */
export function NewPassphrase({ action, onChosen, children }: NewPassphraseProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const { status, busy, refuse, run } = usePassphraseWork();

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const problem = passphraseProblem(passphrase, again);
    if (problem) return refuse(PROBLEM_WORDS[problem]);
    const done = await run('Working … this takes a few seconds.', () => onChosen(passphrase));
    if (!done) return;
    setPassphrase('');
    setAgain('');
    setSuggestion(null);
  }

  return (
    <form class="passphrase-form" onSubmit={(event) => void submit(event)}>
      {children}
      <label for={`${id}-first`}>New passphrase</label>
      <input
        id={`${id}-first`}
        data-testid="new-passphrase"
        type={suggestion === null ? 'password' : 'text'}
        autocomplete="new-password"
        spellcheck={false}
        value={passphrase}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      <label for={`${id}-again`}>The same again</label>
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
          {suggestion === null ? 'Suggest one' : 'Another one'}
        </button>
        {suggestion !== null && <span class="note">Write it down, then type it in twice.</span>}
      </div>
      <p class="note">
        At least {MIN_LENGTH} characters. It is kept nowhere: if it is lost, nobody can open this again.
      </p>
      <button type="submit" class="primary" data-testid="passphrase-submit" disabled={busy}>
        {action}
      </button>
      <PassphraseStatus status={status} />
    </form>
  );
}
