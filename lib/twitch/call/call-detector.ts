import type { MotionSample, Seen } from '../../measure/motion-sample';
import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent, CallRegion } from '../call-event';
import type { Hindrance } from '../hindrance';
import { EYE_HOLD_S, LEAD_S, MAX_STEP_S } from './constants';
import { PlatysmaDetector } from './platysma-detector';
import { BLINK, BLOCKED, type Fate, FREE } from './recent';
import { RegionWatch } from './region-watch';
import { SideSigns } from './side-signs';
import { closureByPixels, signalsOf } from './signals';
import { type Doing, Unrest } from './unrest';

/**
 * Seconds in which each side of each region could be judged: in which a twitch of MAX_ASSESSED_DEPTH at the length that shows best would have been
 * found. Shallower, longer ones and those that only the landmarks keep may be missed in it.
 */
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

const REGIONS = ['eye', 'mouth'] as const;

/** Finds one-sided twitches and contractions in the motion of one person's face. One pass, bounded memory; an event comes out within half a second of its end. */
export class CallDetector {
  readonly #unrest = new Unrest();
  readonly #watches = { eye: new RegionWatch('eye'), mouth: new RegionWatch('mouth') };
  readonly #platysma = new PlatysmaDetector();
  readonly #signs = new SideSigns();
  #latestS = Number.NaN;
  #doing: Doing | null = null;
  #seen: Seen | null = null;
  #closure: Fate = FREE;
  #closedUntilS = Number.NEGATIVE_INFINITY;

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
    const doing = this.#unrest.push(sample, stepS);
    this.#doing = doing;
    this.#seen = seen;
    const events = this.#look(sample, doing, stepS);
    const ofNeck = this.#platysma.push(sample, stepS, doing.moving, events);
    return [...events.map((event) => this.#signs.annotate(event)), ...ofNeck];
  }

  /** The picture was interrupted: no event reaches across. */
  gap(): void {
    this.#latestS = Number.NaN;
    this.#unrest.clear();
    this.#platysma.gap();
    this.#signs.clear();
    for (const region of REGIONS) this.#watches[region].clear();
  }

  get sensitivity(): Sensitivity {
    const { eye, mouth } = this.#watches;
    return { eye: eye.sensitivity, mouth: mouth.sensitivity, platysma: this.#platysma.sensitivity };
  }

  get assessedS(): Assessed {
    const { eye, mouth } = this.#watches;
    return { eye: eye.assessedS, mouth: mouth.assessedS, platysma: this.#platysma.assessedS };
  }

  /** Sustained contractions that are still going on, after their first second: each as it would be told if it ended now. `push` tells it once it has ended. */
  get ongoing(): CallEvent[] {
    return REGIONS.flatMap((region) => this.#watches[region].ongoing ?? []);
  }

  /** Why a region cannot be judged now; regions that can are absent. */
  get hindrances(): Partial<Record<CallRegion, Hindrance>> {
    const hindrances: Partial<Record<CallRegion, Hindrance>> = {};
    for (const region of REGIONS) {
      const watch = this.#watches[region];
      const judged = SIDES.every((side) => watch.sensitivity[side] !== null);
      if (!judged && !watch.inBlinkAt(this.#latestS)) hindrances[region] = this.#hindranceOf(region);
    }
    const neck = this.#platysma.hindrance;
    if (neck) hindrances.platysma = neck === 'moving' ? (this.#doing?.cause.mouth ?? 'head-moving') : neck;
    return hindrances;
  }

  /** Blinks, both lids together, since the start. */
  get blinks(): number {
    return this.#unrest.blinks;
  }

  #hindranceOf(region: 'eye' | 'mouth'): Hindrance {
    if (!this.#seen?.[region].left || !this.#seen[region].right) return 'not-seen';
    if (region === 'eye' && this.#closure === BLOCKED && this.#latestS <= this.#closedUntilS) return 'eyes-closed';
    if (this.#watches[region].starting) return 'starting';
    return this.#doing?.cause[region] ?? 'noise';
  }

  #look(sample: MotionSample, doing: Doing, stepS: number): CallEvent[] {
    const { timeS, mesh, seen, pose } = sample;
    const { lidClosure, commissurePull } = signalsOf(sample);
    const { left, right } = mesh.lidOpening;
    const fate = this.#fateOfLids(doing, timeS);
    const when = { timeS, stepS, yawDeg: pose.yawDeg };
    const eye = this.#watches.eye.push({
      ...when,
      movement: lidClosure,
      byPixels: closureByPixels(sample),
      byMesh: { left: 1 - left, right: 1 - right },
      seen: seen.eye,
      fate,
      hidden: doing.closed || timeS <= this.#closedUntilS,
      lingering: doing.lingering,
      unrest: doing.eye,
      misfit: doing.misfit.eye,
    });
    const mouth = this.#watches.mouth.push({
      ...when,
      movement: commissurePull,
      byPixels: commissurePull,
      byMesh: mesh.commissureReach,
      seen: seen.mouth,
      fate: FREE,
      hidden: false,
      lingering: false,
      unrest: doing.mouth,
      misfit: doing.misfit.mouth,
    });
    return [...eye, ...mouth];
  }

  #fateOfLids({ closed, blink, lingering }: Doing, timeS: number): Fate {
    if (!closed && timeS <= this.#closedUntilS) return this.#closure;
    // What began in a blink has no baseline: not judged as a twitch, rather than overlooked.
    if (!closed) return lingering ? BLOCKED : FREE;
    this.#closure = blink ? BLINK : BLOCKED;
    this.#closedUntilS = timeS + EYE_HOLD_S;
    this.#watches.eye.decideSince(timeS - LEAD_S, this.#closure);
    return this.#closure;
  }
}
