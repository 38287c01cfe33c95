import type { CallVerdict } from '../lib/grade/call-verdict';
import { certaintyWords, levelWords, noneExplained, platysmaMark, sideWords } from './grade-words';
import { Explained, Term } from './Term';

export interface VerdictHeadlineProps {
  /** null: nothing was measured yet. */
  verdict: CallVerdict | null;
  /** Said beside the level, such as "provisional". */
  marks?: readonly string[];
}

/** The level as one large figure with its words, side, certainty and counterpart on the clinical scale. */
export function VerdictHeadline({ verdict, marks = [] }: VerdictHeadlineProps) {
  const graded = verdict !== null && verdict.level !== null ? verdict : null;
  const mark = graded && platysmaMark(graded.level, graded.platysma.source);
  return (
    <div class="level">
      <div class="level-figure">
        {graded?.atLeast && <span class="at-least">at least</span>}
        <span class="unseen">Level </span>
        <span data-testid="grade-level">{graded ? graded.level : '–'}</span>
      </div>
      <div class="level-words">
        <strong>
          <Explained text={verdict ? levelWords(verdict) : 'No grade yet'} />
        </strong>
        {[...(mark ? [mark] : []), ...marks].map((word) => (
          <span key={word} class="chip" data-testid="grade-mark">
            {word}
          </span>
        ))}
        {graded && (
          <>
            {graded.level === 0 && <span class="note">{noneExplained(graded)}</span>}
            <span class="level-line">
              <span class="level-side" data-testid="grade-side">
                {sideWords(graded.side)}
              </span>
              <span class="note">
                <Term name="certainty">
                  <span data-testid="certainty">certainty {certaintyWords(graded.certainty)}</span>
                </Term>
              </span>
            </span>
            {graded.level !== 0 && (
              <span class="note">
                <Explained text={`Cohen–Albert counterpart: ${graded.cohenAlbert}`} />
              </span>
            )}
          </>
        )}
      </div>
    </div>
  );
}
