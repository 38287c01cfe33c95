import type { BySide } from '../../measure/side';
import { MAX_BLINK_S } from './constants';

/** Landmarks' opening at which both lids together are a blink, and at which it is over. Share of the resting opening. */
const BLINK_BELOW = 0.75;
const BLINK_OVER = 0.88;

/** One lid's least part of the other one's closure in a blink: blinks are conjugate. */
const BLINK_CONJUGACY = 0.5;

/** Part of its deepest point down to which a blink lasts. */
const BLINK_OVER_PART = 0.4;

/** Mean closure of both lids under which they are narrowed but still seen to move. Share of the resting opening. */
const SQUINT = 0.5;

/** What the lids do together. */
export interface Lids {
  /** Both are closed. */
  closed: boolean;
  /** They have been for so short a time that it is a blink. */
  blink: boolean;
  /** After a closure of both one stays behind: a spasm may have begun in it. */
  lingering: boolean;
}

/** Recognises closures of both lids together in the landmarks. */
export class BlinkWatch {
  #closed = false;
  #closedS = 0;
  #squinting = false;
  #lingering = false;
  /** Largest closure that both lids had. */
  #deepest = 0;
  /** Closures since the start. */
  count = 0;

  /** @param lidOpening share of the resting one */
  push({ left, right }: BySide<number>, stepS: number): Lids {
    const [less, more] = [1 - Math.max(left, right), 1 - Math.min(left, right)];
    if (this.#closed) {
      this.#closedS += stepS;
      this.#deepest = Math.max(this.#deepest, less);
      // One lid may stay closed, or both stay narrow: that is no blink any more.
      const over = less < Math.max(1 - BLINK_OVER, BLINK_OVER_PART * this.#deepest);
      const squint = this.#closedS > MAX_BLINK_S && (less + more) / 2 < SQUINT;
      if (over || squint) this.#closed = false;
      this.#squinting = squint;
      this.#lingering = over;
    } else if (this.#squinting ? (less + more) / 2 > SQUINT : more > 1 - BLINK_BELOW && less > BLINK_CONJUGACY * more) {
      this.#closed = true;
      this.#closedS = 0;
      this.#deepest = less;
      this.count++;
    }
    if (more < 1 - BLINK_BELOW) this.#squinting = this.#lingering = false;
    const blink = this.#closed && this.#closedS <= MAX_BLINK_S;
    return { closed: this.#closed, blink, lingering: this.#lingering && !this.#closed };
  }

  clear(): void {
    this.#closed = false;
    this.#squinting = this.#lingering = false;
  }
}
