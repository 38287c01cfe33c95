import type { TwitchEvent } from './event';
import type { Swing, Timed } from './extremes';

/** When a swing began, peaked (amid a plateau) and ended. Seconds. */
export function spanOf({ left, extreme, right }: Swing<Timed>): Pick<TwitchEvent, 'onsetS' | 'peakS' | 'offsetS'> {
  return {
    onsetS: left.last.timeS,
    peakS: (extreme.first.timeS + extreme.last.timeS) / 2,
    offsetS: right.first.timeS,
  };
}
