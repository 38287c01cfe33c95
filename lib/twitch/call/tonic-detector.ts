import { Memory } from '../../measure/motion/smooth';
import type { MotionSample } from '../../measure/motion-sample';
import { otherSide, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import {
  BY_MESH,
  MAX_CONJUGACY,
  SHOWN_PART,
  TONIC_BASELINE_S,
  TONIC_DEPTH,
  TONIC_S,
  TONIC_STEADY_S,
} from './constants';

interface Spasm {
  side: Side;
  onsetS: number;
  peakS: number;
  depth: number;
  /** Largest closure of the other eye meanwhile, blinks apart. */
  other: number;
  /** Mean narrowing against the other eye that the pixels showed while it held, at most its first second. */
  inPixels: number;
  /** Assessed seconds that it has held; a blink or a turn in between proves nothing. */
  heldS: number;
}

/** Finds sustained narrowing of one eye against the other and against its own baseline, in the landmarks, which keep the level, and at its beginning in the pixels. */
export class TonicDetector {
  readonly #steady = new Memory();
  readonly #baseline = new Memory();
  #spasm: Spasm | null = null;
  #latest: Spasm | null = null;
  #latestOffsetS = Number.NaN;

  push({ timeS, mesh, lid }: MotionSample, stepS: number, blocked: boolean): CallEvent | null {
    if (blocked) return null;
    this.#steady.push(mesh.lidOpening.right - mesh.lidOpening.left, stepS, TONIC_STEADY_S);
    // Learns slowly while a spasm lasts.
    this.#baseline.push(this.#steady.value, this.#spasm ? stepS / 4 : stepS, TONIC_BASELINE_S);
    const narrower = this.#steady.value - this.#baseline.value;
    const side = narrower > 0 ? 'left' : 'right';
    const depth = Math.min(1, BY_MESH.eye.gain * Math.abs(narrower));
    const inPixels = (lid[otherSide(side)].value - lid[side].value) / SHOWN_PART.eye;
    const spasm = this.#spasm;
    if (spasm && (side !== spasm.side || depth < TONIC_DEPTH / 2)) {
      this.#latest = spasm;
      this.#latestOffsetS = timeS;
      this.#spasm = null;
      const oneSided = isOneSided(spasm.other, spasm.depth);
      return oneSided && spasm.heldS >= TONIC_S && spasm.inPixels >= TONIC_DEPTH / 2 ? this.#event(spasm, timeS) : null;
    }
    const other = side === 'left' ? 1 - mesh.lidOpening.right : 1 - mesh.lidOpening.left;
    if (spasm) {
      spasm.heldS += stepS;
      spasm.other = Math.max(spasm.other, other);
      if (spasm.heldS <= TONIC_S) spasm.inPixels += (inPixels - spasm.inPixels) * (stepS / spasm.heldS);
    }
    if (spasm && depth > spasm.depth) Object.assign(spasm, { depth, peakS: timeS });
    if (!spasm && depth >= TONIC_DEPTH && isOneSided(other, depth)) {
      this.#spasm = { side, onsetS: timeS, peakS: timeS, depth, other, inPixels: 0, heldS: 0 };
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
    const { side, onsetS, peakS } = spasm;
    const depth = Math.min(1, Math.max(spasm.depth, spasm.inPixels));
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

/** As the landmarks have it: `depth` is more than they show. */
function isOneSided(other: number, depth: number): boolean {
  const narrower = depth / BY_MESH.eye.gain;
  return other < MAX_CONJUGACY * (other + narrower);
}
