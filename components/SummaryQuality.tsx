import type { ConsultRecord } from '../lib/consult/record';
import type { CallRegion } from '../lib/twitch/call-event';
import { clock, percent } from './format';
import { preCheckTitle } from './precheck-words';
import { HINDRANCE_WORDS } from './reason-words';
import { GAP_WORDS } from './words';

/** How well the patient could be seen: the picture, what of it could be judged, and when there was none. */
export function SummaryQuality({ record }: { record: ConsultRecord }) {
  const { quality, gaps, whole, durationS } = record;
  const measuredS = quality.measuredShare * (durationS - pausedS(record));
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title">How well it could be seen</h2>
      <dl class="facts quality-facts">
        <div>
          <dt>Frames a second</dt>
          <dd>{quality.framesPerS.toFixed(1)}</dd>
        </div>
        <div>
          <dt>Eye to eye</dt>
          <dd>{quality.eyeToEyePx === null ? 'not measured' : `${quality.eyeToEyePx.toFixed(0)}\u00a0px`}</dd>
        </div>
        <div>
          <dt>Face measured</dt>
          <dd>
            {percent(quality.measuredShare)} <span class="note">pauses aside</span>
          </dd>
        </div>
        {record.preCheck && (
          <div data-testid="summary-pre-check">
            <dt>Checked before the start</dt>
            <dd>{preCheckTitle(record.preCheck)}</dd>
          </div>
        )}
        {whole &&
          REGIONS.map(({ region, label }) => (
            <div key={region}>
              <dt>{label} judged</dt>
              <dd>
                {measuredS > 0 ? percent(Math.min(1, whole.evidence[region].assessedS / measuredS)) : '–'}
                <span class="note"> of that</span>
                {whole.evidence[region].hindrance && (
                  <span class="note"> ({HINDRANCE_WORDS[whole.evidence[region].hindrance].phrase})</span>
                )}
              </dd>
            </div>
          ))}
      </dl>
      {gaps.length > 0 && (
        <ul class="gaps" aria-label="Stretches without measurement">
          {gaps.map((gap) => (
            <li key={gap.fromS}>
              {clock(gap.fromS, 1)}–{clock(gap.toS, 1)} {GAP_WORDS[gap.cause].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const REGIONS: readonly { region: CallRegion; label: string }[] = [
  { region: 'eye', label: 'Lids' },
  { region: 'mouth', label: 'Mouth' },
  { region: 'platysma', label: 'Neck' },
];

function pausedS({ gaps }: ConsultRecord): number {
  return gaps.filter(({ cause }) => cause === 'paused').reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
}
