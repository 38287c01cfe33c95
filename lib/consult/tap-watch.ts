import type { KnownPerson } from '../call/persons';
import type { Service, TileSummary } from '../call/tile';
import type { Failure } from '../failure';
import type { Quality } from '../measure/quality';
import type { Observation } from '../measure/sample';
import type { Consult } from './consult';
import type { TapState } from './live-state';

/** A face that was seen this recently still counts as in the picture: one missed frame is no news. Ours. Seconds. */
const FACE_LOST_AFTER_S = 1;

/** Frames that come without an answer for so long mean that the face worker is gone. Ours: longer than the page takes to notice that no frames come. Seconds. */
const NO_ANSWER_AFTER_S = 3;

/** The same from the tap's beginning, when the model may have to be loaded first; after so long the engine is started anew. Ours. Seconds. */
const SILENT_AFTER_S = 15;

/** Why nobody is tapped. */
export type Untapped = 'no-remote' | 'ambiguous' | 'stopped';

/** What is known about the call page and its tap, and what that means in one word. */
export class TapWatch {
  service: Service | null = null;
  tiles: TileSummary[] = [];
  /** Everybody whom the call has shown. */
  known: readonly KnownPerson[] = [];
  /** Who is watched, or was watched last. */
  tile: TileSummary | null = null;
  untapped: Untapped | null = 'no-remote';
  #stalled = false;
  failure: Failure | null = null;
  /** The face worker is being started anew, and the page's link with it. */
  restarting = false;
  #latest: Observation['kind'] | null = null;
  #observedAtMs = 0;
  /** When an answer was waited for first. */
  #awaitedFromMs = 0;
  #faceAtMs: number | null = null;

  /** The call page is there. It says at once whom it taps; until then whoever was watched is waited for. */
  opened(service: Service, nowMs: number): void {
    this.service = service;
    this.failure = null;
    if (this.tile) {
      this.untapped = null;
      this.#latest = null;
    }
    this.#awaitedFromMs = nowMs;
  }

  /** The call page is gone. */
  closed(): void {
    this.service = null;
    this.tiles = [];
    this.untapped = 'no-remote';
  }

  /** This tile is read from now on. @returns whether it is somebody else than before. */
  tapped(tile: TileSummary, nowMs: number): boolean {
    const other = this.tile !== null && this.tile.id !== tile.id;
    if (other) this.#faceAtMs = null;
    this.tile = tile;
    this.untapped = null;
    this.#stalled = false;
    this.failure = null;
    this.restarting = false;
    this.#latest = null;
    this.#awaitedFromMs = nowMs;
    return other;
  }

  /** Frames stopped coming, or come again. */
  stalled(stalled: boolean, nowMs: number): void {
    this.#stalled = stalled;
    if (!stalled) this.#awaitedFromMs = nowMs;
  }

  observed(kind: Observation['kind'], nowMs: number): void {
    this.#latest = kind;
    this.#observedAtMs = nowMs;
    if (kind === 'face') this.#faceAtMs = nowMs;
    this.failure = null;
  }

  /** Frames are waited for: what the last one showed is no longer so. */
  awaitFrames(nowMs: number): void {
    this.#latest = null;
    this.#awaitedFromMs = nowMs;
  }

  /** Whether the page sends frames, and nothing has been heard of any for longer than anything takes. */
  isSilent(nowMs: number): boolean {
    if (this.service === null || this.untapped || this.#stalled || this.restarting || this.failure) return false;
    return this.#silentMs(nowMs) > SILENT_AFTER_S * 1000;
  }

  #silentMs(nowMs: number): number {
    return nowMs - Math.max(this.#observedAtMs, this.#awaitedFromMs);
  }

  /** Whether a frame has come since the tap began. */
  get seen(): boolean {
    return this.#latest !== null;
  }

  /** What the tap does, the gravest first. @param consult the one that is under way */
  state(consult: Consult | null, quality: Quality | null, nowMs: number): TapState {
    if (this.failure) return { kind: 'failed', failure: this.failure };
    if (this.restarting) return { kind: 'no-answer' };
    if (this.service === null) return { kind: consult ? 'call-gone' : 'no-call' };
    if (consult?.phase === 'paused') return { kind: 'paused' };
    if (this.untapped === 'ambiguous') return { kind: 'choose' };
    if (this.untapped) return { kind: this.tile ? 'away' : 'looking' };
    if (this.#stalled) return { kind: 'no-frames' };
    if (this.#latest === null) return { kind: this.isSilent(nowMs) ? 'no-answer' : 'starting' };
    if (this.#silentMs(nowMs) > NO_ANSWER_AFTER_S * 1000) return { kind: 'no-answer' };
    if (this.#latest === 'black' || this.#latest === 'which-face') return { kind: this.#latest };
    const withoutFaceMs = this.#observedAtMs - (this.#faceAtMs ?? Number.NEGATIVE_INFINITY);
    if (withoutFaceMs > FACE_LOST_AFTER_S * 1000) return { kind: 'no-face' };
    if (quality?.issues.some((issue) => issue.blocking)) return { kind: 'poor' };
    return { kind: 'watching' };
  }
}
