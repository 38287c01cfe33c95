import type { CallVerdict } from '../lib/grade/call-verdict';
import { percent } from './format';
import { platysmaWords } from './grade-words';
import { Explained } from './Term';

/** What the verdict says beside the counts: synchrony, the other Babinski sign, blinks, platysma. */
export function Signs({ verdict }: { verdict: CallVerdict }) {
  const { synchrony, otherBabinski, blinksPerMinute, platysma } = verdict;
  return (
    <dl class="signs">
      <div>
        <dt>Eye twitches with the mouth, same side</dt>
        <dd>{synchrony === null ? '–' : percent(synchrony)}</dd>
      </div>
      <div>
        <dt>
          Brow up while the eye closes{' '}
          <span class="note">
            <Explained text="other Babinski sign" />
          </span>
        </dt>
        <dd>{otherBabinski.judged === 0 ? '–' : `${otherBabinski.browUp} of ${otherBabinski.judged}`}</dd>
      </div>
      <div>
        <dt>
          Blinks a minute <span class="note">usual: 17 at rest, 26 talking</span>
        </dt>
        <dd>{blinksPerMinute === null ? '–' : blinksPerMinute.toFixed(0)}</dd>
      </div>
      <div>
        <dt>
          <Explained text="Platysma" /> <span class="note">muscle of the neck’s skin</span>
        </dt>
        <dd data-testid="platysma-word" data-source={platysma.source}>
          {platysmaWords(platysma)}
        </dd>
      </div>
    </dl>
  );
}
