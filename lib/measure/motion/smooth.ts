/** Part of a new value that a memory of this length takes in after a step. */
export function rateOf(stepS: number, memoryS: number): number {
  return 1 - Math.exp(-stepS / memoryS);
}

/** A value remembered over some seconds; the first is taken as it is, what is not finite passes by. */
export class Memory {
  value = Number.NaN;

  /** @param fallsS memory for a falling value, if it is another one */
  push(value: number, stepS: number, memoryS: number, fallsS: number = memoryS): void {
    if (!Number.isFinite(value)) return;
    if (Number.isNaN(this.value)) this.value = value;
    else this.value += rateOf(stepS, value < this.value ? fallsS : memoryS) * (value - this.value);
  }

  clear(): void {
    this.value = Number.NaN;
  }
}
