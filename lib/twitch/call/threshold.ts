import type { BySide, Side } from '../../measure/side';
import {
  MAX_CONJUGACY,
  MAX_UNREST_LEARNED,
  MIN_DEPTH,
  MIN_NOISE,
  MIN_OWN_PART,
  MISFIT_OF_DEPTH,
  START_LENGTH_S,
  START_NOISE,
  THRESHOLD_Z,
  UNREST,
} from './constants';
import { NoiseScale } from './noise-scale';

/** What a filter sees of both sides at one time, and what else happened meanwhile. */
export interface Heights extends BySide<number> {
  /** Largest standard deviation that other movements add meanwhile. */
  unrest: number;
  /** Standard deviation of the patches' fits: smallest and largest at rest, and largest amid the movement. */
  leastMisfit: number;
  misfit: number;
  innerMisfit: number;
}

/** How one side's movement stands against the noise. */
export interface Judgement {
  /** Smallest depth that counts now. */
  least: number;
  /** One-sided, and deep enough. */
  counts: boolean;
  /** Height of the side itself, and of what stands out: less the other side where that is quieter. */
  own: number;
  depth: number;
  z: number;
  conjugacy: number;
}

/** One filter's threshold: the noise of each side alone and of their difference, which shares of the noise leave. */
export class Threshold {
  readonly #region: 'eye' | 'mouth';
  readonly #lengthS: number;
  readonly #left: NoiseScale;
  readonly #right: NoiseScale;
  readonly #difference: NoiseScale;

  /** @param lengthS of what the filter looks for */
  constructor(region: 'eye' | 'mouth', lengthS: number) {
    this.#region = region;
    this.#lengthS = lengthS;
    this.#left = new NoiseScale(lengthS);
    this.#right = new NoiseScale(lengthS);
    this.#difference = new NoiseScale(lengthS);
  }

  /** Whether the noise of this picture is known. */
  get known(): boolean {
    return !Number.isNaN(this.#difference.sd);
  }

  /** @param sign −1 for a movement back */
  judge(heights: Heights, side: Side, sign: 1 | -1 = 1): Judgement {
    const own = sign * heights[side];
    const other = sign * (side === 'left' ? heights.right : heights.left);
    const difference = own - other;
    const depth = this.#ofSide(side).sd < this.#difference.sd ? own : difference;
    const noise = Math.hypot(this.#noise(heights, side), this.#unrest(heights, own));
    const least = Math.max(THRESHOLD_Z * noise, MIN_DEPTH[this.#region]);
    const conjugacy = Math.min(1, Math.max(0, other / own));
    const counts = depth >= least && own >= MIN_OWN_PART * difference && conjugacy <= MAX_CONJUGACY;
    return { least, counts, own, depth, z: depth / noise, conjugacy };
  }

  /** What other movements do is not the picture's noise. */
  learn(heights: Heights, timeS: number): void {
    if (this.#unrest(heights, 0) > MAX_UNREST_LEARNED * this.#noise(heights, 'left')) return;
    this.#left.push(timeS, heights.left);
    this.#right.push(timeS, heights.right);
    this.#difference.push(timeS, heights.left - heights.right);
  }

  #ofSide(side: Side): NoiseScale {
    return side === 'left' ? this.#left : this.#right;
  }

  /** Standard deviation that the picture gives; of little picture, a guess. */
  #noise(heights: Heights, side: Side): number {
    const { sd } = this.#ofSide(side);
    if (Number.isNaN(sd) && this.#lengthS > START_LENGTH_S) return Number.POSITIVE_INFINITY;
    const { misfits, least } = START_NOISE[this.#region];
    const guess = Math.max(least, misfits * heights.misfit);
    const noise = Number.isNaN(sd) ? guess : Math.min(this.#difference.sd, sd);
    return Math.max(MIN_NOISE[this.#region], noise);
  }

  /** Standard deviation that other movements add to one of this depth, which itself may raise the misfit. */
  #unrest({ unrest, leastMisfit, misfit, innerMisfit }: Heights, depth: number): number {
    const excess = Math.max(misfit, innerMisfit - MISFIT_OF_DEPTH * Math.abs(depth)) - leastMisfit;
    return Math.hypot(unrest, UNREST[this.#region].misfit * Math.max(0, excess));
  }
}

/** 0.5 at the threshold, towards 1 far above the noise. */
export function certaintyOf(z: number, thresholdZ: number): number {
  return 1 - Math.exp((thresholdZ - z) / thresholdZ) / 2;
}
