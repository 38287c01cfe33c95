import { Memory } from '../../measure/motion/smooth';
import type { MotionSample } from '../../measure/motion-sample';
import type { Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { MAX_CONJUGACY, TONIC_BASELINE_S, TONIC_DEPTH, TONIC_S, TONIC_STEADY_S } from './constants';

interface Spasm {
  side: Side;
  onsetS: number;
  peakS: number;
  depth: number;
  /** Closure of the other eye at the peak. */
  other: number;
  /** Assessed seconds that it has held; a blink or a turn in between proves nothing. */
  heldS: number;
}

/** Finds sustained narrowing of one eye against the other and against its own baseline, in the landmarks, which keep the level. */
export class TonicDetector {
  readonly #steady = new Memory();
  readonly #baseline = new Memory();
  #spasm: Spasm | null = null;
  #latest: Spasm | null = null;
  #latestOffsetS = Number.NaN;

  push({ timeS, mesh }: MotionSample, stepS: number, blocked: boolean): CallEvent | null {
    if (blocked) return null;
    this.#steady.push(mesh.lidOpening.right - mesh.lidOpening.left, stepS, TONIC_STEADY_S);
    // Learns slowly while a spasm lasts.
    this.#baseline.push(this.#steady.value, this.#spasm ? stepS / 4 : stepS, TONIC_BASELINE_S);
    const narrower = this.#steady.value - this.#baseline.value;
    const side = narrower > 0 ? 'left' : 'right';
    const depth = Math.abs(narrower);
    const spasm = this.#spasm;
    if (spasm && (side !== spasm.side || depth < TONIC_DEPTH / 2)) {
      this.#latest = spasm;
      this.#latestOffsetS = timeS;
      this.#spasm = null;
      const oneSided = spasm.other < MAX_CONJUGACY * (spasm.other + spasm.depth);
      return oneSided && spasm.heldS >= TONIC_S ? this.#event(spasm, timeS) : null;
    }
    const other = side === 'left' ? 1 - mesh.lidOpening.right : 1 - mesh.lidOpening.left;
    if (spasm) spasm.heldS += stepS;
    if (spasm && depth > spasm.depth) Object.assign(spasm, { depth, peakS: timeS, other });
    if (!spasm && depth >= TONIC_DEPTH && other < MAX_CONJUGACY * (other + depth)) {
      this.#spasm = { side, onsetS: timeS, peakS: timeS, depth, other, heldS: 0 };
    }
    return null;
  }

  /** Whether a sustained spasm of this side holds at that time: its beginning and end are no twitches. */
  covers(side: Side, timeS: number): boolean {
    const spasm = this.#spasm ?? this.#latest;
    if (spasm?.side !== side) return false;
    const offsetS = this.#spasm ? Number.POSITIVE_INFINITY : this.#latestOffsetS;
    return timeS >= spasm.onsetS + TONIC_S && timeS <= offsetS + TONIC_STEADY_S;
  }

  clear(): void {
    this.#spasm = null;
    this.#latest = null;
    this.#steady.clear();
  }

  #event(spasm: Spasm, offsetS: number): CallEvent {
    const { side, onsetS, peakS, depth } = spasm;
    const conjugacy = Math.min(1, Math.max(0, spasm.other / (spasm.other + depth)));
    const certainty = Math.min(1, depth / TONIC_DEPTH / 2);
    return {
      region: 'eye',
      side,
      onsetS,
      peakS,
      offsetS,
      amplitude: 2 * depth,
      depth,
      certainty,
      conjugacy,
      tonic: true,
      browRise: null,
      commissureRise: null,
    };
  }
}
