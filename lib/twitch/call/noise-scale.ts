import { NOISE_EVERY_S, NOISE_NEEDS, NOISE_STEP_S, NOISE_WINDOW_S, START_LENGTH_S } from './constants';

/** Standard deviation of Gaussian noise over percentiles of its absolute value. */
const SD_OVER_35TH = 2.2037;
const SD_OVER_MEDIAN = 1.4826;
const SD_OVER_75TH = 0.8693;
/** Raises an estimate from few values, by this over their number. Ours: a median of 8 is off by a third. */
const CAUTION = 5;
/** Values that the tail needs to be told by. Ours: three seconds of a short filter. */
const TAIL_NEEDS = 30;
/** Part of what the tail tells that is believed. Ours: frequent twitches lengthen it too. */
const TAIL_PART = 0.7;
const MAX_COUNT = Math.round(NOISE_WINDOW_S / NOISE_STEP_S);

/** Robust running noise of a filter's output: from the middle of its absolute value over the last seconds, which rare twitches hardly move. */
export class NoiseScale {
  readonly #values = new Float64Array(MAX_COUNT);
  readonly #sorted = new Float64Array(MAX_COUNT);
  #count = 0;
  #next = 0;
  #notedS = Number.NEGATIVE_INFINITY;
  #countedS = Number.NEGATIVE_INFINITY;
  #sd = Number.NaN;
  readonly #stepS: number;
  readonly #capacity: number;
  readonly #long: boolean;

  /** @param lengthS of the filter: its output is noted so seldom that the values hardly depend on each other */
  constructor(lengthS = 0) {
    this.#long = lengthS > START_LENGTH_S;
    this.#stepS = Math.max(NOISE_STEP_S, lengthS / 2);
    this.#capacity = Math.round(NOISE_WINDOW_S / this.#stepS);
  }

  /** Standard deviation; NaN while too little was seen. */
  get sd(): number {
    return this.#sd;
  }

  push(timeS: number, value: number): void {
    if (timeS - this.#notedS < this.#stepS || !Number.isFinite(value)) return;
    this.#notedS = timeS;
    this.#values[this.#next] = Math.abs(value);
    this.#next = (this.#next + 1) % this.#capacity;
    this.#count = Math.min(this.#count + 1, this.#capacity);
    if (this.#count < NOISE_NEEDS || timeS - this.#countedS < NOISE_EVERY_S) return;
    this.#countedS = timeS;
    const sorted = this.#sorted.subarray(0, this.#count);
    sorted.set(this.#values.subarray(0, this.#count));
    sorted.sort();
    const at = (part: number): number => sorted[Math.floor(part * this.#count)] ?? Number.NaN;
    // Frequent twitches fill more than half of a long filter's time. Encoders let smooth skin stand still and jump: such noise has longer tails than its middle tells.
    const tail = this.#count < TAIL_NEEDS ? 0 : TAIL_PART * SD_OVER_75TH * at(0.75);
    const sd = this.#long ? SD_OVER_35TH * at(0.35) : Math.max(SD_OVER_MEDIAN * at(0.5), tail);
    this.#sd = (1 + CAUTION / this.#count) * sd;
  }
}
