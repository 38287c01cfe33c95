/** Expired entries that may pile up before they are thrown away. Ours: rare enough to cost nothing, soon enough to bound memory. */
const COMPACT_AFTER = 1024;

/** Mean of a series over its last seconds. A push costs constant time; memory is bounded by the window. */
export class RollingMean {
  readonly #windowS: number;
  #times: number[] = [];
  #values: number[] = [];
  #start = 0;
  #sum = 0;

  constructor(windowS: number) {
    this.#windowS = windowS;
  }

  /** Takes the next value, times in order. Values that are not finite are passed over. */
  push(timeS: number, value: number): void {
    if (!Number.isFinite(value) || !Number.isFinite(timeS)) return;
    this.#times.push(timeS);
    this.#values.push(value);
    this.#sum += value;
    this.#dropBefore(timeS - this.#windowS);
  }

  /** NaN while empty. */
  get mean(): number {
    return this.#sum / (this.#values.length - this.#start);
  }

  clear(): void {
    this.#times = [];
    this.#values = [];
    this.#start = 0;
    this.#sum = 0;
  }

  #dropBefore(timeS: number): void {
    while ((this.#times[this.#start] ?? Number.POSITIVE_INFINITY) < timeS) {
      this.#sum -= this.#values[this.#start] ?? 0;
      this.#start++;
    }
    if (this.#start < COMPACT_AFTER) return;
    this.#times = this.#times.slice(this.#start);
    this.#values = this.#values.slice(this.#start);
    this.#start = 0;
    // Summed anew, so that rounding errors do not pile up over hours.
    this.#sum = this.#values.reduce((sum, value) => sum + value, 0);
  }
}
