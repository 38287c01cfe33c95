import type { Unfinished } from '../../lib/consult/live-state';
import { upperFirst } from '../basics/mapped';
import { COMMON_WORDS } from '../words/common/words';
import { PANEL_WORDS } from '../words/panel/words';
import { useFormat, useWords } from '../words/use-words';

export interface UnfinishedConsultProps {
  consult: Unfinished;
  onEnd: () => void;
  onDiscard: () => void;
}

/** A consult that broke off with the browser, or long ago: the doctor says what becomes of it. */
export function UnfinishedConsult({ consult, onEnd, onDiscard }: UnfinishedConsultProps) {
  const { unfinished: words } = useWords(PANEL_WORDS);
  const { unnamed } = useWords(COMMON_WORDS);
  const { moment, clock } = useFormat();
  const { name, startedAt, durationS } = consult;
  return (
    <section class="card" data-testid="unfinished" aria-label={words.label}>
      <h2>{words.title}</h2>
      <p>{words.text(name ?? upperFirst(unnamed), moment(startedAt), clock(durationS))}</p>
      <div class="choices">
        <button type="button" class="primary" data-testid="finish-button" onClick={onEnd}>
          {words.finish}
        </button>
        <details>
          <summary>{words.more}</summary>
          <p>{words.forGood}</p>
          <button type="button" data-testid="discard-button" onClick={onDiscard}>
            {words.remove}
          </button>
        </details>
      </div>
    </section>
  );
}
