import type { Side } from '../../../lib/measure/side';
import type { Region, TwitchEvent } from '../../../lib/twitch/event';

/** So many events of one region and side, a second apart. */
export function eventsOf(region: Region, side: Side, count: number, amplitude = 0.1): TwitchEvent[] {
  return Array.from({ length: count }, (_, i) => ({
    region,
    side,
    onsetS: i,
    peakS: i + 0.1,
    offsetS: i + 0.2,
    amplitude,
  }));
}
