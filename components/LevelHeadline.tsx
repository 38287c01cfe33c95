import type { Grade, Level } from '../lib/grade/grade';
import { LEVEL_WORDS, platysmaMark, sideWords } from './words';

const LEVELS: readonly Level[] = [0, 1, 2, 3];

export interface LevelHeadlineProps {
  grade: Grade | null;
  /** Said beside the level, such as "provisional". */
  marks?: readonly string[];
  /** Said instead of the level's words while there is none. */
  without: string;
}

/** The level as one large figure with its words, side and counterpart on the clinical scale. */
export function LevelHeadline({ grade, marks = [], without }: LevelHeadlineProps) {
  const mark = grade && platysmaMark(grade);
  return (
    <div class="level">
      <div class="level-figure">
        <span class="unseen">Level </span>
        <span data-testid="grade-level">{grade ? grade.level : '–'}</span>
      </div>
      <div class="level-words">
        <strong>{grade ? LEVEL_WORDS[grade.level] : without}</strong>
        {[...(mark ? [mark] : []), ...marks].map((word) => (
          <span key={word} class="chip" data-testid="grade-mark">
            {word}
          </span>
        ))}
        {grade && (
          <>
            <span class="level-side" data-testid="grade-side">
              {sideWords(grade.side)}
            </span>
            <span class="note">Cohen–Albert counterpart: {grade.cohenAlbert}</span>
          </>
        )}
      </div>
      <div class="level-steps" aria-hidden="true">
        {LEVELS.map((level) => (
          <span key={level} class={grade && level <= grade.level ? 'step reached' : 'step'}>
            {level}
          </span>
        ))}
      </div>
    </div>
  );
}
