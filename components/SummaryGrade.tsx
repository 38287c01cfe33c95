import type { ConsultRecord } from '../lib/consult/record';
import type { CallVerdict } from '../lib/grade/call-verdict';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { clock } from './format';
import { LevelTimes, type LevelTimesProps } from './LevelTimes';
import { Reasons } from './Reasons';
import { StudyRecord } from './StudyRecord';
import { VerdictHeadline } from './VerdictHeadline';
import { VerdictSection } from './VerdictSection';

export interface SummaryGradeProps extends LevelTimesProps {
  highest: ConsultRecord['highest'];
  whole: CallVerdict;
}

/** What the consult came to: the highest level of any window, and the grade of the whole. */
export function SummaryGrade({ highest, whole, spans, notGradedS }: SummaryGradeProps) {
  return (
    <>
      {highest && (
        <section aria-labelledby="level-title">
          <h2 id="level-title">Highest level reached</h2>
          <div class="summary-level">
            <div>
              <VerdictHeadline verdict={highest.verdict} />
              <p class="note">
                In the {WINDOW_S} seconds before {clock(highest.timeS)}, the latest at this level.
              </p>
            </div>
            <LevelTimes spans={spans} notGradedS={notGradedS} />
          </div>
          {highest.verdict.level !== null && <StudyRecord level={highest.verdict.level} open />}
          <VerdictSection verdict={highest.verdict} />
        </section>
      )}
      <section aria-labelledby="whole-title">
        <h2 id="whole-title">The whole consult</h2>
        {!highest && <p>At no time could {WINDOW_S} seconds on end be graded.</p>}
        <VerdictHeadline verdict={whole} />
        <Reasons reasons={whole.reasons} />
        <VerdictSection verdict={whole} />
      </section>
    </>
  );
}
