import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { FLANK_S, LENGTHS_S } from './constants';
import { HoldDetector } from './hold-detector';
import { BLINK, BLOCKED, type Fate, FREE, Recent } from './recent';
import { RegionDetector } from './region-detector';

/** What is known of one region at one time. Shares of the lid opening; of the mouth's width. */
export interface RegionSample {
  timeS: number;
  stepS: number;
  /** Closure of each lid, pull of each commissure: by both, and as the pixels and the landmarks show it by themselves. */
  movement: BySide<number>;
  byPixels: BySide<number>;
  byMesh: BySide<number>;
  seen: BySide<boolean>;
  /** What becomes of it for twitches; whether a blink or closure hides even what lasts. */
  fate: Fate;
  hidden: boolean;
  /** A contraction may begin in a blink, before twitches can be judged again. */
  lingering: boolean;
  /** Standard deviations that other movements add, and of the patches' fits. */
  unrest: number;
  misfit: number;
  yawDeg: number;
}

/** How far behind the picture the shortest filter looks. Seconds. */
const BEHIND_S = LENGTHS_S[0] / 2 + FLANK_S;

/** Finds twitches and contractions of one region, and counts the time in which it can. */
export class RegionWatch {
  readonly #recent = new Recent();
  /** The same movements as the landmarks show them. */
  readonly #byMesh = new Recent();
  /** The same with what a contraction may begin in. */
  readonly #lasting = new Recent();
  readonly #detector: RegionDetector;
  readonly #holds: HoldDetector;
  readonly #assessedS: BySide<number> = { left: 0, right: 0 };

  constructor(region: 'eye' | 'mouth') {
    this.#detector = new RegionDetector(region);
    this.#holds = new HoldDetector(region);
  }

  push(sample: RegionSample): CallEvent[] {
    const { timeS, stepS, movement, byPixels, byMesh, seen, fate, unrest, misfit } = sample;
    const { left, right } = movement;
    const usable = seen.left && seen.right && Number.isFinite(left) && Number.isFinite(right);
    this.#recent.push(timeS, left, right, usable ? fate : BLOCKED, unrest, misfit);
    this.#byMesh.push(timeS, byMesh.left, byMesh.right, FREE);
    this.#lasting.push(timeS, byPixels.left, byPixels.right, usable && !sample.hidden ? FREE : BLOCKED, unrest, misfit);
    const twitches = this.#detector.push(this.#recent, this.#byMesh, timeS);
    this.#account(timeS, stepS);
    const blocked = sample.hidden || !usable || (!sample.lingering && this.sensitivity.left === null);
    const landmarks = { ...byMesh, timeS, stepS, yawDeg: sample.yawDeg, blocked };
    return this.#holds.push(this.#lasting, landmarks, twitches, (side, brief) => this.#detector.propose(side, brief));
  }

  /** What came since this time belongs to a blink or closure. */
  decideSince(timeS: number, fate: Fate): void {
    this.#recent.decideSince(timeS, fate);
    this.#lasting.decideSince(timeS, fate);
  }

  clear(): void {
    for (const recent of [this.#recent, this.#byMesh, this.#lasting]) recent.clear();
    this.#detector.clear();
    this.#holds.clear();
  }

  get sensitivity(): BySide<number | null> {
    return { left: this.#detector.sensitivity('left'), right: this.#detector.sensitivity('right') };
  }

  get assessedS(): BySide<number> {
    return { ...this.#assessedS };
  }

  get ongoing(): CallEvent | null {
    return this.#holds.ongoing;
  }

  /** Whether a blink hides the region where the filters look. */
  inBlinkAt(timeS: number): boolean {
    return this.#recent.fateAt(timeS - BEHIND_S) === BLINK;
  }

  get starting(): boolean {
    return this.#detector.starting;
  }

  #account(timeS: number, stepS: number): void {
    const blink = this.inBlinkAt(timeS);
    for (const side of SIDES) {
      if (blink || this.#detector.sensitivity(side) !== null) this.#assessedS[side] += stepS;
    }
  }
}
