import type { Sample } from '../measure/sample';
import type { Side } from '../measure/side';
import type { TwitchEvent } from './event';
import { heightOf, type Swing, widthOf } from './extremes';
import { CLOCK_SLACK_S } from './our-constants';
import { MAX_TWITCH_S, MOUTH_TWITCH_THRESHOLD, PULL_CLAMP } from './paper-constants';
import { spanOf } from './span';

/** What the mouth rule reads of a sample. */
export type MouthSample = Pick<Sample, 'timeS' | 'commissureReachPx'>;

/**
 * Judges one swing of the mouth's width by the published rule (Chan IV-B); null if it is no twitch.
 * The pull clamp is the eye rule's blink clamp mirrored: a maximum made of clamped samples is the pull itself, no twitch (ours).
 *
 * @param swing of the distance between the oral commissures, pixels
 * @param meanPx mean of that distance over the clip or window, pixels
 * @param threshold smallest twitch, sum of both flanks, share of the mean
 */
export function mouthTwitch(
  swing: Swing<MouthSample>,
  meanPx: number,
  threshold: number = MOUTH_TWITCH_THRESHOLD,
): TwitchEvent | null {
  if (swing.kind !== 'maximum' || !(meanPx > 0)) return null;
  if (swing.extreme.value >= PULL_CLAMP * meanPx) return null;
  if (widthOf(swing) > MAX_TWITCH_S + CLOCK_SLACK_S) return null;
  const amplitude = heightOf(swing) / meanPx;
  if (!(amplitude >= threshold)) return null;
  return { region: 'mouth', side: sideThatMoved(swing), ...spanOf(swing), amplitude };
}

/** The oral commissure that went further out over the two flanks. Ours: the paper compares no sides. Exactly equal movement reads as left. */
function sideThatMoved(swing: Swing<MouthSample>): Side {
  return riseOf(swing, 'right') > riseOf(swing, 'left') ? 'right' : 'left';
}

function riseOf({ left, extreme, right }: Swing<MouthSample>, side: Side): number {
  const reach = (sample: MouthSample): number => sample.commissureReachPx[side];
  return reach(extreme.first) + reach(extreme.last) - reach(left.last) - reach(right.first);
}
