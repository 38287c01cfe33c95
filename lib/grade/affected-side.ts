import { type BySide, otherSide, SIDES } from '../measure/side';
import type { CallEvent } from '../twitch/call-event';
import type { CallVerdict } from './call-verdict';
import { SIDE_FACTOR } from './grade-events';

/**
 * The side with at least `SIDE_FACTOR` times the other's events, else both; null without one. A sustained spasm weighs as
 * much as a twitch in each of its seconds (ours: it would else stand behind two twitches of noise).
 */
export function affectedSide(events: readonly CallEvent[]): CallVerdict['side'] {
  if (events.length === 0) return null;
  const weight: BySide<number> = { left: 0, right: 0 };
  for (const { side, onsetS, offsetS } of events) weight[side] += Math.max(1, offsetS - onsetS);
  return SIDES.find((side) => weight[side] >= SIDE_FACTOR * weight[otherSide(side)]) ?? 'both';
}
