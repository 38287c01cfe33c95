import { Memory } from '../../measure/motion/smooth';
import { RATE_FAST_S, RATE_SLOW_S } from './constants';

/** How fast a noisy value changes, per second, over about a tenth of one. */
export class RateOfChange {
  readonly #fast = new Memory();
  readonly #slow = new Memory();

  push(value: number, stepS: number): number {
    this.#fast.push(value, stepS, RATE_FAST_S);
    this.#slow.push(value, stepS, RATE_SLOW_S);
    return (this.#fast.value - this.#slow.value) / (RATE_SLOW_S - RATE_FAST_S);
  }

  clear(): void {
    this.#fast.clear();
    this.#slow.clear();
  }
}
