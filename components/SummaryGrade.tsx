import type { ConsultRecord } from '../lib/consult/record';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { clock } from './format';
import { LevelTimes, type LevelTimesProps } from './LevelTimes';
import { Observations } from './Observations';
import { SmallestTwitch } from './SmallestTwitch';
import { StudyRecord } from './StudyRecord';
import { VerdictHeadline } from './VerdictHeadline';

export interface SummaryGradeProps extends LevelTimesProps {
  highest: ConsultRecord['highest'];
}

/** What the consult came to: the highest level of any window, and how long each level was held. */
export function SummaryGrade({ highest, spans, notGradedS }: SummaryGradeProps) {
  const level = highest?.verdict.level ?? null;
  return (
    <section aria-labelledby="level-title">
      <h2 id="level-title">Highest level reached</h2>
      <div class="summary-level">
        {highest ? (
          <div>
            <VerdictHeadline verdict={highest.verdict} />
            <p class="note">
              In the {WINDOW_S} seconds before {clock(highest.timeS)}, the latest at this level.
            </p>
          </div>
        ) : (
          <p>At no time could {WINDOW_S} seconds on end be graded.</p>
        )}
        <LevelTimes spans={spans} notGradedS={notGradedS} />
      </div>
      {level !== null && <StudyRecord level={level} open />}
      {highest && (
        <>
          <Observations codes={highest.verdict.observations} open />
          <SmallestTwitch evidence={highest.verdict.evidence} />
        </>
      )}
    </section>
  );
}
