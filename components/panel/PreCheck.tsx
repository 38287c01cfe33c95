import type { PreCheckState } from '../../lib/consult/precheck';
import { verdictOf } from '../../lib/consult/precheck-findings';
import { Explained } from '../basics/Term';
import { ToneMark } from '../basics/ToneMark';
import { useLanguage } from '../words/use-words';
import { PreCheckRows } from './PreCheckRows';
import { preCheckAdvice, preCheckTexts, preCheckTitle, toneOf } from './precheck-words';

export interface PreCheckProps {
  state: PreCheckState;
  onAgain: () => void;
}

/** Whether the picture will do for a grade, before one is asked for: one line while all is well, else what to say and to do first. */
export function PreCheck({ state, onAgain }: PreCheckProps) {
  const texts = preCheckTexts(useLanguage());
  const { check: words, format } = texts;
  const { done, progress, leftS, findings } = state;
  const verdict = done ? verdictOf(findings) : 'running';
  const tone = done ? toneOf(findings) : 'busy';
  const advice = preCheckAdvice(findings, texts);
  return (
    <details
      class={`card precheck tone-${tone}`}
      open={done && verdict !== 'good'}
      aria-label={words.label}
      data-testid="pre-check"
      data-verdict={verdict}
    >
      <summary>
        <ToneMark tone={tone} />
        <span role="status" data-testid="pre-check-title">
          {done ? preCheckTitle(findings, texts) : words.running}
        </span>
        {!done && (
          <>
            <progress max={1} value={progress} aria-label={words.label} />
            <span class="note">{words.atMostS(format.seconds(Math.ceil(leftS)))}</span>
          </>
        )}
      </summary>
      {done && advice.say && (
        <p data-testid="pre-check-say">
          <span class="note">{words.say}</span> <q>{advice.say}</q>
        </p>
      )}
      {done && advice.do && (
        <p data-testid="pre-check-do">
          <span class="note">{words.doYourself}</span>{' '}
          <span class="sentence">
            <Explained text={advice.do} />
          </span>
        </p>
      )}
      <PreCheckRows findings={findings} />
      {done && (
        <button type="button" data-testid="check-again-button" onClick={onAgain}>
          {words.again}
        </button>
      )}
    </details>
  );
}
