/** Chance left out on each side of a 95 % interval. */
export const TAIL = 0.025;

/** An estimate with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/**
 * The difference `after − before` of two independent estimates, from their own intervals (MOVER: Zou and Donner 2008; of two Wilson
 * intervals it is Newcombe's method 10).
 */
export function differenceOf(before: Estimate, after: Estimate): Estimate {
  const value = after.value - before.value;
  return {
    value,
    low: value - Math.hypot(after.value - after.low, before.high - before.value),
    high: value + Math.hypot(after.high - after.value, before.value - before.low),
  };
}
