import { type CountTable, cramersV, fisherExact, tableTest } from '../../statistics/contingency';
import { holm } from '../../statistics/holm';
import { seededRandom } from '../../statistics/seeded-random';
import { OUTCOMES, type Outcome } from '../human-row';
import { type Proportion, proportion } from '../proportion';
import { effectOf } from './effect';
import { byGroup, type GroupedValue } from './grouped-value';
import type { GroupPair, OutcomeComparison } from './patterns-report';

/** The outcome by group. @returns null unless two groups have outcomes, and two outcomes occur */
export function compareOutcomes(
  values: readonly GroupedValue<Outcome>[],
  groups: number,
  seed: number,
): OutcomeComparison | null {
  const table = tableOf(values, groups);
  const test = tableTest(table, seededRandom(seed));
  const effect = effectOf(values, (drawn) => cramersV(tableOf(drawn, groups)), seed);
  if (test === null || effect === null) return null;
  const relieved = byGroup(values, groups).map((outcomes) =>
    proportion(outcomes.filter((outcome) => outcome === 'relieved').length, outcomes.length),
  );
  const shares = relieved.map(({ share }) => share ?? -1);
  return {
    outcomes: [...OUTCOMES],
    table: table.map((row) => [...row]),
    relieved,
    best: shares.indexOf(Math.max(...shares)),
    test,
    effect,
    pairs: relievedPairs(relieved),
  };
}

function tableOf(values: readonly GroupedValue<Outcome>[], groups: number): CountTable {
  return byGroup(values, groups).map((outcomes) =>
    OUTCOMES.map((outcome) => outcomes.filter((other) => other === outcome).length),
  );
}

function relievedPairs(relieved: readonly Proportion[]): GroupPair[] {
  const pairs = relieved.flatMap((a, i) =>
    relieved.slice(i + 1).flatMap((b, offset) => {
      if (a.total === 0 || b.total === 0) return [];
      const p = fisherExact([
        [a.hits, a.total - a.hits],
        [b.hits, b.total - b.hits],
      ]);
      return [{ groups: [i, i + 1 + offset] as [number, number], z: null, p }];
    }),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map((pair, i) => ({ ...pair, pAdjusted: adjusted[i] ?? 1 }));
}
