import type { MotionSample } from '../../measure/motion-sample';
import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { EYE_HOLD_S, LEAD_S, MAX_STEP_S, MOUTH_HOLD_S } from './constants';
import { Gate } from './gate';
import { type NeckHindrance, PlatysmaDetector } from './platysma-detector';
import { Recent } from './recent';
import { RegionDetector } from './region-detector';
import { SideSigns } from './side-signs';
import { signalsOf } from './signals';
import { TonicDetector } from './tonic-detector';

/** Seconds in which each side of each region could be judged. */
export interface Assessed {
  eye: BySide<number>;
  mouth: BySide<number>;
  platysma: BySide<number>;
}

/** The smallest twitch that this picture can show now: share of the lid opening, of the mouth's width, of the eye-to-eye distance; null: nothing can be judged. */
export interface Sensitivity {
  eye: BySide<number | null>;
  mouth: BySide<number | null>;
  platysma: BySide<number | null>;
}

/** Finds one-sided twitches in the motion of one person's face. One pass, bounded memory; an event comes out within half a second of its end. */
export class CallDetector {
  readonly #gate = new Gate();
  readonly #recent = { eye: new Recent(), mouth: new Recent() };
  readonly #regions = { eye: new RegionDetector('eye'), mouth: new RegionDetector('mouth') };
  readonly #tonic = new TonicDetector();
  readonly #platysma = new PlatysmaDetector();
  readonly #signs = new SideSigns();
  readonly #blockedUntilS = { eye: Number.NEGATIVE_INFINITY, mouth: Number.NEGATIVE_INFINITY };
  readonly #assessed: Omit<Assessed, 'platysma'> = { eye: { left: 0, right: 0 }, mouth: { left: 0, right: 0 } };
  #latestS = Number.NaN;

  /** Takes the next sample, times in order. @returns the events that it completes, each once. */
  push(sample: MotionSample): CallEvent[] {
    const { timeS, seen } = sample;
    let stepS = timeS - this.#latestS;
    if (!(stepS > 0 && stepS <= MAX_STEP_S)) {
      this.gap();
      stepS = 0;
    }
    this.#latestS = timeS;
    this.#signs.push(sample);
    const doing = this.#gate.push(sample, stepS);
    const { lidClosure, commissurePull } = signalsOf(sample);
    this.#take('eye', timeS, stepS, lidClosure.left, lidClosure.right, seen.eye, doing.eye, doing.blink);
    this.#take('mouth', timeS, stepS, commissurePull.left, commissurePull.right, seen.mouth, doing.mouth, false);
    const tonic = this.#tonic.push(sample, stepS, doing.eye);
    const events = [
      ...this.#regions.eye.push(this.#recent.eye, timeS).filter(({ side, peakS }) => !this.#tonic.covers(side, peakS)),
      ...this.#regions.mouth.push(this.#recent.mouth, timeS),
    ];
    if (tonic) events.push(tonic);
    const ofNeck = this.#platysma.push(sample, stepS, doing.mouth, events);
    return [...events.map((event) => this.#signs.annotate(event)), ...ofNeck];
  }

  /** The picture was interrupted: no event reaches across. */
  gap(): void {
    this.#latestS = Number.NaN;
    this.#gate.clear();
    this.#tonic.clear();
    this.#platysma.gap();
    this.#signs.clear();
    for (const region of ['eye', 'mouth'] as const) {
      this.#recent[region].clear();
      this.#regions[region].clear();
    }
  }

  get sensitivity(): Sensitivity {
    const of = (region: 'eye' | 'mouth'): BySide<number | null> => ({
      left: this.#regions[region].sensitivity('left'),
      right: this.#regions[region].sensitivity('right'),
    });
    return { eye: of('eye'), mouth: of('mouth'), platysma: this.#platysma.sensitivity };
  }

  get assessedS(): Assessed {
    return { ...structuredClone(this.#assessed), platysma: this.#platysma.assessedS };
  }

  /** Why the neck cannot be judged now; null: it can. */
  get neckHindrance(): NeckHindrance | null {
    return this.#platysma.hindrance;
  }

  /** Blinks, both lids together, since the start. */
  get blinks(): number {
    return this.#gate.blinks;
  }

  #take(
    region: 'eye' | 'mouth',
    timeS: number,
    stepS: number,
    left: number,
    right: number,
    seen: BySide<boolean>,
    busy: boolean,
    recognised: boolean,
  ): void {
    const recent = this.#recent[region];
    if (busy) {
      recent.blockSince(timeS - LEAD_S);
      this.#blockedUntilS[region] = timeS + (region === 'eye' ? EYE_HOLD_S : MOUTH_HOLD_S);
    }
    const usable = seen.left && seen.right && Number.isFinite(left) && Number.isFinite(right);
    const blocked = timeS <= this.#blockedUntilS[region] || !usable;
    recent.push(timeS, left, right, blocked);
    if ((blocked && !recognised) || !usable) return;
    for (const side of SIDES) {
      if (this.#regions[region].sensitivity(side) !== null) this.#assessed[region][side] += stepS;
    }
  }
}
