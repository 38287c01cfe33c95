import { Memory } from '../../measure/motion/smooth';
import type { MotionSample } from '../../measure/motion-sample';
import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { briefEvent } from './brief-event';
import { MAX_CONJUGACY, MAX_STEP_PART, REFRACTORY_S } from './constants';
import { NECK_HALF_SPAN_S, NeckFilter, type NeckMovement } from './neck-filter';
import {
  LOCK_S,
  LOCK_WAIT_S,
  NECK_LARGEST,
  NECK_MAX_DEPTH,
  NECK_MIN_DEPTH,
  NECK_MIN_EYE_TO_EYE_PX,
  NECK_Z,
  SPASM_UNREST,
  UNREST_ASKS,
  UNREST_S,
} from './platysma-constants';

/** Why the neck cannot be judged now. */
export type NeckHindrance =
  /** The neck is not in the picture. */
  | 'outside'
  /** A collar, hair or a hand lies over it. */
  | 'covered'
  /** The skin shows nothing to hold on to. */
  | 'smooth'
  /** The head turns; speech, chewing or a smile moves the neck too. */
  | 'moving'
  /** The noise of this picture is not known yet. */
  | 'starting'
  /** Only larger movements than a platysma makes could be seen. */
  | 'noise';

/**
 * Sees the platysma: skin of one side of the neck that moves against the other side and the head, at the time of an eye event of
 * the same side. A movement of the neck that stands alone is no event: swallowing, breathing, the pulse and clothes move the neck of healthy
 * people too, and the S1 levels ask for the platysma only after eye and mouth.
 */
export class PlatysmaDetector {
  readonly #filter = new NeckFilter();
  readonly #assessedS: BySide<number> = { left: 0, right: 0 };
  #movements: NeckMovement[] = [];
  #leads: CallEvent[] = [];
  #freeFromS = Number.NEGATIVE_INFINITY;
  readonly #unrest = new Memory();
  #hindrance: NeckHindrance | null = 'starting';

  /**
   * @param busy the head turns, or the mouth speaks or smiles
   * @param found the events of eye and mouth that this sample completed
   * @returns the platysma's events that are complete now
   */
  push(sample: MotionSample, stepS: number, busy: boolean, found: readonly CallEvent[]): CallEvent[] {
    const { timeS, neck } = sample;
    this.#unrest.push(busy ? 1 : 0, stepS, UNREST_S);
    const { left, right } = neck;
    if (left && right) this.#filter.push(timeS, { left: left.value, right: right.value });
    else this.#filter.clear();
    const movement = this.#filter.best(timeS);
    this.#hindrance = this.#hindranceOf(sample);
    if (!this.#hindrance) {
      if (movement) this.#note(movement);
      for (const side of SIDES) this.#assessedS[side] += stepS;
    }
    this.#leads.push(...found.filter(({ region, tonic }) => region === 'eye' && !tonic));
    return this.#locked(timeS);
  }

  /** The picture was interrupted. */
  gap(): void {
    this.#filter.clear();
    this.#movements = [];
    this.#leads = [];
  }

  /** The smallest contraction that this picture can show now, share of the eye-to-eye distance; null: none. */
  get sensitivity(): BySide<number | null> {
    const { smallest } = this.#filter;
    const shown = this.#hindrance || smallest === null ? null : Math.max(NECK_MIN_DEPTH, this.#asked * smallest);
    return { left: shown, right: shown };
  }

  /** null: the neck can be judged. One word for both sides: each is judged against the other. */
  get hindrance(): NeckHindrance | null {
    return this.#hindrance;
  }

  get assessedS(): BySide<number> {
    return { ...this.#assessedS };
  }

  /** Times the usual threshold that is asked of a movement now. */
  get #asked(): number {
    return 1 + UNREST_ASKS * Math.max(0, this.#unrest.value - SPASM_UNREST);
  }

  #hindranceOf({ neckView, eyeToEyePx }: MotionSample): NeckHindrance | null {
    for (const view of ['outside', 'covered', 'smooth'] as const) {
      if (SIDES.some((side) => neckView[side] === view)) return view;
    }
    const { smallest } = this.#filter;
    if (smallest === null) return 'starting';
    if (smallest > NECK_MAX_DEPTH || eyeToEyePx < NECK_MIN_EYE_TO_EYE_PX) return 'noise';
    return this.#asked * smallest > NECK_MAX_DEPTH ? 'moving' : null;
  }

  #note(movement: NeckMovement): void {
    const { z, depth, step } = movement;
    if (z >= this.#asked * NECK_Z && depth >= NECK_MIN_DEPTH && step <= MAX_STEP_PART) this.#movements.push(movement);
  }

  /** Of the leads around which all has been looked at: the movement that stands out most, if it is the platysma's of the same side. */
  #locked(timeS: number): CallEvent[] {
    const ripe = (lead: CallEvent): boolean => timeS >= lead.peakS + LOCK_S + NECK_HALF_SPAN_S;
    const events: CallEvent[] = [];
    for (const lead of this.#leads.filter(ripe)) {
      const near = this.#movements.filter(
        ({ middleS }) => middleS > this.#freeFromS && Math.abs(middleS - lead.peakS) <= LOCK_S,
      );
      if (near.length === 0) continue;
      const movement = near.reduce((best, each) => (each.z > best.z ? each : best));
      const { side, conjugacy, depth } = movement;
      if (side !== lead.side || conjugacy > MAX_CONJUGACY || depth > NECK_LARGEST) continue;
      const event = briefEvent('platysma', side, movement, NECK_Z);
      events.push(event);
      // Eye and mouth of one spasm lead to one event.
      this.#freeFromS = event.offsetS + REFRACTORY_S;
    }
    this.#leads = this.#leads.filter((lead) => !ripe(lead));
    this.#movements = this.#movements.filter(({ middleS }) => middleS > timeS - LOCK_WAIT_S);
    return events;
  }
}
