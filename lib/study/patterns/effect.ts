import type { Estimate } from '../../statistics/interval';
import { middle95, resamples } from '../../statistics/resampled';
import { seededRandom } from '../../statistics/seeded-random';

/** Resamples of an interval. Ours: its limits then stand on the 25 lowest and highest. */
const RESAMPLES = 1000;

/**
 * An effect size with its 95 % interval over resampled patients. Effect sizes are never below 0, so that of small groups, and the interval with
 * it, lies too high where there is none: read it beside the test.
 */
export function effectOf<T>(
  items: readonly T[],
  effect: (items: readonly T[]) => number | null,
  seed: number,
): Estimate | null {
  const value = effect(items);
  if (value === null) return null;
  const limits = middle95(resamples(items, seededRandom(seed), RESAMPLES).map(effect));
  return limits && { value, low: limits[0], high: limits[1] };
}
