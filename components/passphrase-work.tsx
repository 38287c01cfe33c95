import { useState } from 'preact/hooks';
import { wordsOf } from '../lib/failure';
import { painted } from './painted';

interface Status {
  words: string;
  wrong: boolean;
}

/** The slow work that a passphrase begins: one at a time, and what there is to say of it. */
export function usePassphraseWork() {
  const [status, setStatus] = useState<Status | null>(null);
  const [busy, setBusy] = useState(false);
  const refuse = (words: string) => setStatus({ words, wrong: true });

  /** @returns whether it was done; else its error's words are shown */
  async function run(words: string, work: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setStatus({ words, wrong: false });
    try {
      await painted();
      await work();
      setStatus(null);
      return true;
    } catch (thrown) {
      refuse(wordsOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { status, busy, refuse, run };
}

export function PassphraseStatus({ status }: { status: Status | null }) {
  return (
    <p class={status?.wrong ? 'status wrong' : 'status'} role="status" data-testid="passphrase-status">
      {status?.words}
    </p>
  );
}
