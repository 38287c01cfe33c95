import { LOCK_AFTER_MIN } from '../../lib/history/idle-lock';
import { ConfirmButton } from '../basics/ConfirmButton';
import { EnterPassphrase } from '../sealing/EnterPassphrase';
import { NewPassphrase } from '../sealing/NewPassphrase';
import { HISTORY_WORDS } from '../words/history/words';
import { useWords } from '../words/use-words';

export interface HistoryGateProps {
  /** There is no history yet: a passphrase makes one. */
  isNew: boolean;
  onCreate: (passphrase: string) => Promise<void>;
  onUnlock: (passphrase: string) => Promise<void>;
  onRemoveAll: () => void;
}

/** Before anything can be read: choose a passphrase, or enter it. */
export function HistoryGate({ isNew, onCreate, onUnlock, onRemoveAll }: HistoryGateProps) {
  const { gate, removeAll, keep } = useWords(HISTORY_WORDS);
  if (isNew)
    return (
      <section class="card gate" aria-labelledby="gate-title">
        <h2 id="gate-title">{gate.newTitle}</h2>
        <p>{gate.newText}</p>
        <NewPassphrase action={gate.begin} onChosen={onCreate} />
      </section>
    );
  return (
    <section class="card gate" aria-labelledby="gate-title">
      <h2 id="gate-title">{gate.lockedTitle}</h2>
      <EnterPassphrase action={gate.unlock} onEntered={onUnlock} />
      <p class="note">{gate.locksAfter(LOCK_AFTER_MIN)}</p>
      <details>
        <summary>{gate.lostTitle}</summary>
        <p>{gate.lostText}</p>
        <ConfirmButton
          label={removeAll}
          question={gate.question}
          keep={keep}
          testId="delete-all"
          onConfirm={onRemoveAll}
        />
      </details>
    </section>
  );
}
