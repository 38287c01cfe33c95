import type { FacePoints } from '../../mesh/face-points';
import {
  BROW_LOWER,
  BROW_UPPER,
  CHIN,
  COMMISSURE,
  INNER_CANTHUS,
  LOWER_LID,
  OUTER_CANTHUS,
  UPPER_LID,
} from '../../mesh/landmarks';
import { type BySide, SIDES, type Side } from '../side';
import { type Axes, meanU, meanV, uOf, vOf } from './axes';
import {
  BROW_HALF,
  CORNER_HALF,
  LAYOUT_S,
  LID_HALF_OF_OPENING,
  LID_HALF_OF_WIDTH,
  LID_OPEN,
  LID_SKINWARD,
  NECK_BELOW,
  NECK_BESIDE,
  NECK_HALF,
  REST_FALLS_S,
  REST_RISES_S,
} from './constants';
import type { Place } from './patch';
import { Memory, rateOf } from './smooth';

export const PARTS = ['upperLid', 'lowerLid', 'corner', 'brow', 'neck'] as const;
export type Part = (typeof PARTS)[number];

/** Towards the patient's left u grows. */
export const OUTWARD: BySide<1 | -1> = { left: 1, right: -1 };

/** Lid opening, share, of one frame's landmarks, along the face's own v axis. */
export function openingOf(axes: Axes, face: FacePoints, side: Side): number {
  return meanV(axes, face, LOWER_LID[side]) - meanV(axes, face, UPPER_LID[side]);
}

/** Where the parts of this face lie in its own axes when they rest: learned over some seconds, so that twitches and blinks do not move the patches. */
export class Layout {
  readonly places: Record<Part, BySide<Place>> = {
    upperLid: bySide(),
    lowerLid: bySide(),
    corner: bySide(CORNER_HALF),
    brow: bySide(BROW_HALF),
    neck: bySide(NECK_HALF),
  };
  /** Lid opening at rest, share. */
  readonly restingOpening: BySide<Memory> = { left: new Memory(), right: new Memory() };
  /** Mouth width at rest, share. */
  readonly restingWidth = new Memory();

  forget(): void {
    for (const part of PARTS) for (const side of SIDES) this.places[part][side].u = Number.NaN;
    for (const side of SIDES) this.restingOpening[side].clear();
    this.restingWidth.clear();
  }

  /** @param haste how much faster than at rest places are learned */
  learn(axes: Axes, face: FacePoints, stepS: number, haste: number): void {
    for (const side of SIDES) {
      const opening = openingOf(axes, face, side);
      const resting = this.restingOpening[side];
      resting.push(opening, stepS, REST_RISES_S, REST_FALLS_S);
      if (opening >= LID_OPEN * resting.value) this.#learnLids(axes, face, side, haste * stepS);
      const corner = COMMISSURE[side];
      settle(this.places.corner[side], uOf(axes, face, corner), vOf(axes, face, corner), haste * stepS);
      const brow = this.places.brow[side];
      const [upper, lower] = [BROW_UPPER[side], BROW_LOWER[side]];
      settle(brow, meanU(axes, face, upper), (meanV(axes, face, upper) + meanV(axes, face, lower)) / 2, haste * stepS);
      const middle = uOf(axes, face, CHIN);
      settle(
        this.places.neck[side],
        middle + OUTWARD[side] * NECK_BESIDE,
        vOf(axes, face, CHIN) + NECK_BELOW,
        haste * stepS,
      );
    }
    const width = uOf(axes, face, COMMISSURE.left) - uOf(axes, face, COMMISSURE.right);
    this.restingWidth.push(width, stepS, REST_RISES_S);
  }

  #learnLids(axes: Axes, face: FacePoints, side: Side, stepS: number): void {
    const eyeWidth = Math.abs(uOf(axes, face, OUTER_CANTHUS[side]) - uOf(axes, face, INNER_CANTHUS[side]));
    const opening = this.restingOpening[side].value;
    for (const [part, points, skinward] of [
      ['upperLid', UPPER_LID[side], -LID_SKINWARD],
      ['lowerLid', LOWER_LID[side], LID_SKINWARD],
    ] as const) {
      const place = this.places[part][side];
      place.halfU = LID_HALF_OF_WIDTH * eyeWidth;
      place.halfV = LID_HALF_OF_OPENING * opening;
      settle(place, meanU(axes, face, points), meanV(axes, face, points) + skinward * opening, stepS);
    }
  }
}

function bySide(half = { u: 0, v: 0 }): BySide<Place> {
  const place = (): Place => ({ u: Number.NaN, v: 0, halfU: half.u, halfV: half.v });
  return { left: place(), right: place() };
}

function settle(place: Place, u: number, v: number, stepS: number): void {
  const rate = Number.isNaN(place.u) ? 1 : rateOf(stepS, LAYOUT_S);
  if (rate === 1) Object.assign(place, { u, v });
  place.u += rate * (u - place.u);
  place.v += rate * (v - place.v);
}
