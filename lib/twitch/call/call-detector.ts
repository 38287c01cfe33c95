import type { MotionSample, Seen } from '../../measure/motion-sample';
import { type BySide, SIDES } from '../../measure/side';
import type { CallEvent, CallRegion } from '../call-event';
import type { Hindrance } from '../hindrance';
import { EYE_HOLD_S, FLANK_S, LEAD_S, LENGTHS_S, MAX_STEP_S } from './constants';
import { PlatysmaDetector } from './platysma-detector';
import { BLINK, BLOCKED, type Fate, FREE, Recent } from './recent';
import { RegionDetector } from './region-detector';
import { SideSigns } from './side-signs';
import { signalsOf } from './signals';
import { TonicDetector } from './tonic-detector';
import { type Doing, Unrest } from './unrest';

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

/** How far behind the picture the shortest filter looks. Seconds. */
const BEHIND_S = LENGTHS_S[0] / 2 + FLANK_S;

/** Finds one-sided twitches in the motion of one person's face. One pass, bounded memory; an event comes out within half a second of its end. */
export class CallDetector {
  readonly #unrest = new Unrest();
  readonly #recent = { eye: new Recent(), mouth: new Recent() };
  /** The same movements as the landmarks show them. */
  readonly #byMesh = { eye: new Recent(), mouth: new Recent() };
  readonly #regions = { eye: new RegionDetector('eye'), mouth: new RegionDetector('mouth') };
  readonly #tonic = new TonicDetector();
  readonly #platysma = new PlatysmaDetector();
  readonly #signs = new SideSigns();
  readonly #assessed: Omit<Assessed, 'platysma'> = { eye: { left: 0, right: 0 }, mouth: { left: 0, right: 0 } };
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
    const { lidClosure, commissurePull } = signalsOf(sample);
    const { lidOpening, commissureReach } = sample.mesh;
    const meshClosure = { left: 1 - lidOpening.left, right: 1 - lidOpening.right };
    const lids = this.#fateOfLids(doing, timeS);
    const found = [
      ...this.#look('eye', timeS, lidClosure, meshClosure, seen.eye, doing, lids),
      ...this.#look('mouth', timeS, commissurePull, commissureReach, seen.mouth, doing, FREE),
    ];
    for (const region of ['eye', 'mouth'] as const) this.#account(region, timeS - BEHIND_S, stepS);
    const tonic = this.#tonic.push(sample, stepS, this.#tonicBlocked(doing, timeS));
    const events = found.filter(({ region, side, peakS }) => region !== 'eye' || !this.#tonic.covers(side, peakS));
    if (tonic) events.push(tonic);
    const ofNeck = this.#platysma.push(sample, stepS, doing.moving, events);
    return [...events.map((event) => this.#signs.annotate(event)), ...ofNeck];
  }

  /** The picture was interrupted: no event reaches across. */
  gap(): void {
    this.#latestS = Number.NaN;
    this.#unrest.clear();
    this.#tonic.clear();
    this.#platysma.gap();
    this.#signs.clear();
    for (const region of ['eye', 'mouth'] as const) {
      this.#recent[region].clear();
      this.#byMesh[region].clear();
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

  /** Why a region cannot be judged now; regions that can are absent. */
  get hindrances(): Partial<Record<CallRegion, Hindrance>> {
    const hindrances: Partial<Record<CallRegion, Hindrance>> = {};
    for (const region of ['eye', 'mouth'] as const) {
      const blink = this.#recent[region].fateAt(this.#latestS - BEHIND_S) === BLINK;
      if (!blink && SIDES.some((side) => this.#regions[region].sensitivity(side) === null)) {
        hindrances[region] = this.#hindranceOf(region);
      }
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
    if (this.#regions[region].starting) return 'starting';
    return this.#doing?.cause[region] ?? 'noise';
  }

  #fateOfLids({ closed, blink, lingering }: Doing, timeS: number): Fate {
    if (!closed && timeS <= this.#closedUntilS) return this.#closure;
    // What began in a blink has no baseline: not judged, rather than overlooked.
    if (!closed) return lingering ? BLOCKED : FREE;
    this.#closure = blink ? BLINK : BLOCKED;
    this.#closedUntilS = timeS + EYE_HOLD_S;
    this.#recent.eye.decideSince(timeS - LEAD_S, this.#closure);
    return this.#closure;
  }

  /** A sustained spasm may begin in a blink. */
  #tonicBlocked({ closed, lingering }: Doing, timeS: number): boolean {
    if (closed || timeS <= this.#closedUntilS) return true;
    return !lingering && this.sensitivity.eye.left === null;
  }

  #look(
    region: 'eye' | 'mouth',
    timeS: number,
    { left, right }: BySide<number>,
    byMesh: BySide<number>,
    seen: BySide<boolean>,
    doing: Doing,
    fate: Fate,
  ): CallEvent[] {
    const usable = seen.left && seen.right && Number.isFinite(left) && Number.isFinite(right);
    const [recent, mesh] = [this.#recent[region], this.#byMesh[region]];
    recent.push(timeS, left, right, usable ? fate : BLOCKED, doing[region], doing.misfit[region]);
    mesh.push(timeS, byMesh.left, byMesh.right, FREE);
    return this.#regions[region].push(recent, mesh, timeS);
  }

  #account(region: 'eye' | 'mouth', timeS: number, stepS: number): void {
    const blink = this.#recent[region].fateAt(timeS) === BLINK;
    for (const side of SIDES) {
      if (blink || this.#regions[region].sensitivity(side) !== null) this.#assessed[region][side] += stepS;
    }
  }
}
