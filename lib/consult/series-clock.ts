import type { Observation } from '../measure/sample';

/** Brings the times of each series, which begin at zero, onto one consult's clock. */
export class SeriesClock {
  readonly #zeroMs: number;
  #series: { id: string; offsetS: number } | null = null;

  /** @param zeroMs the consult's zero, epoch milliseconds. */
  constructor(zeroMs: number) {
    this.#zeroMs = zeroMs;
  }

  elapsedS(nowMs: number): number {
    return (nowMs - this.#zeroMs) / 1000;
  }

  /** Whether another series came before this one. */
  isNew(series: string): boolean {
    return this.#series !== null && this.#series.id !== series;
  }

  /** The observation with its time on the consult's clock. A series is set by the moment that its first frame was captured. */
  toConsult(series: string, observation: Observation): Observation {
    const { timeS, capturedAtMs } = observation.kind === 'face' ? observation.sample : observation;
    if (this.#series?.id !== series) this.#series = { id: series, offsetS: this.elapsedS(capturedAtMs) - timeS };
    const consultS = timeS + this.#series.offsetS;
    if (observation.kind !== 'face') return { ...observation, timeS: consultS };
    const { sample, motion } = observation;
    return { kind: 'face', sample: { ...sample, timeS: consultS }, motion: motion && { ...motion, timeS: consultS } };
  }
}
