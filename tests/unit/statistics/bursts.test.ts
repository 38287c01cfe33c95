import { expect, it } from 'vitest';
import { dispersionOf } from '../../../lib/statistics/dispersion';
import { rateRatio } from '../../../lib/statistics/rate-ratio';
import { seededRandom } from '../../../lib/statistics/seeded-random';

/** Pairs of visits of one and the same process: every change that is found is a false one. */
const PAIRS = 600;
/** Three minutes. */
const STRETCHES = 9;

const random = seededRandom(7);

function poisson(mean: number): number {
  let count = 0;
  for (let left = Math.exp(-mean), product = random(); product > left; product *= random()) count++;
  return count;
}

/** Counts of a visit's stretches: two bursts in each on average, of so many events on average. */
function visit(burst: number): number[] {
  return Array.from({ length: STRETCHES }, () =>
    Array.from({ length: poisson(2) }, () => 1 + poisson(burst - 1)).reduce((sum, count) => sum + count, 0),
  );
}

function falseChanges(burst: number, worth: (counts: number[]) => number): number {
  let found = 0;
  for (let i = 0; i < PAIRS; i++) {
    const [before, after] = [visit(burst), visit(burst)].map((counts) => {
      const dispersion = worth(counts);
      return { count: counts.reduce((sum, count) => sum + count, 0) / dispersion, exposure: STRETCHES / dispersion };
    });
    const ratio = before && after && rateRatio(before, after);
    if (ratio && (ratio.low > 1 || ratio.high < 1)) found++;
  }
  return found / PAIRS;
}

it.each([1, 2, 4, 8])('bursts of %d do not make chance pass for change', (burst) => {
  expect(falseChanges(burst, dispersionOf)).toBeLessThan(0.09);
});

it('taken as independent they would, in a third of the pairs', () => {
  expect(falseChanges(4, () => 1)).toBeCloseTo(1 / 3, 1);
});
