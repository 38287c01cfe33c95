import type { LumaView } from '../luma';
import type { Axes } from './axes';
import { AWAY_S, FIT_REACH, FIT_RESTS_AT, FIT_STEPS, HELD_S, LEARN_WITHIN, LOST_PART, TEMPLATE_S } from './constants';
import { samplePatch } from './sample-patch';
import { rateOf } from './smooth';
import { TemplateFit } from './template-fit';

/** What a patch may do against its template. */
export type Freedom = 'vertical' | 'shift' | 'similarity';

const PARAMETERS = { vertical: 1, shift: 2, similarity: 4 } as const satisfies Record<Freedom, number>;

const UNMOVED = { u: 0, v: 0, turn: 0, growth: 0 } as const;

/** Where a patch lies in the face's axes: centre and half sizes. */
export interface Place {
  u: number;
  v: number;
  halfU: number;
  halfV: number;
}

/**
 * A small grey patch of the face and its slowly learned template. The fit is Gauss–Newton least squares on the template's gradients
 * (Lucas–Kanade, inverse compositional).
 */
export class Patch {
  readonly #width: number;
  readonly #height: number;
  readonly #count: number;
  readonly #current: Float32Array;
  readonly #unmoved: Float32Array;
  readonly #freedom: Freedom;
  readonly #template: TemplateFit;
  #learned = false;

  /** How the patch moved since its template, in the face's axes; turn and growth only of a similarity. */
  readonly moved = { u: 0, v: 0, turn: 0, growth: 0 };
  /** Standard deviation that the fit's residue gives the vertical displacement, in the face's axes. */
  noise = 0;
  /** Whether the patch lies in the picture, was seen before and has something to hold on to. */
  seen = false;
  /** Whether it lies in the picture at all. */
  inPicture = false;
  /** For how long the patch has been away from its template's place. Seconds. */
  #awayS = 0;

  constructor(size: { width: number; height: number }, freedom: Freedom) {
    this.#width = size.width;
    this.#height = size.height;
    this.#count = size.width * size.height;
    this.#current = new Float32Array(this.#count);
    this.#unmoved = new Float32Array(this.#count);
    this.#freedom = freedom;
    this.#template = new TemplateFit(size.width, size.height, PARAMETERS[freedom]);
  }

  /** Forgets the template. */
  forget(): void {
    this.#learned = false;
  }

  /**
   * Measures how far the picture under the patch has moved. Sets `moved`, `noise` and `seen`.
   * @param guessV a vertical displacement to try as well, where a fit from rest could lose its way
   * @param misfit where the fit from rest hardly moved, the other counts if its squared misfit is less than so many times as large
   */
  measure(view: LumaView, axes: Axes, place: Place, guessV = 0, misfit = 1): void {
    const { moved } = this;
    moved.u = moved.v = moved.turn = moved.growth = 0;
    this.inPicture = samplePatch(view, axes, place, moved, this.#width, this.#height, this.#unmoved);
    this.seen = this.inPicture && this.#learned;
    if (!this.seen) return;
    const [stepU, stepV] = [(2 * place.halfU) / this.#width, (2 * place.halfV) / this.#height];
    if (!this.#template.prepare(stepU, stepV)) {
      this.seen = false;
      return;
    }
    let residue = this.#fit(view, axes, place);
    if (guessV !== 0) {
      const fromRest = moved.v;
      moved.v = guessV;
      const second = this.#fit(view, axes, place);
      const lost = fromRest / guessV < LOST_PART;
      if (second < (lost ? misfit : 1) * residue) residue = second;
      else moved.v = fromRest;
    }
    this.noise = Math.sqrt(residue / Math.max(1e-9, this.#template.verticalWeight));
  }

  /** Fits from what `moved` says. @returns the mean squared difference that is left; infinite if the patch left the picture */
  #fit(view: LumaView, axes: Axes, place: Place): number {
    const { moved } = this;
    const [limitU, limitV] = [FIT_REACH * place.halfU, FIT_REACH * place.halfV];
    let residue = Number.POSITIVE_INFINITY;
    for (let step = 0; step <= FIT_STEPS; step++) {
      // At rest it is what was read before the fit.
      const atRest = step === 0 && moved.v === 0;
      const picture = atRest ? this.#unmoved : this.#current;
      if (!atRest && !samplePatch(view, axes, place, moved, this.#width, this.#height, picture)) return residue;
      residue = this.#template.residue(picture);
      if (step === FIT_STEPS || !this.#template.solve()) break;
      const longest = this.#advance(place);
      moved.u = clamp(moved.u, limitU);
      moved.v = clamp(moved.v, limitV);
      if (longest < FIT_RESTS_AT) break;
    }
    return residue;
  }

  /** Reads the patch anew, unmoved, after the axes were corrected. */
  resample(view: LumaView, axes: Axes, place: Place): void {
    this.inPicture = samplePatch(view, axes, place, UNMOVED, this.#width, this.#height, this.#unmoved);
  }

  /** Lets the template learn this frame: less while the patch is away, so that a twitch leaves no trace, but not for long. */
  learn(stepS: number, held = false): void {
    if (!this.inPicture || (held && !this.#learned)) return;
    const { template } = this.#template;
    const unmoved = this.#unmoved;
    const away = (this.moved.u ** 2 + this.moved.v ** 2) / LEARN_WITHIN ** 2;
    this.#awayS = away > 1 ? this.#awayS + stepS : 0;
    const moved = this.#awayS > (held ? HELD_S : AWAY_S);
    const trust = moved ? 1 : held ? 0 : 1 / (1 + away);
    const rate = this.#learned ? rateOf(stepS, moved ? TEMPLATE_S / 4 : TEMPLATE_S) * trust : 1;
    for (let i = 0; i < this.#count; i++) {
      template[i] = (template[i] as number) + rate * ((unmoved[i] as number) - (template[i] as number));
    }
    this.#learned = true;
  }

  /** Takes the solved step. @returns its length, samples of the patch */
  #advance(place: Place): number {
    const { moved } = this;
    const [first = 0, second = 0, turn = 0, growth = 0] = this.#template.step;
    const u = this.#freedom === 'vertical' ? 0 : first;
    const v = this.#freedom === 'vertical' ? first : second;
    moved.u += u;
    moved.v += v;
    moved.turn += turn;
    moved.growth += growth;
    return Math.max((Math.abs(u) * this.#width) / place.halfU, (Math.abs(v) * this.#height) / place.halfV) / 2;
  }
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
