import type { Side } from '../measure/side';
import type { TwitchEvent } from './event';
import { heightOf, type Swing, type Timed, widthOf } from './extremes';
import { CLOCK_SLACK_S } from './our-constants';
import { BLINK_CLAMP, EYE_TWITCH_THRESHOLD, MAX_TWITCH_S } from './paper-constants';
import { spanOf } from './span';

/**
 * Judges one swing of one lid opening by the published rule (Chan IV-A, Algorithm 1); null if it is no twitch.
 *
 * The paper writes every sample at or under half the mean as half the mean. Such a run is the blink itself, which it means
 * to exclude, so it is no twitch (ours). Both neighbours of a minimum lie above it, therefore the clamp changes nothing else,
 * and testing the minimum is the same as clamping the series.
 *
 * @param swing of the lid opening, pixels
 * @param meanPx mean lid opening of the clip or window, pixels
 * @param threshold smallest twitch, sum of both flanks, share of the mean
 */
export function eyeTwitch(
  swing: Swing<Timed>,
  side: Side,
  meanPx: number,
  threshold: number = EYE_TWITCH_THRESHOLD,
): TwitchEvent | null {
  if (swing.kind !== 'minimum' || !(meanPx > 0)) return null;
  if (swing.extreme.value <= BLINK_CLAMP * meanPx) return null;
  if (widthOf(swing) > MAX_TWITCH_S + CLOCK_SLACK_S) return null;
  const amplitude = heightOf(swing) / meanPx;
  return amplitude >= threshold ? { region: 'eye', side, ...spanOf(swing), amplitude } : null;
}
