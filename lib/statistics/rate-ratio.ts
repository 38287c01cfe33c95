import { betaQuantile } from './incomplete-beta';
import { type Estimate, TAIL } from './interval';

/** So many events in so much time. A count may be a fraction (`dispersion.ts`). */
export interface Counted {
  count: number;
  exposure: number;
}

/**
 * The ratio `after / before` of two Poisson rates with its exact conditional 95 % interval: given both counts together, the later one is
 * binomial (Przyborowski and Wilenski 1940), and its interval is that of Clopper and Pearson. The interval leaves out 1 exactly where the
 * central exact test of equal rates finds p < 0.05 (Fay 2010).
 * @returns null without an event: then nothing is known of the ratio. Without events before, value and upper limit are infinite.
 * @throws RangeError unless both were observed for some time
 */
export function rateRatio(before: Counted, after: Counted): Estimate | null {
  if (!(before.exposure > 0 && after.exposure > 0)) throw new RangeError('A rate needs time.');
  if (before.count + after.count === 0) return null;
  const scale = before.exposure / after.exposure;
  const low = after.count === 0 ? 0 : betaQuantile(TAIL, after.count, before.count + 1);
  const high = before.count === 0 ? 1 : betaQuantile(1 - TAIL, after.count + 1, before.count);
  return {
    value: (after.count / before.count) * scale,
    low: odds(low) * scale,
    high: odds(high) * scale,
  };
}

function odds(chance: number): number {
  return chance / (1 - chance);
}
