import { studentQuantile } from './incomplete-beta';
import { type Estimate, TAIL } from './interval';

/** How far two measurements of the same thing lie apart (Bland and Altman 1986). */
export interface BlandAltman {
  n: number;
  /** Mean difference. */
  bias: Estimate;
  /** Standard deviation of the differences. */
  deviation: number;
  /** Limits of agreement: 95 % of the differences lie between them. */
  lower: Estimate;
  upper: Estimate;
}

/** The share of a normal distribution's middle 95 %, in standard deviations: 1.96 (Bland and Altman 1999; in 1986 they took 2). */
const LIMIT = 1.959964;

/**
 * Bias and limits of agreement with 95 % intervals: the standard error of a limit is √(3/n) deviations, as in the paper.
 * @returns null of fewer than two differences
 */
export function blandAltman(differences: readonly number[]): BlandAltman | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const t = studentQuantile(1 - TAIL, n - 1);
  const around = (value: number, error: number): Estimate => ({
    value,
    low: value - t * error,
    high: value + t * error,
  });
  const limitError = deviation * Math.sqrt(3 / n);
  return {
    n,
    bias: around(mean, deviation / Math.sqrt(n)),
    deviation,
    lower: around(mean - LIMIT * deviation, limitError),
    upper: around(mean + LIMIT * deviation, limitError),
  };
}
