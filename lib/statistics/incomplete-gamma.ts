import { boundaryOf } from './boundary';
import { logGamma } from './log-gamma';

const MAX_TERMS = 10_000;
const ENOUGH = 1e-15;

/**
 * The regularised lower incomplete gamma function P(a, x), the chance that a gamma variable of shape a and scale 1 is at most x;
 * by its series (NIST Handbook 8.7.1).
 * @param a above 0
 */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MAX_TERMS && term > ENOUGH * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, sum * Math.exp(a * Math.log(x) - x - logGamma(a)));
}

/** The x up to which a gamma variable of shape a and scale 1 lies with this chance. @param chance above 0, below 1 */
export function gammaQuantile(chance: number, a: number): number {
  let high = a + 1;
  while (incompleteGamma(a, high) < chance) high *= 2;
  return boundaryOf((x) => incompleteGamma(a, x) < chance, 0, high);
}
