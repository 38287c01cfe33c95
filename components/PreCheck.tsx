import type { PreCheckState } from '../lib/consult/precheck';
import { verdictOf } from '../lib/consult/precheck-findings';
import { seconds } from './format';
import { PreCheckRows } from './PreCheckRows';
import { preCheckAdvice, preCheckTitle, toneOf } from './precheck-words';
import { ToneMark } from './ToneMark';

export interface PreCheckProps {
  state: PreCheckState;
  onAgain: () => void;
}

/** Whether the picture will do for a grade, before one is asked for: one line while all is well, else what to say and to do first. */
export function PreCheck({ state, onAgain }: PreCheckProps) {
  const { done, progress, leftS, findings } = state;
  const verdict = done ? verdictOf(findings) : 'running';
  const tone = done ? toneOf(findings) : 'busy';
  const advice = preCheckAdvice(findings);
  return (
    <details
      class={`card precheck tone-${tone}`}
      open={done && verdict !== 'good'}
      aria-label="Picture check"
      data-testid="pre-check"
      data-verdict={verdict}
    >
      <summary>
        <ToneMark tone={tone} />
        <span role="status" data-testid="pre-check-title">
          {done ? preCheckTitle(findings) : 'Checking the picture…'}
        </span>
        {!done && (
          <>
            <progress max={1} value={progress} aria-label="Picture check" />
            <span class="note">{seconds(Math.ceil(leftS))} at most</span>
          </>
        )}
      </summary>
      {done && advice.say && (
        <p data-testid="pre-check-say">
          <span class="note">Say to the patient:</span> <q>{advice.say}</q>
        </p>
      )}
      {done && advice.do && (
        <p data-testid="pre-check-do">
          <span class="note">Do yourself:</span> <span class="sentence">{advice.do}</span>
        </p>
      )}
      <PreCheckRows findings={findings} />
      {done && (
        <button type="button" data-testid="check-again-button" onClick={onAgain}>
          Check again
        </button>
      )}
    </details>
  );
}
