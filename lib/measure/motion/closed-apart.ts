import { type BySide, otherSide, type Side } from '../side';
import { CLOSED_APART } from './constants';

/** Whether the landmarks show this lid closed while the other stays open. @param lidOpening by the landmarks, share of the resting one */
export function isClosedApart(lidOpening: BySide<number>, side: Side): boolean {
  const own = lidOpening[side];
  return Math.min(1, lidOpening[otherSide(side)]) - own > CLOSED_APART;
}
