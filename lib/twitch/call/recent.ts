import { FLANK_S, LENGTHS_S } from './constants';

/** Half of the longest stretch that is looked at: the longest twitch and its flanks. Seconds. */
export const HALF_SPAN_S = Math.max(...LENGTHS_S) / 2 + FLANK_S;

/** Fastest video that is followed in full. Frames a second. */
const MAX_RATE = 130;
const CAPACITY = Math.ceil(2 * HALF_SPAN_S * MAX_RATE);

/** The last samples of one region, oldest first, in typed arrays: time, movement of each side, and whether it counts. */
export class Recent {
  readonly timeS = new Float64Array(CAPACITY);
  readonly left = new Float64Array(CAPACITY);
  readonly right = new Float64Array(CAPACITY);
  readonly blocked = new Uint8Array(CAPACITY);
  count = 0;

  push(timeS: number, left: number, right: number, blocked: boolean): void {
    let expired = 0;
    while (expired < this.count && (this.timeS[expired] as number) < timeS - 2 * HALF_SPAN_S) expired++;
    if (expired === 0 && this.count === CAPACITY) expired = 1;
    if (expired > 0) {
      for (const array of [this.timeS, this.left, this.right, this.blocked]) array.copyWithin(0, expired, this.count);
      this.count -= expired;
    }
    this.timeS[this.count] = timeS;
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.blocked[this.count] = blocked ? 1 : 0;
    this.count++;
  }

  /** Blocks what came at or after this time. */
  blockSince(timeS: number): void {
    for (let i = this.count - 1; i >= 0 && (this.timeS[i] as number) >= timeS; i--) this.blocked[i] = 1;
  }

  clear(): void {
    this.count = 0;
  }
}
