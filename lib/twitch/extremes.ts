import { MAX_STEP_S } from './our-constants';
import { MAX_TWITCH_S } from './paper-constants';

/** Anything measured at a time. Seconds. */
export interface Timed {
  timeS: number;
}

/** Neighbouring samples of one and the same value: usually one sample, on a plateau several. */
export interface Run<T extends Timed> {
  value: number;
  first: T;
  last: T;
}

/** A local extreme between its neighbouring opposite extremes (Chan Algorithm 1: extreme_l, extreme, extreme_r). */
export interface Swing<T extends Timed> {
  kind: 'minimum' | 'maximum';
  left: Run<T>;
  extreme: Run<T>;
  right: Run<T>;
}

/** A run that can bound a swing: a turn, or a rest (then `kind` is null until the series turns there as well). */
interface Anchor<T extends Timed> extends Run<T> {
  kind: Swing<T>['kind'] | null;
}

/** How far the swing goes: the sum of its two flanks, never negative, in the unit of the series (Chan Algorithm 1, line 6; mirrored for a maximum). */
export function heightOf(swing: Swing<Timed>): number {
  return Math.abs(swing.left.value + swing.right.value - 2 * swing.extreme.value);
}

/** Seconds from the last sample before the first flank to the first sample after the second one. */
export function widthOf(swing: Swing<Timed>): number {
  return swing.right.first.timeS - swing.left.last.timeS;
}

/**
 * Finds the local extremes of a series in one pass, with their neighbours (Chan Algorithm 1: FindLocalExtremes,
 * FindLeftExtreme, FindRightExtreme; how, the paper leaves open).
 *
 * Ours: an extreme is a run of equal values that is higher, or lower, than the samples on both its sides; no smoothing,
 * no smallest height. The ends of a series are no extremes, for nobody knows how the movement went on. A run that lasts as
 * long as the longest twitch is a rest and bounds the movements beside it: no twitch could reach across it.
 * Steps of more than MAX_STEP_S start afresh. Values that are not finite, and samples no later than the one before, are passed over.
 */
export class ExtremeFinder<T extends Timed> {
  #run: Anchor<T> | null = null;
  /** Whether the series came up (1) or down (−1) to the open run; 0 at its start. */
  #direction = 0;
  #anchored = false;
  #anchors: Anchor<T>[] = [];

  /** Takes the next sample. Returns the swing whose right neighbour it has settled, if any. */
  push(sample: T, value: number): Swing<T> | null {
    if (!Number.isFinite(value) || !Number.isFinite(sample.timeS)) return null;
    const stepS = this.#run ? sample.timeS - this.#run.last.timeS : 0;
    if (this.#run && stepS <= 0) return null;
    if (stepS > MAX_STEP_S) this.reset();
    if (this.#run === null) {
      this.#run = { value, first: sample, last: sample, kind: null };
      return null;
    }
    return value === this.#run.value ? this.#stay(this.#run, sample) : this.#move(this.#run, sample, value);
  }

  /** Forgets half-seen movements. */
  reset(): void {
    this.#run = null;
    this.#direction = 0;
    this.#anchored = false;
    this.#anchors = [];
  }

  #stay(run: Anchor<T>, sample: T): Swing<T> | null {
    run.last = sample;
    return sample.timeS - run.first.timeS >= MAX_TWITCH_S ? this.#anchor(run) : null;
  }

  #move(run: Anchor<T>, sample: T, value: number): Swing<T> | null {
    const direction = Math.sign(value - run.value);
    if (direction * this.#direction < 0) run.kind = direction > 0 ? 'minimum' : 'maximum';
    const swing = run.kind ? this.#anchor(run) : null;
    this.#run = { value, first: sample, last: sample, kind: null };
    this.#direction = direction;
    this.#anchored = false;
    return swing;
  }

  /** Makes the run the newest anchor, which settles the swing around the anchor before it. */
  #anchor(run: Anchor<T>): Swing<T> | null {
    if (this.#anchored) return null;
    this.#anchored = true;
    this.#anchors = [...this.#anchors.slice(-2), run];
    const [left, extreme, right] = this.#anchors;
    return left && extreme?.kind && right ? { kind: extreme.kind, left, extreme, right } : null;
  }
}
