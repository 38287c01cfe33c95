import { FLANK_S, LENGTHS_S } from './constants';

/** Half of the longest stretch that is looked at: the longest twitch and its flanks. Seconds. */
const HALF_SPAN_S = Math.max(...LENGTHS_S) / 2 + FLANK_S;

/** Fastest video that is followed in full. Frames a second. */
const MAX_RATE = 130;
const CAPACITY = Math.ceil(2 * HALF_SPAN_S * MAX_RATE);

/** What becomes of a sample: it counts, it cannot be used, or it is a part of a blink. */
export const FREE = 0;
export const BLOCKED = 1;
export const BLINK = 2;
export type Fate = typeof FREE | typeof BLOCKED | typeof BLINK;

/** The last samples of one region, oldest first, in typed arrays. */
export class Recent {
  readonly timeS = new Float64Array(CAPACITY);
  /** Movement of each side. */
  readonly left = new Float64Array(CAPACITY);
  readonly right = new Float64Array(CAPACITY);
  /** Standard deviation that other movements add. */
  readonly unrest = new Float64Array(CAPACITY);
  /** Standard deviation of the patches' fits. */
  readonly misfit = new Float64Array(CAPACITY);
  readonly fate = new Uint8Array(CAPACITY);
  count = 0;

  push(timeS: number, left: number, right: number, fate: Fate, unrest = 0, misfit = 0): void {
    let expired = 0;
    while (expired < this.count && (this.timeS[expired] as number) < timeS - 2 * HALF_SPAN_S) expired++;
    if (expired === 0 && this.count === CAPACITY) expired = 1;
    if (expired > 0) {
      for (const array of [this.timeS, this.left, this.right, this.unrest, this.misfit, this.fate]) {
        array.copyWithin(0, expired, this.count);
      }
      this.count -= expired;
    }
    this.timeS[this.count] = timeS;
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.unrest[this.count] = unrest;
    this.misfit[this.count] = misfit;
    this.fate[this.count] = fate;
    this.count++;
  }

  /** Changes the fate of what came at or after this time. */
  decideSince(timeS: number, fate: Fate): void {
    for (let i = this.count - 1; i >= 0 && (this.timeS[i] as number) >= timeS; i--) this.fate[i] = fate;
  }

  /** The fate of the last sample at or before this time. */
  fateAt(timeS: number): number {
    for (let i = this.count - 1; i >= 0; i--) if ((this.timeS[i] as number) <= timeS) return this.fate[i] as number;
    return BLOCKED;
  }

  clear(): void {
    this.count = 0;
  }
}
