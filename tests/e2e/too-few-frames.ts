import type { ConsultRecord } from '../../lib/consult/record';
import { MIN_FRAMES_PER_S } from '../../lib/measure/quality-limits';

/** Whether a slow machine has left too few measured frames in the second around this time for a twitch to be judged. */
export function tooFewFrames(atS: number, { series }: ConsultRecord): boolean {
  return series.timeS.filter((timeS) => Math.abs(timeS - atS) < 0.5).length < MIN_FRAMES_PER_S;
}
