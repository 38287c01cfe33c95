import { type BySide, otherSide, SIDES, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import {
  LENGTHS_S,
  MAX_CONJUGACY,
  MAX_STEP_PART,
  MIN_DEPTH,
  MIN_NOISE,
  MIN_OWN_PART,
  REFRACTORY_S,
  SETTLE_S,
  THRESHOLD_Z,
} from './constants';
import { fitHalfSine, type Heights } from './matched-filter';
import { NoiseScale } from './noise-scale';
import { HALF_SPAN_S, type Recent } from './recent';

interface Candidate {
  side: Side;
  z: number;
  depth: number;
  conjugacy: number;
  middleS: number;
  lengthS: number;
}

/** One length's noise: of each side alone, and of their difference, which shares of the noise leave. */
interface LengthNoise {
  left: NoiseScale;
  right: NoiseScale;
  difference: NoiseScale;
}

/** Finds one-sided twitches of one region: matched filters of several lengths against the noise of this picture. */
export class RegionDetector {
  readonly #region: 'eye' | 'mouth';
  readonly #noise: LengthNoise[] = LENGTHS_S.map(() => ({
    left: new NoiseScale(),
    right: new NoiseScale(),
    difference: new NoiseScale(),
  }));
  readonly #heights: Heights = { left: 0, right: 0, leftStep: 0, rightStep: 0 };
  readonly #candidates: BySide<Candidate | null> = { left: null, right: null };
  readonly #freeFromS: BySide<number> = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };

  constructor(region: 'eye' | 'mouth') {
    this.#region = region;
  }

  /** Looks at the time that has just got enough picture on both sides. @returns the events that are settled */
  push(recent: Recent, nowS: number): CallEvent[] {
    const middleS = nowS - HALF_SPAN_S;
    for (const [i, lengthS] of LENGTHS_S.entries()) {
      if (fitHalfSine(recent, middleS, lengthS, this.#heights)) this.#judge(i, lengthS, middleS);
    }
    return SIDES.flatMap((side) => this.#settled(side, middleS) ?? []);
  }

  clear(): void {
    for (const side of SIDES) this.#candidates[side] = null;
  }

  /** The smallest twitch that would be found now, at the length that shows it best; null while the noise is unknown. */
  sensitivity(side: Side): number | null {
    let least = Number.POSITIVE_INFINITY;
    for (const noise of this.#noise) least = Math.min(least, THRESHOLD_Z * this.#noiseOf(noise, side));
    return Number.isFinite(least) ? Math.max(least, MIN_DEPTH[this.#region]) : null;
  }

  #noiseOf(noise: LengthNoise, side: Side): number {
    return Math.max(MIN_NOISE[this.#region], Math.min(noise.difference.sd, noise[side].sd));
  }

  #judge(index: number, lengthS: number, middleS: number): void {
    const noise = this.#noise[index];
    if (!noise) return;
    const { left, right, leftStep, rightStep } = this.#heights;
    for (const side of SIDES) {
      const [own, other] = side === 'left' ? [left, right] : [right, left];
      const step = side === 'left' ? leftStep : rightStep;
      const difference = own - other;
      const quieter = noise.difference.sd <= noise[side].sd;
      const depth = quieter ? difference : own;
      const z = depth / this.#noiseOf(noise, side);
      const conjugacy = Math.min(1, Math.max(0, other / own));
      const found =
        z >= THRESHOLD_Z &&
        depth >= MIN_DEPTH[this.#region] &&
        Math.abs(step) <= MAX_STEP_PART * own &&
        own >= MIN_OWN_PART * difference &&
        conjugacy <= MAX_CONJUGACY;
      if (found) this.#propose({ side, z, depth: own, conjugacy, middleS, lengthS });
    }
    noise.left.push(middleS, left);
    noise.right.push(middleS, right);
    noise.difference.push(middleS, left - right);
  }

  #propose(candidate: Candidate): void {
    const { side, middleS, lengthS, z } = candidate;
    if (middleS - lengthS / 2 < this.#freeFromS[side]) return;
    const standing = this.#candidates[side];
    if (!standing || z > standing.z) this.#candidates[side] = candidate;
  }

  #settled(side: Side, middleS: number): CallEvent | null {
    const candidate = this.#candidates[side];
    if (!candidate || middleS < candidate.middleS + SETTLE_S) return null;
    this.#candidates[side] = null;
    const { depth, conjugacy, lengthS, z } = candidate;
    this.#freeFromS[side] = candidate.middleS + lengthS / 2 + REFRACTORY_S;
    const other = this.#candidates[otherSide(side)];
    if (other && other.z < z && Math.abs(other.middleS - candidate.middleS) < lengthS) {
      this.#candidates[otherSide(side)] = null;
    }
    return {
      region: this.#region,
      side,
      onsetS: candidate.middleS - lengthS / 2,
      peakS: candidate.middleS,
      offsetS: candidate.middleS + lengthS / 2,
      amplitude: 2 * depth,
      depth,
      certainty: 1 - Math.exp((THRESHOLD_Z - z) / THRESHOLD_Z) / 2,
      conjugacy,
      tonic: false,
      browRise: null,
      commissureRise: null,
    };
  }
}
