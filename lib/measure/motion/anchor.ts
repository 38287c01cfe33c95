import type { FacePoints } from '../../mesh/face-points';
import type { LumaView } from '../luma';
import { type Axes, axesOf, correct } from './axes';
import { MAX_GROWTH, MAX_SHIFT, MAX_TURN, NOSE_HALF, NOSE_SIZE } from './constants';
import { Patch, type Place } from './patch';

/** The nose's bridge, down to above the tip, in the face's axes. */
const NOSE: Place = { u: 0, v: 0.06, halfU: NOSE_HALF.u, halfV: NOSE_HALF.v };

/**
 * Keeps the face's axes still on the face: the landmarks place them roughly, the pixels of the nose exactly. What is then seen to move in
 * these axes moves against the nose, and the landmarks' jitter is gone.
 */
export class Anchor {
  readonly #raw: Axes = { x: 0, y: 0, ax: 0, ay: 0 };
  readonly #guess: Axes = { x: 0, y: 0, ax: 0, ay: 0 };
  readonly #correction = { u: 0, v: 0, turn: 0, growth: 0 };
  readonly #nose = new Patch(NOSE_SIZE, 'similarity');

  /** The axes of the latest frame. */
  readonly axes: Axes = { x: 0, y: 0, ax: 0, ay: 0 };

  forget(): void {
    this.#nose.forget();
    for (const key of ['u', 'v', 'turn', 'growth'] as const) this.#correction[key] = 0;
  }

  /** @returns whether the nose could be held; if not, `forget` */
  place(view: LumaView, face: FacePoints): boolean {
    axesOf(face, this.#raw);
    correct(this.#raw, this.#correction, this.#guess);
    this.#nose.measure(view, this.#guess, NOSE);
    if (!this.#nose.inPicture) return false;
    const { moved } = this.#nose;
    const correction = this.#correction;
    // Turn and growth are about the patch's centre, which lies a little below the origin.
    correction.u += moved.u + NOSE.v * moved.turn;
    correction.v += moved.v - NOSE.v * moved.growth;
    correction.turn += moved.turn;
    correction.growth += moved.growth;
    correct(this.#raw, correction, this.axes);
    return (
      Math.hypot(correction.u, correction.v) < MAX_SHIFT &&
      Math.abs(correction.turn) < MAX_TURN &&
      Math.abs(correction.growth) < MAX_GROWTH
    );
  }

  /** Lets the nose's template learn. To be called once a frame after `place`. */
  learn(view: LumaView, stepS: number): void {
    this.#nose.resample(view, this.axes, NOSE);
    this.#nose.learn(stepS);
  }
}
