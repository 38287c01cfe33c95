import type { ConsultRecord } from '../../lib/consult/record';
import type { CallRegion } from '../../lib/twitch/call-event';
import type { Hindrance } from '../../lib/twitch/hindrance';
import { preCheckTexts, preCheckTitle } from '../panel/precheck-words';
import { COMMON_WORDS } from '../words/common/words';
import { REASON_WORDS } from '../words/reasons/words';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useFormat, useLanguage } from '../words/use-words';

/** How well the patient could be seen: the picture, what of it could be judged, and when there was none. */
export function SummaryQuality({ record }: { record: ConsultRecord }) {
  const language = useLanguage();
  const words = SUMMARY_WORDS[language].quality;
  const { hindrances } = REASON_WORDS[language];
  const { gaps: causes } = COMMON_WORDS[language];
  const why = (hindrance: Hindrance | null) => hindrance && hindrances[hindrance].phrase;
  const { clock, fixed, percent } = useFormat();
  const { quality, gaps, whole, durationS } = record;
  const measuredS = quality.measuredShare * (durationS - pausedS(record));
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title">{words.title}</h2>
      <dl class="facts quality-facts">
        <div>
          <dt>{words.framesPerS}</dt>
          <dd>{fixed(quality.framesPerS, 1)}</dd>
        </div>
        <div>
          <dt>{words.eyeToEye}</dt>
          <dd>{quality.eyeToEyePx === null ? words.notMeasured : `${fixed(quality.eyeToEyePx)}\u00a0px`}</dd>
        </div>
        <div>
          <dt>{words.faceMeasured}</dt>
          <dd>
            {percent(quality.measuredShare)} <span class="note">{words.pausesAside}</span>
          </dd>
        </div>
        {record.preCheck && (
          <div data-testid="summary-pre-check">
            <dt>{words.preCheck}</dt>
            <dd>{preCheckTitle(record.preCheck, preCheckTexts(language))}</dd>
          </div>
        )}
        {whole &&
          REGIONS.map((region) => (
            <div key={region}>
              <dt>{words.judged[region]}</dt>
              <dd>
                {measuredS > 0 ? percent(Math.min(1, whole.evidence[region].assessedS / measuredS)) : '–'}
                <span class="note"> {words.ofThat(why(whole.evidence[region].hindrance))}</span>
              </dd>
            </div>
          ))}
      </dl>
      {gaps.length > 0 && (
        <ul class="gaps" aria-label={words.gaps}>
          {gaps.map((gap) => (
            <li key={gap.fromS}>
              {clock(gap.fromS, 1)}–{clock(gap.toS, 1)} {causes[gap.cause]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const REGIONS: readonly CallRegion[] = ['eye', 'mouth', 'platysma'];

function pausedS({ gaps }: ConsultRecord): number {
  return gaps.filter(({ cause }) => cause === 'paused').reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
}
