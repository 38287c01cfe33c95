import type { ConsultRecord } from '../../lib/consult/record';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { LevelTimes, type LevelTimesProps } from '../grade/LevelTimes';
import { SmallestTwitch } from '../grade/SmallestTwitch';
import { StudyRecord } from '../grade/StudyRecord';
import { VerdictHeadline } from '../grade/VerdictHeadline';
import { Observations } from '../notes/Observations';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useFormat, useWords } from '../words/use-words';

export interface SummaryGradeProps extends LevelTimesProps {
  highest: ConsultRecord['highest'];
}

/** What the consult came to: the highest level of any window, and how long each level was held. */
export function SummaryGrade({ highest, spans, notGradedS }: SummaryGradeProps) {
  const words = useWords(SUMMARY_WORDS).highest;
  const { clock } = useFormat();
  const level = highest?.verdict.level ?? null;
  return (
    <section aria-labelledby="level-title">
      <h2 id="level-title">{words.title}</h2>
      <div class="summary-level">
        {highest ? (
          <div>
            <VerdictHeadline verdict={highest.verdict} />
            <p class="note">{words.window(WINDOW_S, clock(highest.timeS))}</p>
          </div>
        ) : (
          <p>{words.never(WINDOW_S)}</p>
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
