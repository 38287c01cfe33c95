import { type BySide, otherSide, SIDES, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { briefEvent } from './brief-event';
import { isContradicted } from './by-mesh';
import { type Candidate, Candidates } from './candidates';
import {
  BY_MESH,
  FLANK_S,
  LENGTHS_S,
  MAX_ASSESSED_DEPTH,
  MAX_STEP_PART,
  START_LENGTH_S,
  THRESHOLD_Z,
} from './constants';
import { fitHalfSine, noFit } from './matched-filter';
import type { Recent } from './recent';
import { Threshold } from './threshold';

/** One length's filter. */
interface Filter {
  lengthS: number;
  threshold: Threshold;
  /** Smallest depth that it would find at the time at which it looked last; infinite: none. */
  finds: BySide<number>;
}

/** Finds one-sided movements of one region: matched filters of several lengths against the noise of this picture. */
export class RegionDetector {
  readonly #region: 'eye' | 'mouth';
  readonly #filters: Filter[];
  readonly #fit = noFit();
  readonly #byMesh = noFit();
  readonly #candidates: BySide<Candidates> = { left: new Candidates(), right: new Candidates() };

  constructor(region: 'eye' | 'mouth') {
    this.#region = region;
    this.#filters = LENGTHS_S.map((lengthS) => ({
      lengthS,
      threshold: new Threshold(region, lengthS),
      finds: { left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY },
    }));
  }

  /**
   * Looks, with each filter, at the time that has just got enough picture on both sides.
   * @returns the events that are settled
   */
  push(recent: Recent, byMesh: Recent, nowS: number): CallEvent[] {
    for (const filter of this.#filters) {
      const middleS = nowS - filter.lengthS / 2 - FLANK_S;
      const seen = fitHalfSine(recent, middleS, filter.lengthS, this.#fit);
      for (const side of SIDES) {
        filter.finds[side] = seen ? this.#judge(filter, side, middleS, byMesh) : Number.POSITIVE_INFINITY;
      }
      if (seen) this.#learn(filter, middleS);
    }
    return SIDES.flatMap((side) => this.#settled(side, nowS));
  }

  /** Takes a movement that was found in another way: of those that overlap the best becomes the event. */
  propose(side: Side, candidate: Candidate): void {
    this.#candidates[side].propose(candidate);
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
    return this.#filters.every(({ threshold }) => !threshold.known);
  }

  /** @returns the smallest depth that counts at that time */
  #judge({ threshold, lengthS }: Filter, side: Side, middleS: number, byMesh: Recent): number {
    const { least, counts, own, depth, z, conjugacy } = threshold.judge(this.#fit, side);
    const step = side === 'left' ? this.#fit.leftStep : this.#fit.rightStep;
    if (!counts || least > MAX_ASSESSED_DEPTH[this.#region] || Math.abs(step) > MAX_STEP_PART * own) return least;
    const inMesh = fitHalfSine(byMesh, middleS, lengthS, this.#byMesh) ? this.#byMesh[side] : 0;
    if (isContradicted(this.#region, depth, inMesh)) return least;
    const { largeFrom, gain } = BY_MESH[this.#region];
    const whole = inMesh < largeFrom ? own : Math.min(1, Math.max(own, gain * inMesh));
    this.propose(side, { z, depth: whole, conjugacy, middleS, lengthS });
    return least;
  }

  /** Shorter twitches are not the noise of a long filter. */
  #learn({ threshold, lengthS }: Filter, middleS: number): void {
    const long = lengthS > START_LENGTH_S;
    if (long && SIDES.some((side) => this.#candidates[side].holdsShorter(middleS, lengthS))) return;
    threshold.learn(this.#fit, middleS);
  }

  #settled(side: Side, nowS: number): CallEvent[] {
    return this.#candidates[side].settled(nowS).map((candidate) => {
      this.#candidates[otherSide(side)].yieldTo(candidate);
      return briefEvent(this.#region, side, candidate, THRESHOLD_Z);
    });
  }
}
