import { sampleRankCorrelation } from 'simple-statistics';
import type { Estimate } from './interval';

/** Standard normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959964;
/** Fewest pairs that leave an interval. */
const FEWEST = 4;

/**
 * Spearman's rank correlation of pairs, with a 95 % interval by Fisher's transform and the variance of Bonett and Wright (2000).
 * @returns null of fewer than four pairs, or where one side is the same everywhere
 */
export function spearman(pairs: readonly (readonly [number, number])[]): Estimate | null {
  if (pairs.length < FEWEST) return null;
  const correlation = sampleRankCorrelation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  if (!Number.isFinite(correlation)) return null;
  const value = Math.max(-1, Math.min(1, correlation));
  const reach = Z_95 * Math.sqrt((1 + value ** 2 / 2) / (pairs.length - 3));
  // Full correlation has no finite transform; its interval is the value itself.
  const centre = Math.atanh(value);
  return { value, low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
