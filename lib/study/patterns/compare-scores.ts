import { holm } from '../../statistics/holm';
import { dunn, kruskalWallis } from '../../statistics/kruskal-wallis';
import { effectOf } from './effect';
import { byGroup, type GroupedValue } from './grouped-value';
import type { Score, ScoreComparison } from './patterns-report';
import { spreadOf } from './spread';

/** One score's values, each with the patient's group. */
export interface GroupedScore {
  score: Score;
  values: GroupedValue<number>[];
}

/** Each score by group, with its test; p values adjusted over all scores. Scores that nobody has are left out. */
export function compareScores(scores: readonly GroupedScore[], groups: number, seed: number): ScoreComparison[] {
  const compared = scores
    .filter(({ values }) => values.length > 0)
    .map(({ score, values }) => comparisonOf(score, values, groups, seed));
  const adjusted = holm(compared.flatMap(({ test }) => test?.p ?? []));
  return compared.map((comparison) => ({
    ...comparison,
    pAdjusted: comparison.test ? (adjusted.shift() ?? null) : null,
  }));
}

function comparisonOf(
  score: Score,
  values: readonly GroupedValue<number>[],
  groups: number,
  seed: number,
): ScoreComparison {
  const split = byGroup(values, groups);
  const found = kruskalWallis(split);
  return {
    score,
    groups: split.map(spreadOf),
    test: found && { h: found.h, df: found.df, p: found.p },
    pAdjusted: null,
    effect: effectOf(values, (drawn) => kruskalWallis(byGroup(drawn, groups))?.epsilonSquared ?? null, seed),
    pairs: dunn(split),
  };
}
