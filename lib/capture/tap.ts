import type { Rect } from '../call/geometry';
import type { Tile } from '../call/tile';
import { Binding } from './binding';
import { copyFrame } from './copy-frame';
import { framesOf } from './frame-source';
import type { Credit, FramePacket } from './packet';

/** No frame for so long means that the sender stopped: the browser tells nothing. Ours, milliseconds. */
const STALL_MS = 1500;
const STALL_CHECK_MS = 500;

export interface TapHooks {
  send(packet: FramePacket): void;
  /** A new series begins. */
  tapped(tile: Tile, series: string): void;
  /** The page may show somebody else here: read its tiles again, and watch whom they say. */
  doubted(): void;
  stalled(stalled: boolean): void;
  /** The frames ended by themselves, with the error if there was one: watch again to go on. */
  lost(error: unknown): void;
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

  /** Reads this tile from now on. The series goes on if it is the same person, element and track as before. */
  watch(tile: Tile): void {
    if (!this.#binding?.goesOnWith(tile)) this.#bind(tile);
  }

  /** Reads nobody. The credits stay good. */
  stop(): void {
    this.#binding?.ending.abort();
    this.#binding = null;
    if (this.#watchdog !== null) clearInterval(this.#watchdog);
    this.#watchdog = null;
    this.#stalled = false;
  }

  #bind(tile: Tile): void {
    this.stop();
    const nowMs = performance.now();
    const binding = new Binding(tile, nowMs);
    this.#binding = binding;
    // The wanted part was of somebody else's picture.
    this.#wanted = null;
    this.#lastFrameMs = nowMs;
    this.#watchdog = setInterval(() => this.#checkStall(), STALL_CHECK_MS);
    this.#hooks.tapped(tile, binding.series);
    void this.#run(binding);
  }

  async #run(binding: Binding): Promise<void> {
    let failure: unknown = null;
    try {
      for await (const frame of framesOf(binding.tile.source, binding.ending.signal)) await this.#take(frame, binding);
    } catch (error) {
      failure = error;
    }
    if (this.#binding !== binding) return;
    this.stop();
    this.#hooks.lost(failure);
  }

  async #take(frame: VideoFrame, binding: Binding): Promise<void> {
    const capturedAtMs = Date.now();
    try {
      if (!binding.isSure()) {
        this.#hooks.doubted();
        return;
      }
      const region = binding.regionIn(frame);
      if (region === 'nowhere') return;
      const settled = binding.isSettled(region, performance.now());
      const mediaTimeS = binding.clock.timeOf(frame, capturedAtMs);
      if (mediaTimeS === 'jumped') {
        if (this.#binding === binding) this.#bind(binding.tile);
        return;
      }
      if (mediaTimeS === null) return;
      this.#lastFrameMs = performance.now();
      this.#setStalled(false);
      if (!settled || this.#credits === 0) return;
      const copy = await copyFrame(frame, this.#wanted, region);
      if (this.#binding !== binding || !binding.isSure()) return;
      this.#credits--;
      const { series, tile } = binding;
      this.#hooks.send({ kind: 'frame', series, person: tile.id, mediaTimeS, capturedAtMs, ...copy });
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
