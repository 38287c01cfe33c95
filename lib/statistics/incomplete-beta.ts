import { boundaryOf } from './boundary';
import { logGamma } from './log-gamma';

/** Terms of the continued fraction: it settles in far fewer. */
const MAX_TERMS = 2000;
const ENOUGH = 1e-15;
/** Stands in for a zero that would be divided by. */
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), the chance that a beta variable is at most x; by its continued fraction
 * (NIST Handbook 8.17.22, evaluated after Lentz).
 * @param x 0–1
 * @param a above 0, as `b`
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction settles fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return front * value;
}

/** The x up to which a beta variable lies with this chance. */
export function betaQuantile(chance: number, a: number, b: number): number {
  return boundaryOf((x) => incompleteBeta(x, a, b) < chance, 0, 1);
}

/** The t that Student's distribution stays below with this chance, 0.5 or more. @param freedom degrees of freedom, above 0 */
export function studentQuantile(chance: number, freedom: number): number {
  // P(T > t) = I_x(ν/2, ½) / 2 with x = ν / (ν + t²).
  const x = betaQuantile(2 * (1 - chance), freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}

/** The F that Fisher's distribution stays below with this chance. @param df degrees of freedom above the line, above 0, as `below` */
export function fQuantile(chance: number, df: number, below: number): number {
  // F = (ν₂ / ν₁) x / (1 − x) with x a beta variable of ν₁ / 2 and ν₂ / 2.
  const x = betaQuantile(chance, df / 2, below / 2);
  return (below * x) / (df * (1 - x));
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
