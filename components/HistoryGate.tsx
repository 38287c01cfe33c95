import { LOCK_AFTER_MIN } from '../lib/history/idle-lock';
import { ConfirmButton } from './ConfirmButton';
import { EnterPassphrase } from './EnterPassphrase';
import { NewPassphrase } from './NewPassphrase';

export interface HistoryGateProps {
  /** There is no history yet: a passphrase makes one. */
  isNew: boolean;
  onCreate: (passphrase: string) => Promise<void>;
  onUnlock: (passphrase: string) => Promise<void>;
  onRemoveAll: () => void;
}

/** Before anything can be read: choose a passphrase, or enter it. */
export function HistoryGate({ isNew, onCreate, onUnlock, onRemoveAll }: HistoryGateProps) {
  if (isNew)
    return (
      <section class="card gate" aria-labelledby="gate-title">
        <h2 id="gate-title">Keep consults on this machine?</h2>
        <p>
          Hemiscope forgets every consult unless you keep it. What you keep stays on this machine, encrypted under a
          passphrase of yours, until you delete it.
        </p>
        <NewPassphrase action="Begin a history" onChosen={onCreate} />
      </section>
    );
  return (
    <section class="card gate" aria-labelledby="gate-title">
      <h2 id="gate-title">The history is locked</h2>
      <EnterPassphrase action="Unlock" onEntered={onUnlock} />
      <p class="note">It locks when this page is closed, and after {LOCK_AFTER_MIN} minutes without use.</p>
      <details>
        <summary>The passphrase is lost</summary>
        <p>Then nobody can read this history any more. It can be deleted, so that a new one can begin.</p>
        <ConfirmButton
          label="Delete everything"
          question="Delete the locked history for good?"
          testId="delete-all"
          onConfirm={onRemoveAll}
        />
      </details>
    </section>
  );
}
