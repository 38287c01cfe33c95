import type { FrameTimings } from '../../lib/messages/panel-port';

const NOTHING: FrameTimings = { frames: 0, inferenceMs: 0, totalMs: 0 };

/** Adds up what frames cost. */
export class FrameTimer {
  #sums = { ...NOTHING };

  add(inferenceMs: number, totalMs: number): void {
    this.#sums.frames++;
    this.#sums.inferenceMs += inferenceMs;
    this.#sums.totalMs += totalMs;
  }

  /** The sums since the last call. */
  take(): FrameTimings {
    const sums = this.#sums;
    this.#sums = { ...NOTHING };
    return sums;
  }
}
