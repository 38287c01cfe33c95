import { type BySide, otherSide, SIDES, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { Candidates } from './candidates';
import {
  BY_MESH,
  FLANK_S,
  LENGTHS_S,
  MAX_ASSESSED_DEPTH,
  MAX_CONJUGACY,
  MAX_STEP_PART,
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
import { fitHalfSine, noHeights } from './matched-filter';
import { NoiseScale } from './noise-scale';
import type { Recent } from './recent';

/** One length's filter: the noise of each side alone and of their difference, which shares of the noise leave, and what it needs now. */
interface Filter {
  lengthS: number;
  left: NoiseScale;
  right: NoiseScale;
  difference: NoiseScale;
  /** Smallest depth that it would find at the time at which it looked last; infinite: none. */
  finds: BySide<number>;
}

/** Finds one-sided movements of one region: matched filters of several lengths against the noise of this picture. */
export class RegionDetector {
  readonly #region: 'eye' | 'mouth';
  readonly #filters: Filter[] = LENGTHS_S.map((lengthS) => ({
    lengthS,
    left: new NoiseScale(lengthS),
    right: new NoiseScale(lengthS),
    difference: new NoiseScale(lengthS),
    finds: { left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY },
  }));
  readonly #heights = noHeights();
  readonly #byMesh = noHeights();
  readonly #candidates: BySide<Candidates> = { left: new Candidates(), right: new Candidates() };

  constructor(region: 'eye' | 'mouth') {
    this.#region = region;
  }

  /**
   * Looks, with each filter, at the time that has just got enough picture on both sides.
   * @returns the events that are settled
   */
  push(recent: Recent, byMesh: Recent, nowS: number): CallEvent[] {
    for (const filter of this.#filters) {
      const middleS = nowS - filter.lengthS / 2 - FLANK_S;
      const seen = fitHalfSine(recent, middleS, filter.lengthS, this.#heights);
      for (const side of SIDES) {
        filter.finds[side] = seen ? this.#judge(filter, side, middleS, byMesh) : Number.POSITIVE_INFINITY;
      }
      if (seen) this.#learn(filter, middleS);
    }
    return SIDES.flatMap((side) => this.#settled(side, nowS));
  }

  clear(): void {
    for (const side of SIDES) this.#candidates[side].clear();
  }

  /** The smallest movement that would have been found just now, at the length that shows it best; null where nothing of use would. */
  sensitivity(side: Side): number | null {
    let least = Number.POSITIVE_INFINITY;
    for (const { finds } of this.#filters) least = Math.min(least, finds[side]);
    return least <= MAX_ASSESSED_DEPTH[this.#region] ? least : null;
  }

  /** Whether the noise of this picture is not known yet. */
  get starting(): boolean {
    return this.#filters.every(({ difference }) => Number.isNaN(difference.sd));
  }

  /** @returns the smallest depth that counts at that time */
  #judge(filter: Filter, side: Side, middleS: number, byMesh: Recent): number {
    const { left, right, leftStep, rightStep } = this.#heights;
    const [own, other, step] = side === 'left' ? [left, right, leftStep] : [right, left, rightStep];
    const difference = own - other;
    const quieter = !(filter[side].sd < filter.difference.sd);
    const depth = quieter ? difference : own;
    const noise = Math.hypot(this.#noiseOf(filter, side), this.#unrest(own));
    const least = Math.max(THRESHOLD_Z * noise, MIN_DEPTH[this.#region]);
    const conjugacy = Math.min(1, Math.max(0, other / own));
    const found =
      depth >= least &&
      least <= MAX_ASSESSED_DEPTH[this.#region] &&
      Math.abs(step) <= MAX_STEP_PART * own &&
      own >= MIN_OWN_PART * difference &&
      conjugacy <= MAX_CONJUGACY;
    if (!found) return least;
    const { lengthS } = filter;
    const { from, part, largeFrom, gain } = BY_MESH[this.#region];
    const inMesh = fitHalfSine(byMesh, middleS, lengthS, this.#byMesh) ? this.#byMesh[side] : 0;
    if (depth >= from && inMesh < part * depth) return least;
    const whole = inMesh < largeFrom ? own : Math.min(1, Math.max(own, gain * inMesh));
    this.#candidates[side].propose({ z: depth / noise, depth: whole, conjugacy, middleS, lengthS });
    return least;
  }

  /** What other movements do, or shorter twitches to a long filter, is not the picture's noise. */
  #learn(filter: Filter, middleS: number): void {
    const { left, right } = this.#heights;
    const long = filter.lengthS > START_LENGTH_S;
    if (long && SIDES.some((side) => this.#candidates[side].holdsShorter(middleS, filter.lengthS))) return;
    if (this.#unrest(0) > MAX_UNREST_LEARNED * this.#noiseOf(filter, 'left')) return;
    filter.left.push(middleS, left);
    filter.right.push(middleS, right);
    filter.difference.push(middleS, left - right);
  }

  /** Standard deviation that the picture gives a filter's output; of little picture, a guess. */
  #noiseOf(filter: Filter, side: Side): number {
    const { sd } = filter[side];
    if (Number.isNaN(sd) && filter.lengthS > START_LENGTH_S) return Number.POSITIVE_INFINITY;
    const { misfits, least } = START_NOISE[this.#region];
    const guess = Math.max(least, misfits * this.#heights.misfit);
    const noise = Number.isNaN(sd) ? guess : Math.min(filter.difference.sd, sd);
    return Math.max(MIN_NOISE[this.#region], noise);
  }

  /** Standard deviation that other movements add to one of this depth, which itself may raise the misfit. */
  #unrest(depth: number): number {
    const { unrest, leastMisfit, misfit, innerMisfit } = this.#heights;
    const excess = Math.max(misfit, innerMisfit - MISFIT_OF_DEPTH * Math.abs(depth)) - leastMisfit;
    return Math.hypot(unrest, UNREST[this.#region].misfit * Math.max(0, excess));
  }

  #settled(side: Side, nowS: number): CallEvent[] {
    return this.#candidates[side].settled(nowS).map((candidate) => {
      const { depth, conjugacy, lengthS, middleS, z } = candidate;
      this.#candidates[otherSide(side)].yieldTo(candidate);
      return {
        region: this.#region,
        side,
        onsetS: middleS - lengthS / 2,
        peakS: middleS,
        offsetS: middleS + lengthS / 2,
        amplitude: 2 * depth,
        depth,
        certainty: 1 - Math.exp((THRESHOLD_Z - z) / THRESHOLD_Z) / 2,
        conjugacy,
        tonic: false,
        browRise: null,
        commissureRise: null,
      };
    });
  }
}
