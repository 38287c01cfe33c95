import { quantile } from 'simple-statistics';
import type { Spread } from './patterns-report';

/** Median and quartiles (type 7 of Hyndman and Fan 1996, as R's own). */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  if (n === 0) return { n, median: null, q1: null, q3: null };
  const at = (share: number): number => quantile(values, share);
  return { n, median: at(0.5), q1: at(0.25), q3: at(0.75) };
}
