import type { Trend } from '../trend';

/** Growth that still counts as flat. Ours: 30 MB in an hour, a tenth of what the extension's process holds. Megabytes a minute. */
export const FLAT_MB_PER_MIN = 0.5;

/** Fewer minutes say nothing of what goes on: processes are still filling their caches. Ours. */
const LEAST_MINUTES = 10;

export type Flatness = 'yes' | 'no' | 'cannot be told';

/** Memory is flat if even the upper end of the interval is; it grows if even the lower end does. */
export function flatness(trend: Trend | undefined, minutes: number): Flatness {
  if (!trend || minutes < LEAST_MINUTES) return 'cannot be told';
  if (trend.high <= FLAT_MB_PER_MIN) return 'yes';
  return trend.low > FLAT_MB_PER_MIN ? 'no' : 'cannot be told';
}
