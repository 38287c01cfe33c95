import { useState } from 'preact/hooks';
import { painted } from '../basics/painted';
import { saidOf } from '../words/errors/words';
import type { Say } from '../words/languages';
import { useLanguage } from '../words/use-words';

interface Status {
  say: Say;
  wrong: boolean;
}

/** The slow work that a passphrase begins: one at a time, and what there is to say of it. */
export function usePassphraseWork() {
  const [status, setStatus] = useState<Status | null>(null);
  const [busy, setBusy] = useState(false);
  const refuse = (say: Say) => setStatus({ say, wrong: true });

  /** @returns whether it was done; else what went wrong is shown */
  async function run(words: string, work: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setStatus({ say: () => words, wrong: false });
    try {
      await painted();
      await work();
      setStatus(null);
      return true;
    } catch (thrown) {
      refuse(saidOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { status, busy, refuse, run };
}

export function PassphraseStatus({ status }: { status: Status | null }) {
  const language = useLanguage();
  return (
    <p class={status?.wrong ? 'status wrong' : 'status'} role="status" data-testid="passphrase-status">
      {status?.say(language)}
    </p>
  );
}
