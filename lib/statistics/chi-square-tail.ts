import { incompleteGamma } from './incomplete-gamma';

/** From here on the tail is nothing at any number of degrees of freedom that occurs, and the series would overflow. */
const FAR = 1200;

/** The chance that a chi-square variable reaches a value. @param df degrees of freedom, above 0 */
export function chiSquareTail(value: number, df: number): number {
  return value > FAR ? 0 : 1 - incompleteGamma(df / 2, value / 2);
}

/** The chance that a standard normal variable lies as far from 0 as this, on either side. */
export function twoSided(z: number): number {
  return chiSquareTail(z * z, 1);
}
