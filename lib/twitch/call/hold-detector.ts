import { Memory } from '../../measure/motion/smooth';
import { type BySide, otherSide, SIDES, type Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import type { Candidate } from './candidates';
import {
  BY_MESH,
  EDGE_S,
  FLANK_S,
  HOLD,
  HOLD_BACK_PART,
  HOLD_BASELINE_S,
  HOLD_LOST_S,
  HOLD_MIN_S,
  HOLD_STEADY_S,
  MAX_CONJUGACY,
  START_LENGTH_S,
  TONIC_S,
} from './constants';
import { type Edge, Edges } from './edges';
import type { Recent } from './recent';
import { certaintyOf } from './threshold';

/** A contraction that has begun. */
interface Hold extends Edge {
  /** Level of both sides in the landmarks before it, and the head's yaw, degrees. */
  rest: BySide<number>;
  restYawDeg: number;
  /** Mean and largest amount by which the landmarks show it, and for how long they were looked at. Seconds. */
  shown: number;
  most: number;
  peakS: number;
  heldS: number;
  /** When they last showed it. Seconds. */
  untilS: number;
  /** Largest amount that they show of the other side alone, and of both together. */
  other: number;
  shared: number;
  /** A twitch that may be no more than its fading in the pixels. */
  withheld: CallEvent | null;
}

/** What the landmarks show now. */
export interface Level {
  timeS: number;
  stepS: number;
  /** Closure of each lid; reach of each commissure: same shares as the pixels'. */
  level: BySide<number>;
  yawDeg: number;
  blocked: boolean;
}

/**
 * Finds contractions of one side that hold. They begin with an edge in the pixels. Up to about a second the pixels keep the level, and
 * the edge back ends them; then the template has learned it, and the landmarks, which keep it, must show that it lasts.
 */
export class HoldDetector {
  readonly #region: 'eye' | 'mouth';
  readonly #edges: Edges;
  readonly #steady: BySide<Memory> = { left: new Memory(), right: new Memory() };
  readonly #baseline: BySide<Memory> = { left: new Memory(), right: new Memory() };
  readonly #yaw = new Memory();
  #hold: Hold | null = null;
  #seenS = Number.NaN;
  #latest: { side: Side; onsetS: number; offsetS: number } | null = null;

  constructor(region: 'eye' | 'mouth') {
    this.#region = region;
    this.#edges = new Edges(region);
  }

  /**
   * @param twitches that were found just now
   * @param brief takes a contraction that was over within a second
   * @returns those of the twitches that are no part of a sustained contraction, and a sustained one that has ended
   */
  push(
    recent: Recent,
    now: Level,
    twitches: CallEvent[],
    brief: (side: Side, candidate: Candidate) => void,
  ): CallEvent[] {
    const events = this.#look(now);
    for (const edge of this.#edges.push(recent, now.timeS)) {
      const hold = this.#hold;
      if (edge.sign > 0) {
        const tail = edge.side === hold?.side && edge.height < hold.height;
        if (hold && (tail || this.#isShown(hold))) continue;
        if (hold?.withheld) events.push(hold.withheld);
        this.#begin(edge);
        continue;
      }
      if (edge.side !== hold?.side) continue;
      if (edge.height >= HOLD_BACK_PART * hold.height) events.push(...this.#goBack(hold, edge, brief));
    }
    return [...twitches.filter((twitch) => !this.#covers(twitch)), ...events];
  }

  /** The sustained contraction that is still going on, as if it ended now. */
  get ongoing(): CallEvent | null {
    const hold = this.#hold;
    return hold && this.#seenS - hold.atS >= TONIC_S && this.#isShown(hold) ? this.#event(hold, this.#seenS) : null;
  }

  clear(): void {
    this.#hold = this.#latest = null;
    this.#edges.clear();
    for (const memories of [this.#steady, this.#baseline]) for (const side of SIDES) memories[side].clear();
    this.#yaw.clear();
    this.#seenS = Number.NaN;
  }

  #begin(edge: Edge): void {
    const rest = { left: this.#baseline.left.value, right: this.#baseline.right.value };
    const unseen = {
      shown: 0,
      most: 0,
      peakS: edge.atS,
      heldS: 0,
      untilS: edge.atS,
      other: 0,
      shared: 0,
      withheld: null,
    };
    this.#hold = { ...edge, ...unseen, rest, restYawDeg: this.#yaw.value };
  }

  /** The edge back ends a contraction, unless the template has learned the level, which looks the same: then the landmarks still show it. */
  #goBack(hold: Hold, edge: Edge, brief: (side: Side, candidate: Candidate) => void): CallEvent[] {
    const lengthS = edge.atS - hold.atS;
    if (lengthS >= TONIC_S) return hold.untilS > edge.atS + EDGE_S + FLANK_S ? [] : this.#end(hold, edge.atS);
    this.#hold = null;
    if (hold.withheld) return [hold.withheld];
    if (lengthS >= HOLD_MIN_S && !hold.afterBlink && hold.shared < 2 * HOLD[this.#region].least) {
      const { side, height, conjugacy, atS } = hold;
      const z = Math.min(hold.z, edge.z);
      brief(side, { depth: height, conjugacy, z, lengthS, middleS: atS + lengthS / 2 });
    }
    return [];
  }

  /** Whether a twitch belongs to a sustained contraction, which is told when it ends. */
  #covers(twitch: CallEvent): boolean {
    const { side, onsetS, peakS, offsetS, depth } = twitch;
    const hold = this.#hold;
    if (hold?.side === side && peakS >= hold.atS) {
      if (peakS >= hold.atS + TONIC_S && this.#isShown(hold)) return true;
      // A filter sees the plateau's edges as something shallow.
      if (depth < HOLD_BACK_PART * hold.height) return true;
      if (offsetS - onsetS > START_LENGTH_S) {
        hold.withheld = twitch;
        return true;
      }
    }
    const latest = this.#latest;
    return latest?.side === side && peakS >= latest.onsetS && peakS <= latest.offsetS + EDGE_S;
  }

  /** Follows the landmarks. */
  #look({ timeS, stepS, level, yawDeg, blocked }: Level): CallEvent[] {
    const hold = this.#hold;
    if (blocked) return hold && timeS - this.#seenS > HOLD_LOST_S ? this.#end(hold, this.#seenS) : [];
    this.#seenS = timeS;
    for (const side of SIDES) this.#steady[side].push(level[side], stepS, HOLD_STEADY_S);
    if (!hold) {
      for (const side of SIDES) this.#baseline[side].push(this.#steady[side].value, stepS, HOLD_BASELINE_S);
      this.#yaw.push(yawDeg, stepS, HOLD_BASELINE_S);
      return [];
    }
    if (timeS < hold.atS + EDGE_S) return [];
    const own = this.#steady[hold.side].value - hold.rest[hold.side];
    const other = this.#steady[otherSide(hold.side)].value - hold.rest[otherSide(hold.side)];
    const shown = other <= MAX_CONJUGACY * own ? own - other : 0;
    const turned = HOLD[this.#region].byYaw * Math.abs(yawDeg - hold.restYawDeg);
    const needed = this.#needed(hold) + turned;
    hold.other = Math.max(hold.other, other);
    if (other > MAX_CONJUGACY * own) hold.shared = Math.max(hold.shared, other);
    if (shown < Math.max(needed, hold.shown) / 2) {
      const patienceS = this.#isShown(hold) ? HOLD_LOST_S : 2 * EDGE_S;
      const lost = timeS - Math.max(hold.untilS, hold.atS + TONIC_S) > patienceS;
      return lost ? this.#end(hold, hold.untilS) : [];
    }
    hold.untilS = timeS;
    hold.heldS += stepS;
    hold.shown += (shown - turned - hold.shown) * (stepS / Math.max(stepS, hold.heldS));
    if (shown > hold.most) Object.assign(hold, { most: shown, peakS: timeS });
    return [];
  }

  #end(hold: Hold, offsetS: number): CallEvent[] {
    this.#hold = null;
    if (offsetS - hold.atS < TONIC_S || !this.#isShown(hold)) return hold.withheld ? [hold.withheld] : [];
    this.#latest = { side: hold.side, onsetS: hold.atS, offsetS };
    return [this.#event(hold, offsetS)];
  }

  #needed({ height }: Hold): number {
    const { least, part } = HOLD[this.#region];
    return Math.max(least, part * height);
  }

  #isShown(hold: Hold): boolean {
    return hold.heldS >= TONIC_S / 2 && hold.shown >= this.#needed(hold);
  }

  #event(hold: Hold, endS: number): CallEvent {
    const { side, atS, peakS, height, z, most } = hold;
    const depth = Math.min(1, Math.max(height, BY_MESH[this.#region].gain * most));
    return {
      region: this.#region,
      side,
      onsetS: atS - EDGE_S / 2,
      peakS,
      offsetS: endS + EDGE_S / 2,
      amplitude: 2 * depth,
      depth,
      certainty: certaintyOf(z),
      conjugacy: Math.max(hold.conjugacy, Math.min(1, Math.max(0, hold.other / (hold.other + depth)))),
      tonic: true,
      browRise: null,
      commissureRise: null,
    };
  }
}
