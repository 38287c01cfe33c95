import type { CallVerdict } from '../../lib/grade/call-verdict';
import { Explained } from '../basics/Term';
import { EVIDENCE_WORDS } from '../words/evidence/words';
import { useFormat, useWords } from '../words/use-words';

/** What the verdict says beside the counts: synchrony, the other Babinski sign, blinks, platysma. */
export function Signs({ verdict }: { verdict: CallVerdict }) {
  const { signs: words } = useWords(EVIDENCE_WORDS);
  const { percentOrDash, fixed } = useFormat();
  const { synchrony, otherBabinski, blinksPerMinute, platysma } = verdict;
  return (
    <dl class="signs">
      <div>
        <dt>{words.synchrony}</dt>
        <dd>{percentOrDash(synchrony)}</dd>
      </div>
      <div>
        <dt>
          {words.browUp}{' '}
          <span class="note">
            <Explained text={words.otherBabinski} />
          </span>
        </dt>
        <dd>{otherBabinski.judged === 0 ? '–' : words.ofJudged(otherBabinski.browUp, otherBabinski.judged)}</dd>
      </div>
      <div>
        <dt>
          {words.blinks} <span class="note">{words.usualBlinks}</span>
        </dt>
        <dd>{blinksPerMinute === null ? '–' : fixed(blinksPerMinute)}</dd>
      </div>
      <div>
        <dt>
          <Explained text={words.platysma} /> <span class="note">{words.platysmaPlain}</span>
        </dt>
        <dd data-testid="platysma-word" data-source={platysma.source}>
          {(platysma.present ? words.present : words.absent)[platysma.source]}
        </dd>
      </div>
    </dl>
  );
}
