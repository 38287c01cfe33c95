import type { Failure } from '../lib/failure';

export interface KeepingNoticeProps {
  /** What cannot be kept, or what was kept and cannot be read; null: all is well. */
  failure: Failure | null;
  onDiscard: () => void;
}

/** Says that a consult is not safe against a crash, or that an earlier one cannot be read. */
export function KeepingNotice({ failure, onDiscard }: KeepingNoticeProps) {
  if (!failure) return null;
  return (
    <section class="card" role="alert" data-testid="keeping" data-code={failure.code}>
      <p>{failure.message}</p>
      <p>{failure.advice}</p>
      {failure.code === 'journal-read' && (
        <details>
          <summary>Delete …</summary>
          <p>What cannot be read is deleted for good.</p>
          <button type="button" data-testid="discard-unreadable-button" onClick={onDiscard}>
            Delete it
          </button>
        </details>
      )}
    </section>
  );
}
