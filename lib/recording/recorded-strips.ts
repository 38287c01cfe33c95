import { EventStrips, STRIP_AT_S } from '../consult/event-strips';
import type { CallEvent } from '../twitch/call-event';
import type { MeasuringEngine } from './engine';

/** When the last picture of a strip has been held, seconds after the peak. Ours: a ring's picture later than it shows. */
const TAKEN_AFTER_S = Math.max(...STRIP_AT_S) + 0.2;

/** Takes the pictures around a recording's events from the engine as they pass, by the recording's own clock. */
export class RecordedStrips {
  readonly strips = new EventStrips();
  readonly #engine: Pick<MeasuringEngine, 'strip'>;
  #due: number[] = [];
  readonly #taking = new Set<Promise<void>>();

  constructor(engine: Pick<MeasuringEngine, 'strip'>) {
    this.#engine = engine;
  }

  twitched(events: readonly CallEvent[]): void {
    this.#due.push(...events.map(({ peakS }) => peakS));
  }

  /** A frame was measured. @param timeS seconds of the part, in order */
  sampled(timeS: number, capturedAtMs: number): void {
    this.strips.sampled(timeS, capturedAtMs);
    this.#take(timeS - TAKEN_AFTER_S);
  }

  /** The recording is over. @returns once all that can be had is there */
  async taken(): Promise<EventStrips> {
    this.#take(Number.POSITIVE_INFINITY);
    await Promise.all(this.#taking);
    return this.strips;
  }

  #take(untilS: number): void {
    const due = this.#due.filter((peakS) => peakS <= untilS);
    if (due.length === 0) return;
    this.#due = this.#due.filter((peakS) => peakS > untilS);
    for (const peakS of due) {
      const work: Promise<void> = this.#takeOne(peakS).finally(() => this.#taking.delete(work));
      this.#taking.add(work);
    }
  }

  async #takeOne(peakS: number): Promise<void> {
    const wantedMs = this.strips.wantedOf(peakS);
    if (wantedMs) this.strips.add(peakS, wantedMs, await this.#engine.strip(wantedMs));
  }
}
