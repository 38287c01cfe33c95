import type { Rect } from '../call/geometry';
import type { Tile, TileSource } from '../call/tile';
import { videoTrackOf } from '../call/video';
import { copyFrame } from './copy-frame';
import { framesOf } from './frame-source';
import { MediaClock } from './media-clock';
import type { Credit, FramePacket } from './packet';

/** No frame for so long means that the sender stopped: the browser tells nothing. Ours, milliseconds. */
const STALL_MS = 1500;
const STALL_CHECK_MS = 500;

export interface TapHooks {
  send(packet: FramePacket): void;
  /** A new series begins. */
  tapped(tile: Tile, series: string): void;
  stalled(stalled: boolean): void;
  /** The frames ended by themselves, with the error if there was one: watch again to go on. */
  lost(error: unknown): void;
}

/** What has to stay the same for a series to go on. */
interface Binding {
  tileId: string;
  element: TileSource['element'];
  trackId: string | null;
  series: string;
  clock: MediaClock;
  ending: AbortController;
}

/** Reads one tile's frames and sends one packet a credit. Frames without a credit are dropped, never queued. */
export class Tap {
  readonly #hooks: TapHooks;
  #binding: Binding | null = null;
  #credits = 0;
  #wanted: Rect | null = null;
  #lastFrameMs = 0;
  #stalled = false;
  #watchdog: ReturnType<typeof setInterval> | null = null;

  constructor(hooks: TapHooks) {
    this.#hooks = hooks;
  }

  /** Room for one more packet. */
  grant(credit: Credit): void {
    this.#credits++;
    this.#wanted = credit.crop;
  }

  /** Reads this tile from now on. Nothing changes if it is the same participant, element and track as before. */
  watch(tile: Tile): void {
    const { kind, element } = tile.source;
    const trackId = kind === 'video' ? (videoTrackOf(element)?.id ?? null) : null;
    const now = this.#binding;
    if (now && now.tileId === tile.id && now.element === element && now.trackId === trackId) return;
    this.stop();
    const series = crypto.randomUUID();
    const binding: Binding = {
      tileId: tile.id,
      element,
      trackId,
      series,
      clock: new MediaClock(),
      ending: new AbortController(),
    };
    this.#binding = binding;
    // The wanted part was of somebody else's picture.
    this.#wanted = null;
    this.#lastFrameMs = performance.now();
    this.#watchdog = setInterval(() => this.#checkStall(), STALL_CHECK_MS);
    this.#hooks.tapped(tile, series);
    void this.#run(binding, tile.source);
  }

  /** Reads nobody. The credits stay good. */
  stop(): void {
    this.#binding?.ending.abort();
    this.#binding = null;
    if (this.#watchdog !== null) clearInterval(this.#watchdog);
    this.#watchdog = null;
    this.#stalled = false;
  }

  async #run(binding: Binding, source: TileSource): Promise<void> {
    let failure: unknown = null;
    try {
      for await (const frame of framesOf(source, binding.ending.signal)) await this.#take(frame, binding, source);
    } catch (error) {
      failure = error;
    }
    if (this.#binding !== binding) return;
    this.stop();
    this.#hooks.lost(failure);
  }

  async #take(frame: VideoFrame, binding: Binding, source: TileSource): Promise<void> {
    const capturedAtMs = Date.now();
    try {
      this.#lastFrameMs = performance.now();
      this.#setStalled(false);
      const mediaTimeS = binding.clock.timeOf(frame);
      if (mediaTimeS === null || this.#credits === 0) return;
      const region = source.kind === 'canvas' ? source.region() : null;
      if (source.kind === 'canvas' && !region) return;
      const copy = await copyFrame(frame, this.#wanted, region);
      if (this.#binding !== binding) return;
      this.#credits--;
      this.#hooks.send({ kind: 'frame', series: binding.series, mediaTimeS, capturedAtMs, ...copy });
    } finally {
      frame.close();
    }
  }

  #checkStall(): void {
    this.#setStalled(performance.now() - this.#lastFrameMs > STALL_MS);
  }

  #setStalled(stalled: boolean): void {
    if (stalled === this.#stalled) return;
    this.#stalled = stalled;
    this.#hooks.stalled(stalled);
  }
}
