import type { ConsultRecord } from './record';

/** One of a strip's pictures. */
export interface StripPicture {
  /** Wall clock of its capture. */
  capturedAtMs: number;
  /** A JPEG data URL. */
  dataUrl: string;
}

/** The face around one event. Kept in memory only, never in a record. */
export interface EventStrip {
  /** Seconds of the consult. */
  peakS: number;
  /** Seconds after the peak, below 0 before, and a JPEG data URL. */
  pictures: { atS: number; dataUrl: string }[];
}

/** Moments of a strip, seconds from the peak. */
export const STRIP_AT_S = [-0.4, -0.2, 0, 0.2, 0.4] as const;

/** Strips kept of one consult: the first so many. Ours: 10 MB at most. */
const STRIPS = 400;

/** How long it is known which frame was captured when. Ours: longer than the pictures are held. Seconds. */
const REMEMBERED_S = 10;

/** The strips of one consult, and when its latest frames were captured. Times are the consult's, in order. */
export class EventStrips {
  #frames: { timeS: number; capturedAtMs: number }[] = [];
  #strips: EventStrip[] = [];

  /** @param strips taken elsewhere before */
  constructor(strips: readonly EventStrip[] = []) {
    this.#strips = [...strips];
  }

  get all(): readonly EventStrip[] {
    return this.#strips;
  }

  sampled(timeS: number, capturedAtMs: number): void {
    // Another series has another clock.
    if (timeS < (this.#frames.at(-1)?.timeS ?? timeS)) this.#frames = [];
    this.#frames.push({ timeS, capturedAtMs });
    const [first] = this.#frames;
    if (first && timeS - first.timeS > REMEMBERED_S) this.#frames.shift();
  }

  /** Wall clock of a strip's moments; null: there is one already, there are enough, or the moment is not known any more. */
  wantedOf(peakS: number): number[] | null {
    if (this.#strips.length >= STRIPS || this.at(peakS)) return null;
    const after = this.#frames.find(({ timeS }) => timeS >= peakS);
    if (!after || after === this.#frames[0]) return null;
    const peakMs = after.capturedAtMs - 1000 * (after.timeS - peakS);
    return STRIP_AT_S.map((atS) => peakMs + 1000 * atS);
  }

  /** @param wantedMs as it was asked for */
  add(peakS: number, wantedMs: readonly number[], pictures: readonly StripPicture[]): void {
    const peakMs = wantedMs[STRIP_AT_S.indexOf(0)] ?? 0;
    if (pictures.length === 0) return;
    this.#strips.push({
      peakS,
      pictures: pictures.map(({ capturedAtMs, dataUrl }) => ({ atS: (capturedAtMs - peakMs) / 1000, dataUrl })),
    });
  }

  /** The strip of an event that peaks just then: eye and mouth that twitch at once share one. */
  at(peakS: number): EventStrip | null {
    return this.#strips.find((strip) => Math.abs(strip.peakS - peakS) < SAME_S) ?? null;
  }

  /** The consult has ended: of what its record does not hold, nothing is shown. */
  keepOnly({ events }: Pick<ConsultRecord, 'events'>): void {
    this.#frames = [];
    this.#strips = this.#strips.filter((strip) => events.some(({ peakS }) => Math.abs(strip.peakS - peakS) < SAME_S));
  }
}

/** Events that peak within so much share a strip. Ours: half the distance of its pictures. Seconds. */
const SAME_S = 0.1;
