import { Memory } from '../../measure/motion/smooth';
import type { BySide, Side } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { briefEvent } from './brief-event';
import type { Candidate } from './candidates';
import {
  EDGE_S,
  FLANK_S,
  HOLD_BACK_PART,
  HOLD_BASELINE_S,
  HOLD_LOST_S,
  HOLD_STEADY_S,
  START_LENGTH_S,
  THRESHOLD_Z,
  TONIC_S,
} from './constants';
import { type Edge, Edges } from './edges';
import { Hold, type Level } from './hold';
import type { Recent } from './recent';

/** What the landmarks show now: closure of each lid; reach of each commissure, in the same shares as the pixels'. */
export interface Landmarks extends Level {
  timeS: number;
  stepS: number;
  /** The region cannot be judged. */
  blocked: boolean;
}

const KEYS = ['left', 'right', 'yawDeg'] as const;

/**
 * Finds contractions of one side that hold. They begin with an edge in the pixels. Up to about a second the pixels keep the level, and
 * the edge back ends them; then the template has learned it, and the landmarks, which keep it, must show that it lasts.
 */
export class HoldDetector {
  readonly #region: 'eye' | 'mouth';
  readonly #edges: Edges;
  readonly #steady = { left: new Memory(), right: new Memory(), yawDeg: new Memory() };
  readonly #baseline = { left: new Memory(), right: new Memory(), yawDeg: new Memory() };
  #hold: Hold | null = null;
  #seenS = Number.NaN;
  /** The latest sustained contraction that has ended. */
  #latest: CallEvent | null = null;
  /** When the latest event of each side ended. */
  #toldUntilS: BySide<number> = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };

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
    now: Landmarks,
    twitches: CallEvent[],
    brief: (side: Side, candidate: Candidate) => void,
  ): CallEvent[] {
    const events = this.#look(now);
    for (const edge of this.#edges.push(recent, now.timeS)) {
      const hold = this.#hold;
      if (edge.sign > 0) events.push(...this.#begin(edge));
      else if (hold?.isEndedBy(edge)) events.push(...this.#goBack(hold, edge, brief));
    }
    const told = [...twitches.filter((twitch) => !this.#covers(twitch)), ...events];
    for (const { side, offsetS } of told) this.#toldUntilS[side] = Math.max(this.#toldUntilS[side], offsetS);
    return told;
  }

  /** The sustained contraction that is still going on, as if it ended now. */
  get ongoing(): CallEvent | null {
    const hold = this.#hold;
    return hold?.isShown && this.#seenS - hold.onsetS >= TONIC_S ? hold.event(this.#seenS) : null;
  }

  clear(): void {
    this.#hold = this.#latest = null;
    this.#edges.clear();
    for (const key of KEYS) {
      this.#steady[key].clear();
      this.#baseline[key].clear();
    }
    this.#seenS = Number.NaN;
  }

  /** @returns what the contraction before had withheld, if this one takes its place */
  #begin(edge: Edge): CallEvent[] {
    const hold = this.#hold;
    const isTail = edge.side === hold?.side && edge.height < hold.height;
    if (hold && (isTail || hold.isShown)) return [];
    const { left, right, yawDeg } = this.#baseline;
    this.#hold = new Hold(this.#region, edge, { left: left.value, right: right.value, yawDeg: yawDeg.value });
    return hold?.withheld ? [hold.withheld] : [];
  }

  /** The edge back ends a contraction, unless the template has learned the level, which looks the same: then the landmarks still show it. */
  #goBack(hold: Hold, edge: Edge, brief: (side: Side, candidate: Candidate) => void): CallEvent[] {
    if (edge.atS - hold.onsetS >= TONIC_S) {
      return hold.untilS > edge.atS + EDGE_S + FLANK_S ? [] : this.#end(hold, edge.atS);
    }
    this.#hold = null;
    if (hold.withheld) return [hold.withheld];
    const candidate = hold.briefUntil(edge);
    if (!candidate) return [];
    if (hold.hasCovered && this.#toldUntilS[hold.side] <= hold.onsetS)
      return [briefEvent(this.#region, hold.side, candidate, THRESHOLD_Z)];
    brief(hold.side, candidate);
    return [];
  }

  /** Whether a twitch belongs to a sustained contraction, which is told when it ends. */
  #covers(twitch: CallEvent): boolean {
    const { side, onsetS, peakS, offsetS, depth } = twitch;
    const hold = this.#hold;
    if (hold?.side === side && peakS >= hold.onsetS) {
      // A filter sees the plateau's edges as something shallow.
      if (depth < HOLD_BACK_PART * hold.height || (peakS >= hold.onsetS + TONIC_S && hold.isShown)) {
        hold.hasCovered = true;
        return true;
      }
      if (offsetS - onsetS > START_LENGTH_S) {
        hold.withheld = twitch;
        return true;
      }
    }
    const latest = this.#latest;
    return latest?.side === side && peakS >= latest.onsetS && peakS <= latest.offsetS + EDGE_S / 2;
  }

  /** Follows the landmarks. */
  #look({ timeS, stepS, blocked, ...level }: Landmarks): CallEvent[] {
    const hold = this.#hold;
    if (blocked) return hold && timeS - this.#seenS > HOLD_LOST_S ? this.#end(hold, this.#seenS) : [];
    this.#seenS = timeS;
    for (const key of KEYS) {
      this.#steady[key].push(level[key], stepS, HOLD_STEADY_S);
      if (!hold) this.#baseline[key].push(this.#steady[key].value, stepS, HOLD_BASELINE_S);
    }
    if (!hold) return [];
    const { left, right, yawDeg } = this.#steady;
    hold.follow({ left: left.value, right: right.value, yawDeg: yawDeg.value }, timeS, stepS);
    return hold.isLost(timeS) ? this.#end(hold, hold.untilS) : [];
  }

  #end(hold: Hold, endS: number): CallEvent[] {
    this.#hold = null;
    if (endS - hold.onsetS < TONIC_S || !hold.isShown) return hold.withheld ? [hold.withheld] : [];
    this.#latest = hold.event(endS);
    return [this.#latest];
  }
}
