import { GAP_S } from './gap';

/** Index of the first of the rising times at or after `fromS`; the length if there is none. */
export function firstFrom(times: readonly number[], fromS: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < fromS) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface MeasuredOnly {
  from?: number;
  to?: number;
  counts?: (timeS: number) => boolean;
}

/** Seconds that frames at these rising times have measured, gaps left out. @param only indices, `to` excluded, and which times count */
export function measuredBetween(
  times: readonly number[],
  { from = 0, to = times.length, counts = () => true }: MeasuredOnly = {},
): number {
  let sum = 0;
  for (let i = from + 1; i < Math.min(to, times.length); i++) {
    const timeS = times[i] ?? 0;
    const step = timeS - (times[i - 1] ?? 0);
    if (step <= GAP_S && counts(timeS)) sum += step;
  }
  return sum;
}
