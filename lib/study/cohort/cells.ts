import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { Level } from '../../grade/grade';
import type { CohenAlbertGrade } from '../human-row';

/** So many synthetic patients of one kind. */
export interface Cell {
  /** Cohen–Albert. */
  grade: CohenAlbertGrade;
  /** What twitches: 0 nothing, 1 the eye, 2 the mouth too, 3 the platysma too. */
  level: Level;
  /** null: no spasm to be seen. */
  pattern: Pattern | null;
  count: number;
  /** Centres that differ from the pattern's own. */
  but?: Partial<FourVariables>;
}

/** Centres of the clonic patients without platysma, on the other side of `PLANTED_RULE`. Ours. */
export const FAINT_MOUTH = { mouthDistanceChange: 0.027 };
export const SHALLOW_EYE = { eyeClosure: 0.34 };

/**
 * One fold of the cohort: 42 patients. Their regions have the shares of Chan's Figure 2: the eye in 1 of 2 of grade I and in all above, the mouth in
 * 3 of 10 of grade II and in all above, the platysma in 1 of 9 of grade III (11 %) and 15 of 16 of grade IV (94 %). How many there are of each
 * grade the paper does not say, but its Table II leaves one composition only (`PUBLISHED_COMPOSITION`). Which of them has which of Al Menabbawy's patterns is ours too.
 */
export const CELLS: readonly Cell[] = [
  { grade: 0, level: 0, pattern: null, count: 5 },
  { grade: 1, level: 0, pattern: null, count: 1 },
  { grade: 1, level: 1, pattern: 'mild', count: 1 },
  { grade: 2, level: 1, pattern: 'mild', count: 7 },
  { grade: 2, level: 2, pattern: 'mild', count: 3 },
  { grade: 3, level: 2, pattern: 'mild', count: 2 },
  { grade: 3, level: 2, pattern: 'clonic', count: 3, but: FAINT_MOUTH },
  { grade: 3, level: 2, pattern: 'clonic', count: 3, but: SHALLOW_EYE },
  { grade: 3, level: 3, pattern: 'clonic', count: 1 },
  { grade: 4, level: 2, pattern: 'clonic', count: 1, but: FAINT_MOUTH },
  { grade: 4, level: 3, pattern: 'clonic', count: 4 },
  { grade: 4, level: 3, pattern: 'tonic', count: 11 },
];

/** Patients of one fold. */
export const FOLD = CELLS.reduce((sum, { count }) => sum + count, 0);
