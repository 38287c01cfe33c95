import type { PreCheckReason } from '../../lib/consult/precheck-findings';
import type { CallVerdict, NotGradable } from '../../lib/grade/call-verdict';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { Explained } from '../basics/Term';
import { Observations } from '../notes/Observations';
import { COMMON_WORDS } from '../words/common/words';
import { GRADE_WORDS } from '../words/grade/words';
import { useWords } from '../words/use-words';
import { Reasons } from './Reasons';
import { SmallestTwitch } from './SmallestTwitch';
import { StudyRecord } from './StudyRecord';
import { VerdictHeadline } from './VerdictHeadline';
import { spokenVerdict } from './verdict-words';

export interface GradeCardProps {
  verdict: CallVerdict | null;
  /** Seconds of measured picture that the window still lacks. */
  windowLacksS: number;
  /** Told already, in the picture check. */
  named: ReadonlySet<PreCheckReason>;
}

/** The live grade, how far it can be trusted, and what could be seen at all; or why there is no grade. */
export function GradeCard({ verdict, windowLacksS, named }: GradeCardProps) {
  const words = useWords(GRADE_WORDS);
  const common = useWords(COMMON_WORDS);
  const lacksS = Math.ceil(windowLacksS);
  const level = verdict?.level ?? null;
  return (
    <section class="card" aria-labelledby="grade-title">
      <header>
        <h2 id="grade-title">{words.title}</h2>
        <span class="note">
          <Explained text={words.scale(WINDOW_S)} />
        </span>
      </header>
      <p class="unseen" aria-live="polite">
        {verdict ? spokenVerdict(verdict, words, common) : ''}
      </p>
      <VerdictHeadline verdict={verdict} marks={level !== null && lacksS > 0 ? [words.provisional] : []} />
      {verdict && <Reasons reasons={verdict.reasons.filter((reason) => !isNamed(reason, named))} />}
      {lacksS > 0 && (
        <div class="lacks" data-testid="window-lacks">
          <progress max={WINDOW_S} value={WINDOW_S - windowLacksS} aria-label={words.measuredPicture} />
          <span>{words.lacks(lacksS)}</span>
        </div>
      )}
      {level !== null && <StudyRecord level={level} open={false} />}
      {verdict && <Observations codes={verdict.observations} open={false} />}
      <SmallestTwitch evidence={verdict?.evidence ?? null} />
    </section>
  );
}

function isNamed(reason: NotGradable, named: ReadonlySet<PreCheckReason>): boolean {
  if (reason.kind === 'picture') return named.has(reason.issue);
  return reason.kind === 'not-assessed' && reason.hindrance !== null && named.has(reason.hindrance);
}
