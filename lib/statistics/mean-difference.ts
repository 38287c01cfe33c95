import { studentQuantile } from './incomplete-beta';
import { type Estimate, TAIL } from './interval';

/** Mean, and the variance of that mean, of two values or more. */
function meanOf(values: readonly number[]): { mean: number; variance: number; count: number } {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (count - 1) / count, count };
}

/**
 * The difference of two means, `after − before`, with Welch's 95 % interval (Welch 1947): the spreads may differ.
 * @returns null unless there are two values or more on each side
 */
export function meanDifference(before: readonly number[], after: readonly number[]): Estimate | null {
  if (before.length < 2 || after.length < 2) return null;
  const [a, b] = [meanOf(before), meanOf(after)];
  const value = b.mean - a.mean;
  const variance = a.variance + b.variance;
  if (variance === 0) return { value, low: value, high: value };
  const freedom = variance ** 2 / (a.variance ** 2 / (a.count - 1) + b.variance ** 2 / (b.count - 1));
  const reach = studentQuantile(1 - TAIL, freedom) * Math.sqrt(variance);
  return { value, low: value - reach, high: value + reach };
}

/** A mean with Student's 95 % interval; null of fewer than two values. */
export function meanEstimate(values: readonly number[]): Estimate | null {
  if (values.length < 2) return null;
  const { mean, variance, count } = meanOf(values);
  const reach = studentQuantile(1 - TAIL, count - 1) * Math.sqrt(variance);
  return { value: mean, low: mean - reach, high: mean + reach };
}
