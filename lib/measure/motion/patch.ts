import type { LumaView } from '../luma';
import type { Axes } from './axes';
import {
  AWAY_S,
  FIT_REACH,
  FIT_RESTS_AT,
  FIT_STEPS,
  HELD_S,
  LEARN_WITHIN,
  LEAST_GRADIENT,
  TEMPLATE_S,
} from './constants';
import { samplePatch } from './sample-patch';
import { rateOf } from './smooth';
import { solve } from './solve';

/** What a patch may do against its template. */
export type Freedom = 'vertical' | 'shift' | 'similarity';

const PARAMETERS: Record<Freedom, number> = { vertical: 1, shift: 2, similarity: 4 };

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
 * (Lucas–Kanade, inverse compositional), weighted by a window that fades to the edges. Nothing is allocated a frame.
 */
export class Patch {
  readonly #width: number;
  readonly #height: number;
  readonly #count: number;
  readonly #current: Float32Array;
  readonly #unmoved: Float32Array;
  readonly #template: Float32Array;
  readonly #window: Float32Array;
  /** Columns of the weighted Jacobian, one after the other. */
  readonly #columns: Float32Array;
  readonly #parameters: number;
  readonly #normal: Float64Array;
  readonly #right: Float64Array;
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
    this.#parameters = PARAMETERS[freedom];
    this.#current = new Float32Array(this.#count);
    this.#unmoved = new Float32Array(this.#count);
    this.#template = new Float32Array(this.#count);
    this.#window = fadingWindow(size.width, size.height);
    this.#columns = new Float32Array(this.#count * this.#parameters);
    this.#normal = new Float64Array(this.#parameters ** 2);
    this.#right = new Float64Array(this.#parameters);
  }

  /** Forgets the template. */
  forget(): void {
    this.#learned = false;
  }

  /**
   * Measures how far the picture under the patch has moved. Sets `moved`, `noise` and `seen`.
   * @param guessV a vertical displacement to try as well, where a fit from rest could lose its way; the better fit counts
   */
  measure(view: LumaView, axes: Axes, place: Place, guessV = 0): void {
    const { moved } = this;
    moved.u = moved.v = moved.turn = moved.growth = 0;
    this.inPicture = samplePatch(view, axes, place, moved, this.#width, this.#height, this.#unmoved);
    this.seen = this.inPicture && this.#learned;
    if (!this.seen) return;
    const [stepU, stepV] = [(2 * place.halfU) / this.#width, (2 * place.halfV) / this.#height];
    if (!this.#prepare(stepU, stepV)) {
      this.seen = false;
      return;
    }
    let residue = this.#fit(view, axes, place);
    if (guessV !== 0) {
      const fromRest = moved.v;
      moved.v = guessV;
      const second = this.#fit(view, axes, place);
      if (second < residue) residue = second;
      else moved.v = fromRest;
    }
    const vertical = this.#parameters === 1 ? 0 : this.#parameters + 1;
    this.noise = Math.sqrt(residue / Math.max(1e-9, this.#normal[vertical] as number));
  }

  /** Fits from what `moved` says. @returns the mean squared difference that is left; infinite if the patch left the picture */
  #fit(view: LumaView, axes: Axes, place: Place): number {
    const { moved } = this;
    const [limitU, limitV] = [FIT_REACH * place.halfU, FIT_REACH * place.halfV];
    let residue = Number.POSITIVE_INFINITY;
    for (let step = 0; step <= FIT_STEPS; step++) {
      if (!samplePatch(view, axes, place, moved, this.#width, this.#height, this.#current)) return residue;
      residue = this.#residue(this.#current);
      if (step === FIT_STEPS || !solve(this.#normal, this.#right, this.#parameters)) break;
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
    const { template, unmoved } = { template: this.#template, unmoved: this.#unmoved };
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

  /** Fills the Jacobian and the normal matrix from the template. @returns whether there is enough gradient */
  #prepare(stepU: number, stepV: number): boolean {
    const { length: n } = this.#right;
    const [t, w, columns, count, width] = [this.#template, this.#window, this.#columns, this.#count, this.#width];
    columns.fill(0);
    let energy = 0;
    for (let row = 1; row + 1 < this.#height; row++) {
      const v = (row + 0.5 - this.#height / 2) * stepV;
      for (let column = 1; column + 1 < width; column++) {
        const i = row * width + column;
        const gu = ((t[i + 1] as number) - (t[i - 1] as number)) / 2;
        const gv = ((t[i + width] as number) - (t[i - width] as number)) / 2;
        energy += (w[i] as number) * (n === 1 ? gv * gv : gu * gu + gv * gv);
        if (n === 1) columns[i] = gv / stepV;
        else {
          columns[i] = gu / stepU;
          columns[count + i] = gv / stepV;
          if (n === 4) {
            const u = (column + 0.5 - width / 2) * stepU;
            columns[2 * count + i] = (u * gv) / stepV - (v * gu) / stepU;
            columns[3 * count + i] = (u * gu) / stepU + (v * gv) / stepV;
          }
        }
      }
    }
    for (let a = 0; a < n; a++) {
      for (let b = a; b < n; b++) {
        let sum = 0;
        for (let i = 0; i < count; i++)
          sum += (w[i] as number) * (columns[a * count + i] as number) * (columns[b * count + i] as number);
        this.#normal[a * n + b] = this.#normal[b * n + a] = sum;
      }
    }
    return energy / count > LEAST_GRADIENT;
  }

  /** Fills the right-hand side. @returns the weighted mean squared difference to the template, free of a change of brightness */
  #residue(picture: Float32Array): number {
    const [t, w, columns, count, n] = [this.#template, this.#window, this.#columns, this.#count, this.#parameters];
    let [sum, weights] = [0, 0];
    for (let i = 0; i < count; i++) {
      sum += (w[i] as number) * ((picture[i] as number) - (t[i] as number));
      weights += w[i] as number;
    }
    const brighter = sum / weights;
    let squares = 0;
    const right = this.#right;
    right.fill(0);
    for (let i = 0; i < count; i++) {
      const difference = (picture[i] as number) - (t[i] as number) - brighter;
      const weighted = (w[i] as number) * difference;
      squares += weighted * difference;
      for (let a = 0; a < n; a++) (right[a] as number) -= weighted * (columns[a * count + i] as number);
    }
    return squares / weights;
  }

  /** Takes the solved step. @returns its length, samples of the patch */
  #advance(place: Place): number {
    const { moved } = this;
    const [first = 0, second = 0, turn = 0, growth = 0] = this.#right;
    const u = this.#parameters === 1 ? 0 : first;
    const v = this.#parameters === 1 ? first : second;
    moved.u += u;
    moved.v += v;
    moved.turn += turn;
    moved.growth += growth;
    return Math.max((Math.abs(u) * this.#width) / place.halfU, (Math.abs(v) * this.#height) / place.halfV) / 2;
  }
}

/** 1 in the middle, 0 at the edges. */
function fadingWindow(width: number, height: number): Float32Array {
  const window = new Float32Array(width * height);
  for (let i = 0; i < window.length; i++) {
    const [column, row] = [i % width, Math.floor(i / width)];
    window[i] = Math.sin((Math.PI * (column + 0.5)) / width) * Math.sin((Math.PI * (row + 0.5)) / height);
  }
  return window;
}

function clamp(value: number, limit: number): number {
  return Math.min(limit, Math.max(-limit, value));
}
