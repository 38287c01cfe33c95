import type { Unfinished } from '../lib/consult/live-state';
import { clock } from './format';
import { UNNAMED } from './words';

export interface UnfinishedConsultProps {
  consult: Unfinished;
  onEnd: () => void;
  onDiscard: () => void;
}

/** A consult that broke off with the browser, or long ago: the doctor says what becomes of it. */
export function UnfinishedConsult({ consult, onEnd, onDiscard }: UnfinishedConsultProps) {
  const { name, startedAt, durationS } = consult;
  return (
    <section class="card" data-testid="unfinished" aria-label="Consult that was not ended">
      <h2>A consult was not ended</h2>
      <p>
        {name ?? UNNAMED}, begun on {new Date(startedAt).toLocaleString()}, {clock(durationS)} kept. It broke off when
        the browser or Hemiscope was closed. Before a new one can begin, finish it or delete it.
      </p>
      <div class="choices">
        <button type="button" class="primary" data-testid="finish-button" onClick={onEnd}>
          Finish, open summary
        </button>
        <details>
          <summary>Delete …</summary>
          <p>All that was kept of it is deleted for good.</p>
          <button type="button" data-testid="discard-button" onClick={onDiscard}>
            Delete this consult
          </button>
        </details>
      </div>
    </section>
  );
}
