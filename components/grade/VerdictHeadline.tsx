import type { CallVerdict } from '../../lib/grade/call-verdict';
import { upperFirst } from '../basics/mapped';
import { Explained, Term } from '../basics/Term';
import { COMMON_WORDS } from '../words/common/words';
import { GRADE_WORDS } from '../words/grade/words';
import { useFormat, useWords } from '../words/use-words';
import { certaintyOf, platysmaSeen } from './verdict-text';
import { levelWords, noneExplained } from './verdict-words';

export interface VerdictHeadlineProps {
  /** null: nothing was measured yet. */
  verdict: CallVerdict | null;
  /** Said beside the level, such as "provisional". */
  marks?: readonly string[];
}

/** The level as one large figure with its words, side, certainty and counterpart on the clinical scale. */
export function VerdictHeadline({ verdict, marks = [] }: VerdictHeadlineProps) {
  const words = useWords(GRADE_WORDS);
  const { sides } = useWords(COMMON_WORDS);
  const format = useFormat();
  const graded = verdict !== null && verdict.level !== null ? verdict : null;
  const seen = graded && platysmaSeen(graded, words);
  return (
    <div class="level">
      <div class="level-figure">
        {graded?.atLeast && <span class="at-least">{words.atLeast}</span>}
        <span class="unseen">{words.level} </span>
        <span data-testid="grade-level">{graded ? graded.level : '–'}</span>
      </div>
      <div class="level-words">
        <strong>
          <Explained text={verdict ? levelWords(verdict, words) : words.noGradeYet} />
        </strong>
        {[...(seen ? [seen] : []), ...marks].map((word) => (
          <span key={word} class="chip" data-testid="grade-mark">
            {word}
          </span>
        ))}
        {graded && (
          <>
            {graded.level === 0 && <span class="note">{noneExplained(graded, words, format)}</span>}
            <span class="level-line">
              <span class="level-side" data-testid="grade-side">
                {upperFirst(sides[graded.side ?? 'none'])}
              </span>
              <span class="note">
                <Term name="certainty">
                  <span data-testid="certainty">{certaintyOf(graded, words.certainty, { format })}</span>
                </Term>
              </span>
            </span>
            {graded.level !== 0 && graded.cohenAlbert !== null && (
              <span class="note">
                <Explained text={words.cohenAlbert(graded.cohenAlbert)} />
              </span>
            )}
          </>
        )}
      </div>
    </div>
  );
}
