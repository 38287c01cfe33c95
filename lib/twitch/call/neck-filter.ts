import type { Displacement } from '../../measure/motion-sample';
import { type BySide, SIDES, type Side } from '../../measure/side';
import { FLANK_S } from './constants';
import { type Fit, fitHalfSine, noFit } from './matched-filter';
import { NoiseScale } from './noise-scale';
import {
  FIBRES,
  NECK_CODING_MARGIN,
  NECK_LENGTHS_S,
  NECK_MIN_NOISE,
  NECK_SHOWN_PART,
  NECK_Z,
} from './platysma-constants';
import { FREE, Recent } from './recent';

/** Half of the longest stretch that is looked at. Seconds. */
export const NECK_HALF_SPAN_S = Math.max(...NECK_LENGTHS_S) / 2 + FLANK_S;

/** A movement of one side of the neck against the other. */
export interface NeckMovement {
  side: Side;
  middleS: number;
  lengthS: number;
  /** Standard deviations above the noise. */
  z: number;
  /** How far the skin went, share of the eye-to-eye distance. */
  depth: number;
  /** Part that the other side takes in it, whichever way it goes: swallowing has 1. */
  conjugacy: number;
  /** Part that is left after it. */
  step: number;
}

/** Fit of one length in the picture's two directions, and the noise of the sides' difference. */
interface LengthState {
  u: Fit;
  v: Fit;
  noiseU: NoiseScale;
  noiseV: NoiseScale;
}

/**
 * Matched filters on the displacement of the neck's two patches, left against right: what moves the head moves both alike in the
 * picture and falls out of the difference. The movement's direction is left open; each direction is judged by its own noise.
 */
export class NeckFilter {
  readonly #u = new Recent();
  readonly #v = new Recent();
  readonly #lengths: LengthState[] = NECK_LENGTHS_S.map(() => ({
    u: noFit(),
    v: noFit(),
    noiseU: new NoiseScale(),
    noiseV: new NoiseScale(),
  }));

  push(timeS: number, { left, right }: BySide<Displacement>): void {
    this.#u.push(timeS, left.outward, -right.outward, FREE);
    this.#v.push(timeS, left.up, right.up, FREE);
  }

  clear(): void {
    this.#u.clear();
    this.#v.clear();
  }

  /** The movement that stands out most at the time that has just got enough picture on both sides; null: none can be fitted. */
  best(nowS: number): NeckMovement | null {
    const middleS = nowS - NECK_HALF_SPAN_S;
    let best: NeckMovement | null = null;
    for (const [i, lengthS] of NECK_LENGTHS_S.entries()) {
      const length = this.#lengths[i];
      if (!length || !fitHalfSine(this.#u, middleS, lengthS, length.u)) continue;
      if (!fitHalfSine(this.#v, middleS, lengthS, length.v)) continue;
      const movement = movementOf(length, middleS, lengthS);
      if (movement && movement.z > (best?.z ?? 0)) best = movement;
      length.noiseU.push(middleS, length.u.left - length.u.right);
      length.noiseV.push(middleS, length.v.left - length.v.right);
    }
    return best;
  }

  /** The smallest contraction along the platysma's fibres that would be found now nearly always; null while the noise is unknown. */
  get smallest(): number | null {
    let least = Number.POSITIVE_INFINITY;
    for (const { noiseU, noiseV } of this.#lengths) {
      const perUnit = Math.hypot(FIBRES.outward / believed(noiseU.sd), FIBRES.up / believed(noiseV.sd));
      if (Number.isFinite(perUnit)) least = Math.min(least, (NECK_CODING_MARGIN * NECK_Z) / perUnit / NECK_SHOWN_PART);
    }
    return Number.isFinite(least) ? least : null;
  }
}

function believed(sd: number): number {
  return Math.max(NECK_MIN_NOISE, sd);
}

function movementOf({ u, v, noiseU, noiseV }: LengthState, middleS: number, lengthS: number): NeckMovement | null {
  const [du, dv] = [u.left - u.right, v.left - v.right];
  const size = Math.hypot(du, dv);
  const z = Math.hypot(du / believed(noiseU.sd), dv / believed(noiseV.sd));
  if (!(size > 0) || Number.isNaN(z)) return null;
  /** Along the difference's own direction. */
  const along = (heights: 'left' | 'right' | 'leftStep' | 'rightStep'): number =>
    (u[heights] * du + v[heights] * dv) / size;
  const moved: BySide<number> = { left: along('left'), right: -along('right') };
  const side = SIDES.find((each) => moved[each] >= size / 2) ?? 'left';
  const [own, other] = side === 'left' ? [moved.left, moved.right] : [moved.right, moved.left];
  return {
    side,
    middleS,
    lengthS,
    z,
    depth: own / NECK_SHOWN_PART,
    conjugacy: Math.min(1, Math.abs(other) / own),
    step: Math.abs(along('leftStep') - along('rightStep')) / size,
  };
}
