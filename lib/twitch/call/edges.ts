import { type BySide, SIDES, type Side } from '../../measure/side';
import { EDGE_GAP_S, EDGE_S, FLANK_S, MIN_FLANK_SAMPLES, START_LENGTH_S } from './constants';
import { FREE, type Recent } from './recent';
import { type Heights, Threshold } from './threshold';

/** A quick one-sided change of level. */
export interface Edge {
  side: Side;
  /** Its middle. Seconds. */
  atS: number;
  /** 1: the lid closes, the commissure is pulled out; −1: back. */
  sign: 1 | -1;
  /** Share of the lid opening; of the mouth's width. */
  height: number;
  z: number;
  conjugacy: number;
  /** The picture before it ends with a blink. */
  afterBlink: boolean;
}

/** Finds quick one-sided changes of level: the beginning and end of contractions that hold. The mean after against the mean before, in units of this filter's own noise. */
export class Edges {
  readonly #threshold: Threshold;
  readonly #step = { left: 0, right: 0, unrest: 0, leastMisfit: 0, misfit: 0, innerMisfit: 0 };
  /** The steepest place so far of an edge that may not be over. */
  readonly #steepest: BySide<Edge | null> = { left: null, right: null };

  constructor(region: 'eye' | 'mouth') {
    this.#threshold = new Threshold(region, START_LENGTH_S);
  }

  /** @returns the edges that are over, each once */
  push(recent: Recent, nowS: number): Edge[] {
    const atS = nowS - FLANK_S - EDGE_S / 2;
    const gapS = fitStep(recent, atS, this.#step);
    const latest = { left: this.#judge('left', atS, gapS), right: this.#judge('right', atS, gapS) };
    // Contractions and their tails may fill much of the time: they are not the picture's noise.
    if (gapS !== null && !SIDES.some((side) => latest[side].moves)) this.#threshold.learn(this.#step, atS);
    return SIDES.flatMap((side) => this.#follow(side, atS, latest[side].edge) ?? []);
  }

  clear(): void {
    for (const side of SIDES) this.#steepest[side] = null;
  }

  #follow(side: Side, atS: number, latest: Edge | null): Edge | null {
    const steepest = this.#steepest[side];
    if (latest && (!steepest || (latest.sign === steepest.sign && latest.z > steepest.z))) {
      this.#steepest[side] = latest;
      return null;
    }
    const over = steepest && (atS - steepest.atS >= EDGE_S || (latest && latest.sign !== steepest.sign));
    if (!over) return null;
    this.#steepest[side] = latest && latest.sign !== steepest.sign ? latest : null;
    return steepest;
  }

  #judge(side: Side, atS: number, gapS: number | null): { edge: Edge | null; moves: boolean } {
    if (gapS === null) return { edge: null, moves: false };
    const sign = this.#step[side] > 0 ? 1 : -1;
    const { counts, least, own, z, conjugacy } = this.#threshold.judge(this.#step, side, sign);
    const edge = { side, atS, sign, height: own, z, conjugacy, afterBlink: gapS > EDGE_S + FLANK_S } as const;
    return { edge: counts && this.#threshold.known ? edge : null, moves: own > least / 2 };
  }
}

/** @returns how long before the edge's end the picture before it ends, seconds; null where there is too little picture */
function fitStep(
  { timeS, left, right, unrest, misfit, fate, count }: Recent,
  atS: number,
  into: Heights,
): number | null {
  let [before, after] = [0, 0];
  let [beforeL, beforeR, afterL, afterR] = [0, 0, 0, 0];
  let restS = Number.NaN;
  let [disturbed, most, least] = [0, 0, Number.POSITIVE_INFINITY];
  for (let i = count - 1; i >= 0; i--) {
    const t = timeS[i] as number;
    if (t < atS - EDGE_S / 2 - EDGE_GAP_S - FLANK_S || t < restS - FLANK_S) break;
    if (fate[i] !== FREE) continue;
    disturbed = Math.max(disturbed, unrest[i] as number);
    most = Math.max(most, misfit[i] as number);
    least = Math.min(least, misfit[i] as number);
    if (t >= atS + EDGE_S / 2) {
      after++;
      afterL += left[i] as number;
      afterR += right[i] as number;
    } else if (t <= atS - EDGE_S / 2) {
      if (Number.isNaN(restS)) restS = t;
      before++;
      beforeL += left[i] as number;
      beforeR += right[i] as number;
    }
  }
  if (before < MIN_FLANK_SAMPLES || after < MIN_FLANK_SAMPLES) return null;
  into.left = afterL / after - beforeL / before;
  into.right = afterR / after - beforeR / before;
  into.unrest = disturbed;
  into.leastMisfit = into.misfit = least;
  into.innerMisfit = most;
  return atS + EDGE_S / 2 - restS;
}
