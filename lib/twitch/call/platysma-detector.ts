import type { MotionSample } from '../../measure/motion-sample';
import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent } from '../call-event';
import { LEAD_S, MAX_CONJUGACY, MAX_STEP_PART, REFRACTORY_S, SETTLE_S } from './constants';
import { NECK_HALF_SPAN_S, NeckFilter, type NeckMovement } from './neck-filter';
import { LOCK_S, LOCK_WAIT_S, NECK_HOLD_S, NECK_MAX_DEPTH, NECK_MIN_DEPTH, NECK_Z } from './platysma-constants';

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
 * Sees the platysma: skin of one side of the neck that moves against the other side and the head, at the time of an eye or mouth event of
 * the same side. A movement of the neck that stands alone is no event: swallowing, breathing, the pulse and clothes move the neck of healthy
 * people too, and the S1 levels ask for the platysma only after eye and mouth.
 */
export class PlatysmaDetector {
  readonly #filter = new NeckFilter();
  readonly #assessedS: BySide<number> = { left: 0, right: 0 };
  #candidate: NeckMovement | null = null;
  #movements: NeckMovement[] = [];
  #leads: CallEvent[] = [];
  #freeFromS = Number.NEGATIVE_INFINITY;
  #blockedUntilS = Number.NEGATIVE_INFINITY;
  #hindrance: NeckHindrance | null = 'starting';

  /**
   * @param busy the head turns, or the mouth speaks or smiles
   * @param found the events of eye and mouth that this sample completed
   * @returns the platysma's events that are complete now
   */
  push(sample: MotionSample, stepS: number, busy: boolean, found: readonly CallEvent[]): CallEvent[] {
    const { timeS, neck } = sample;
    if (busy) {
      this.#filter.blockSince(timeS - LEAD_S);
      this.#blockedUntilS = timeS + NECK_HOLD_S;
    }
    const { left, right } = neck;
    if (left && right) this.#filter.push(timeS, { left: left.value, right: right.value }, timeS <= this.#blockedUntilS);
    else this.#filter.clear();
    this.#propose(this.#filter.best(timeS));
    this.#settle(timeS);
    this.#hindrance = this.#hindranceOf(sample);
    if (!this.#hindrance) for (const side of SIDES) this.#assessedS[side] += stepS;
    this.#leads.push(...found.filter(({ tonic }) => !tonic));
    return this.#paired(timeS);
  }

  /** The picture was interrupted. */
  gap(): void {
    this.#filter.clear();
    this.#candidate = null;
  }

  /** The smallest contraction that this picture can show now, share of the eye-to-eye distance; null: none. */
  get sensitivity(): BySide<number | null> {
    const smallest = this.#hindrance && this.#hindrance !== 'moving' ? null : this.#filter.smallest;
    const shown = smallest === null ? null : Math.max(NECK_MIN_DEPTH, smallest);
    return { left: shown, right: shown };
  }

  /** null: the neck can be judged. One word for both sides: each is judged against the other. */
  get hindrance(): NeckHindrance | null {
    return this.#hindrance;
  }

  get assessedS(): BySide<number> {
    return { ...this.#assessedS };
  }

  #hindranceOf({ timeS, neckView }: MotionSample): NeckHindrance | null {
    for (const view of ['outside', 'covered', 'smooth'] as const) {
      if (SIDES.some((side) => neckView[side] === view)) return view;
    }
    if (timeS <= this.#blockedUntilS) return 'moving';
    const { smallest } = this.#filter;
    if (smallest === null) return 'starting';
    return smallest > NECK_MAX_DEPTH ? 'noise' : null;
  }

  #propose(movement: NeckMovement | null): void {
    if (!movement || movement.middleS - movement.lengthS / 2 < this.#freeFromS) return;
    const { z, depth, step, conjugacy } = movement;
    if (z < NECK_Z || depth < NECK_MIN_DEPTH || step > MAX_STEP_PART || conjugacy > MAX_CONJUGACY) return;
    if (!this.#candidate || z > this.#candidate.z) this.#candidate = movement;
  }

  #settle(timeS: number): void {
    const candidate = this.#candidate;
    if (!candidate || timeS < candidate.middleS + SETTLE_S + NECK_HALF_SPAN_S) return;
    this.#candidate = null;
    this.#freeFromS = candidate.middleS + candidate.lengthS / 2 + REFRACTORY_S;
    this.#movements.push(candidate);
  }

  /** Movements with their leads; what waited too long is forgotten. */
  #paired(timeS: number): CallEvent[] {
    const events = this.#movements.flatMap((movement) => {
      const lead = this.#leads.find(
        ({ side, peakS }) => side === movement.side && Math.abs(peakS - movement.middleS) <= LOCK_S,
      );
      return lead ? [eventOf(movement)] : [];
    });
    const found = new Set(events.map(({ peakS }) => peakS));
    const latest = timeS - NECK_HALF_SPAN_S - LOCK_WAIT_S;
    this.#movements = this.#movements.filter(({ middleS }) => middleS > latest && !found.has(middleS));
    this.#leads = this.#leads.filter(({ peakS }) => peakS > latest);
    return events;
  }
}

function eventOf({ side, middleS, lengthS, z, depth, conjugacy }: NeckMovement): CallEvent {
  return {
    region: 'platysma',
    side,
    onsetS: middleS - lengthS / 2,
    peakS: middleS,
    offsetS: middleS + lengthS / 2,
    amplitude: 2 * depth,
    depth,
    certainty: 1 - Math.exp((NECK_Z - z) / NECK_Z) / 2,
    conjugacy,
    tonic: false,
    browRise: null,
    commissureRise: null,
  };
}
