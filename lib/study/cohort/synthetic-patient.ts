import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { Level } from '../../grade/grade';
import type { Side } from '../../measure/side';
import { normal, type Random, shuffled } from '../../statistics/seeded-random';
import type { CohenAlbertGrade } from '../human-row';
import { CELLS, type Cell } from './cells';
import { PATTERN_VARIABLES } from './pattern-numbers';

/** A made-up patient as he is, before anything is measured or graded. */
export interface SyntheticPatient {
  /** Says that nobody stands behind it: `synthetic-001`. */
  id: string;
  grade: CohenAlbertGrade;
  level: Level;
  side: Side;
  pattern: Pattern | null;
  /** All 0 without spasms. */
  variables: FourVariables;
}

export const NO_SPASMS: Readonly<FourVariables> = {
  eyeClosure: 0,
  mouthDistanceChange: 0,
  ratePerMinute: 0,
  repetition: 0,
};

/** The 42 patients of one fold, in random order. @param before how many patients there are already */
export function foldOfPatients(random: Random, before: number): SyntheticPatient[] {
  const cells = shuffled(
    random,
    CELLS.flatMap((cell) => new Array<Cell>(cell.count).fill(cell)),
  );
  return cells.map((cell, i) => ({
    id: `synthetic-${String(before + i + 1).padStart(3, '0')}`,
    grade: cell.grade,
    level: cell.level,
    side: random() < 0.5 ? 'left' : 'right',
    pattern: cell.pattern,
    variables: variablesOf(random, cell),
  }));
}

function variablesOf(random: Random, { pattern, level, but = {} }: Cell): FourVariables {
  if (pattern === null) return NO_SPASMS;
  const drawn = (variable: keyof FourVariables, most = Number.POSITIVE_INFINITY): number => {
    const { mean, deviation } = PATTERN_VARIABLES[pattern][variable];
    return Math.min(most, Math.max(0, normal(random, but[variable] ?? mean, deviation)));
  };
  const mouthDistanceChange = drawn('mouthDistanceChange');
  return {
    eyeClosure: drawn('eyeClosure', 1),
    mouthDistanceChange: level >= 2 ? mouthDistanceChange : 0,
    ratePerMinute: drawn('ratePerMinute'),
    repetition: drawn('repetition', 1),
  };
}
