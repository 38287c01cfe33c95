import type { Failure, FailureCode } from '../../lib/failure';
import { CALL_WORDS } from '../words/call/words';
import { PANEL_WORDS } from '../words/panel/words';
import { useWords } from '../words/use-words';

export interface KeepingNoticeProps {
  /** What cannot be kept, or what was kept and cannot be read; null: all is well. */
  failure: Failure | null;
  onDiscard: () => void;
}

const UNREADABLE: ReadonlySet<FailureCode> = new Set(['journal-damaged', 'journal-newer']);

/** Says that a consult is not safe against a crash, or that an earlier one cannot be read. */
export function KeepingNotice({ failure, onDiscard }: KeepingNoticeProps) {
  const { failures } = useWords(CALL_WORDS);
  const { keeping: words } = useWords(PANEL_WORDS);
  if (!failure) return null;
  const { title, advice } = failures[failure.code];
  return (
    <section class="card" role="alert" data-testid="keeping" data-code={failure.code}>
      <p>{title}</p>
      <p>{advice}</p>
      {UNREADABLE.has(failure.code) && (
        <details>
          <summary>{words.more}</summary>
          <p>{words.forGood}</p>
          <button type="button" data-testid="discard-unreadable-button" onClick={onDiscard}>
            {words.remove}
          </button>
        </details>
      )}
    </section>
  );
}
