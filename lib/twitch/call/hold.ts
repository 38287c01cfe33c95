import { type BySide, otherSide, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { isContradicted } from './by-mesh';
import type { Candidate } from './candidates';
import {
  BY_MESH,
  EDGE_S,
  HOLD,
  HOLD_BACK_PART,
  HOLD_LOST_S,
  HOLD_MIN_S,
  MAX_CONJUGACY,
  THRESHOLD_Z,
  TONIC_S,
} from './constants';
import type { Edge } from './edges';
import { certaintyOf } from './threshold';

/** Level of both sides in the landmarks, and the head's yaw, degrees. */
export interface Level extends BySide<number> {
  yawDeg: number;
}

/** A contraction that has begun, and what the landmarks show of it. */
export class Hold {
  readonly side: Side;
  readonly onsetS: number;
  readonly #region: 'eye' | 'mouth';
  readonly #edge: Edge;
  readonly #rest: Level;
  /** Mean and largest amount by which the landmarks show it, when that was largest, and for how long they did. Seconds. */
  #shown = 0;
  #most = 0;
  #peakS: number;
  #heldS = 0;
  /** Largest amount of the other side, and of the other one while both moved. */
  #other = 0;
  #shared = 0;
  /** When the landmarks last showed it. Seconds. */
  untilS: number;
  /** A twitch that may be no more than its fading in the pixels. */
  withheld: CallEvent | null = null;
  /** A twitch was taken for part of it: where that one was, nothing else can be proposed any more. */
  hasCovered = false;

  /** @param rest before the edge */
  constructor(region: 'eye' | 'mouth', edge: Edge, rest: Level) {
    this.#region = region;
    this.#edge = edge;
    this.#rest = rest;
    this.side = edge.side;
    this.onsetS = this.#peakS = this.untilS = edge.atS;
  }

  get height(): number {
    return this.#edge.height;
  }

  /** Whether the landmarks show that it lasts. */
  get isShown(): boolean {
    return this.#heldS >= TONIC_S / 2 && this.#shown >= this.#needed;
  }

  follow(level: Level, timeS: number, stepS: number): void {
    if (timeS < this.onsetS + EDGE_S) return;
    const own = level[this.side] - this.#rest[this.side];
    const otherOne = otherSide(this.side);
    const other = level[otherOne] - this.#rest[otherOne];
    const oneSided = other <= MAX_CONJUGACY * own;
    this.#other = Math.max(this.#other, other);
    if (!oneSided) this.#shared = Math.max(this.#shared, other);
    const amount = oneSided ? own - other : 0;
    const turned = HOLD[this.#region].byYaw * Math.abs(level.yawDeg - this.#rest.yawDeg);
    if (amount < Math.max(this.#needed + turned, this.#shown) / 2) return;
    this.untilS = timeS;
    this.#heldS += stepS;
    this.#shown += (amount - turned - this.#shown) * (stepS / Math.max(stepS, this.#heldS));
    if (amount <= this.#most) return;
    this.#most = amount;
    this.#peakS = timeS;
  }

  /** Whether the landmarks have shown nothing for so long that it is over, or never was. */
  isLost(timeS: number): boolean {
    return timeS - Math.max(this.untilS, this.onsetS + TONIC_S) > (this.isShown ? HOLD_LOST_S : 2 * EDGE_S);
  }

  isEndedBy({ side, sign, height }: Edge): boolean {
    return side === this.side && sign < 0 && height >= HOLD_BACK_PART * this.height;
  }

  /** Of a contraction of under a second; null where it is too short, may be a closing or opening of both, or is so deep that the landmarks should show it and do not. */
  briefUntil({ atS, z }: Edge): Candidate | null {
    const { height, conjugacy, afterBlink } = this.#edge;
    const lengthS = atS - this.onsetS;
    if (lengthS < HOLD_MIN_S || afterBlink || this.#shared >= 2 * HOLD[this.#region].least) return null;
    if (isContradicted(this.#region, height, this.#most)) return null;
    return { depth: height, conjugacy, z: Math.min(z, this.#edge.z), lengthS, middleS: this.onsetS + lengthS / 2 };
  }

  /** @param endS middle of its end */
  event(endS: number): CallEvent {
    const depth = Math.min(1, Math.max(this.height, BY_MESH[this.#region].gain * this.#most));
    const shared = Math.min(1, Math.max(0, this.#other / (this.#other + depth)));
    return {
      region: this.#region,
      side: this.side,
      onsetS: this.onsetS - EDGE_S / 2,
      peakS: this.#peakS,
      offsetS: endS + EDGE_S / 2,
      amplitude: 2 * depth,
      depth,
      certainty: certaintyOf(this.#edge.z, THRESHOLD_Z),
      conjugacy: Math.max(this.#edge.conjugacy, shared),
      tonic: true,
      browRise: null,
      commissureRise: null,
    };
  }

  get #needed(): number {
    const { least, part } = HOLD[this.#region];
    return Math.max(least, part * this.height);
  }
}
