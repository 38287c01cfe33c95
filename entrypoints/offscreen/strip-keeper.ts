import { type EventStrip, EventStrips } from '../../lib/consult/event-strips';
import type { ConsultRecord } from '../../lib/consult/record';
import type { CallEvent } from '../../lib/twitch/call-event';
import type { FaceEngine } from './face-engine';

/** When pictures are taken from the worker's memory after an event was told: the last of a strip comes after the peak. Milliseconds. */
const TAKEN_AFTER_MS = 600;

/** Pictures around the events of the running consult and, until the browser closes, of those that ended. In memory only. */
export class StripKeeper {
  readonly #engine: Pick<FaceEngine, 'strip'>;
  readonly #ended = new Map<string, EventStrips>();
  #running = new EventStrips();

  constructor(engine: Pick<FaceEngine, 'strip'>) {
    this.#engine = engine;
  }

  /** A consult begins. */
  begin(): void {
    this.#running = new EventStrips();
  }

  /** A frame was measured. */
  sampled(timeS: number, capturedAtMs: number): void {
    this.#running.sampled(timeS, capturedAtMs);
  }

  /** Takes the pictures around these events, once what comes after them has been seen, too. */
  take(events: readonly CallEvent[]): void {
    const strips = this.#running;
    setTimeout(() => {
      for (const { peakS } of events) void this.#takeOne(strips, peakS);
    }, TAKEN_AFTER_MS);
  }

  /** Pictures that another page took, around the events of a record. */
  hold(id: string, strips: readonly EventStrip[]): void {
    this.#ended.set(id, new EventStrips(strips));
  }

  /** The consult has ended with this record. */
  end(record: ConsultRecord): void {
    this.#running.keepOnly(record);
    this.#ended.set(record.id, this.#running);
    this.#running = new EventStrips();
  }

  /** Around the event of an ended consult that peaks then; null: none were held. */
  at(id: string, peakS: number): EventStrip | null {
    return this.#ended.get(id)?.at(peakS) ?? null;
  }

  async #takeOne(strips: EventStrips, peakS: number): Promise<void> {
    const wantedMs = strips.wantedOf(peakS);
    if (wantedMs) strips.add(peakS, wantedMs, await this.#engine.strip(wantedMs));
  }
}
