import { boundaryOf } from './boundary';
import { TAIL } from './interval';

/** So many events in so much time, with the exact Poisson 95 % interval of the rate. */
export interface PoissonRate {
  count: number;
  exposure: number;
  /** Events in one unit of exposure; null of no exposure. */
  rate: number | null;
  low: number;
  /** Infinite of no exposure. */
  high: number;
}

/**
 * A rate with the exact interval of Garwood (1936): the rates under which so many events, or more, or fewer, have a chance of 2.5 %.
 * @throws RangeError unless the count is a whole number and the exposure is not below 0
 */
export function poissonRate(count: number, exposure: number): PoissonRate {
  if (!(Number.isInteger(count) && count >= 0 && exposure >= 0))
    throw new RangeError(`${count} in ${exposure} is no rate.`);
  if (exposure === 0) return { count, exposure, rate: null, low: 0, high: Number.POSITIVE_INFINITY };
  const low = count === 0 ? 0 : meanWhere((mean) => 1 - atMost(count - 1, mean) < TAIL, count);
  const high = meanWhere((mean) => atMost(count, mean) > TAIL, count);
  return { count, exposure, rate: count / exposure, low: low / exposure, high: high / exposure };
}

/** The mean up to which something holds. */
function meanWhere(holds: (mean: number) => boolean, count: number): number {
  return boundaryOf(holds, 0, 2 * count + 20);
}

/** Chance of `count` events or fewer, each term by its logarithm so that none vanishes. */
function atMost(count: number, mean: number): number {
  let log = -mean;
  let sum = Math.exp(log);
  for (let k = 1; k <= count; k++) {
    log += Math.log(mean / k);
    sum += Math.exp(log);
  }
  return Math.min(1, sum);
}
