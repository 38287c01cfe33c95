import type { ConsultRecord } from '../lib/consult/record';
import { clock, percent } from './format';
import { GAP_WORDS } from './words';

/** How well the consult could be measured, and when it could not. */
export function SummaryQuality({ record }: { record: ConsultRecord }) {
  const { quality, gaps } = record;
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title">Picture quality</h2>
      <dl class="facts">
        <div>
          <dt>Frames a second</dt>
          <dd>{quality.framesPerS.toFixed(1)}</dd>
        </div>
        <div>
          <dt>Eye to eye (outer corners)</dt>
          <dd>{quality.eyeToEyePx === null ? 'not measured' : `${quality.eyeToEyePx.toFixed(0)}\u00a0px`}</dd>
        </div>
        <div>
          <dt>Measured, pauses aside</dt>
          <dd>{percent(quality.measuredShare)}</dd>
        </div>
        <div>
          <dt>Frames analysed</dt>
          <dd>{quality.framesAnalysed}</dd>
        </div>
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
