import { LEAST_GRADIENT } from './constants';
import { solve } from './solve';

/** Most unknowns of a fit. */
type Parameters = 1 | 2 | 4;

/**
 * The least-squares system of one patch against its template: which small displacement (and turn and growth) explains the difference.
 * Weighted by a window that fades to the edges. Unknowns: v; u, v; or u, v, turn, growth. The loops run for each patch and frame: one for each
 * number of unknowns, with sums in variables, takes half the time of a common one.
 */
export class TemplateFit {
  readonly template: Float32Array;
  /** After `residue` the right-hand side, after `solve` the step. */
  readonly step: Float64Array;
  readonly #width: number;
  readonly #height: number;
  readonly #count: number;
  readonly #parameters: Parameters;
  readonly #window: Float32Array;
  readonly #weights: number;
  /** Columns of the Jacobian, one after the other; the outermost samples have no gradient. */
  readonly #columns: Float32Array;
  readonly #normal: Float64Array;

  constructor(width: number, height: number, parameters: Parameters) {
    this.#width = width;
    this.#height = height;
    this.#count = width * height;
    this.#parameters = parameters;
    this.template = new Float32Array(this.#count);
    this.#window = fadingWindow(width, height);
    this.#weights = this.#window.reduce((sum, weight) => sum + weight, 0);
    this.#columns = new Float32Array(this.#count * parameters);
    this.#normal = new Float64Array(parameters ** 2);
    this.step = new Float64Array(parameters);
  }

  /** What a squared difference weighs against the vertical displacement. */
  get verticalWeight(): number {
    return this.#normal[this.#parameters === 1 ? 0 : this.#parameters + 1] as number;
  }

  /** Fills Jacobian and normal matrix from the template. @param stepU, stepV from sample to sample @returns whether there is enough gradient */
  prepare(stepU: number, stepV: number): boolean {
    const energy =
      this.#parameters === 1
        ? this.#prepareVertical(stepV)
        : this.#parameters === 2
          ? this.#prepareShift(stepU, stepV)
          : this.#prepareSimilarity(stepU, stepV);
    return energy / this.#count > LEAST_GRADIENT;
  }

  /** Fills the right-hand side. @returns the weighted mean squared difference to the template, free of a change of brightness */
  residue(picture: Float32Array): number {
    const [t, w, count] = [this.template, this.#window, this.#count];
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (w[i] as number) * ((picture[i] as number) - (t[i] as number));
    const brighter = sum / this.#weights;
    const squares =
      this.#parameters === 1
        ? this.#rightVertical(picture, brighter)
        : this.#parameters === 2
          ? this.#rightShift(picture, brighter)
          : this.#rightSimilarity(picture, brighter);
    return squares / this.#weights;
  }

  /** @returns false if the system is singular */
  solve(): boolean {
    return solve(this.#normal, this.step, this.#parameters);
  }

  #prepareVertical(stepV: number): number {
    const [t, w, columns, width] = [this.template, this.#window, this.#columns, this.#width];
    let [energy, vv] = [0, 0];
    for (let row = 1; row + 1 < this.#height; row++) {
      for (let i = row * width + 1, end = i + width - 2; i < end; i++) {
        const gv = ((t[i + width] as number) - (t[i - width] as number)) / 2;
        const weight = w[i] as number;
        energy += weight * (gv * gv);
        const v = Math.fround(gv / stepV);
        columns[i] = v;
        vv += weight * v * v;
      }
    }
    this.#normal[0] = vv;
    return energy;
  }

  #prepareShift(stepU: number, stepV: number): number {
    const [t, w, columns, count, width] = [this.template, this.#window, this.#columns, this.#count, this.#width];
    let [energy, uu, uv, vv] = [0, 0, 0, 0];
    for (let row = 1; row + 1 < this.#height; row++) {
      for (let i = row * width + 1, end = i + width - 2; i < end; i++) {
        const gu = ((t[i + 1] as number) - (t[i - 1] as number)) / 2;
        const gv = ((t[i + width] as number) - (t[i - width] as number)) / 2;
        const weight = w[i] as number;
        energy += weight * (gu * gu + gv * gv);
        const u = Math.fround(gu / stepU);
        const v = Math.fround(gv / stepV);
        columns[i] = u;
        columns[count + i] = v;
        uu += weight * u * u;
        uv += weight * u * v;
        vv += weight * v * v;
      }
    }
    this.#normal.set([uu, uv, uv, vv]);
    return energy;
  }

  #prepareSimilarity(stepU: number, stepV: number): number {
    const [t, w, columns, count, width] = [this.template, this.#window, this.#columns, this.#count, this.#width];
    let energy = 0;
    let [uu, uv, ut, ug, vv, vt, vg, tt, tg, gg] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let row = 1; row + 1 < this.#height; row++) {
      const atV = (row + 0.5 - this.#height / 2) * stepV;
      for (let column = 1; column + 1 < width; column++) {
        const i = row * width + column;
        const atU = (column + 0.5 - width / 2) * stepU;
        const gu = ((t[i + 1] as number) - (t[i - 1] as number)) / 2;
        const gv = ((t[i + width] as number) - (t[i - width] as number)) / 2;
        const weight = w[i] as number;
        energy += weight * (gu * gu + gv * gv);
        const u = Math.fround(gu / stepU);
        const v = Math.fround(gv / stepV);
        const turn = Math.fround((atU * gv) / stepV - (atV * gu) / stepU);
        const growth = Math.fround((atU * gu) / stepU + (atV * gv) / stepV);
        columns[i] = u;
        columns[count + i] = v;
        columns[2 * count + i] = turn;
        columns[3 * count + i] = growth;
        const [ofU, ofV, ofTurn] = [weight * u, weight * v, weight * turn];
        uu += ofU * u;
        uv += ofU * v;
        ut += ofU * turn;
        ug += ofU * growth;
        vv += ofV * v;
        vt += ofV * turn;
        vg += ofV * growth;
        tt += ofTurn * turn;
        tg += ofTurn * growth;
        gg += weight * growth * growth;
      }
    }
    this.#normal.set([uu, uv, ut, ug, uv, vv, vt, vg, ut, vt, tt, tg, ug, vg, tg, gg]);
    return energy;
  }

  #rightVertical(picture: Float32Array, brighter: number): number {
    const [t, w, columns, count] = [this.template, this.#window, this.#columns, this.#count];
    let [squares, v] = [0, 0];
    for (let i = 0; i < count; i++) {
      const difference = (picture[i] as number) - (t[i] as number) - brighter;
      const weighted = (w[i] as number) * difference;
      squares += weighted * difference;
      v -= weighted * (columns[i] as number);
    }
    this.step[0] = v;
    return squares;
  }

  #rightShift(picture: Float32Array, brighter: number): number {
    const [t, w, columns, count] = [this.template, this.#window, this.#columns, this.#count];
    let [squares, u, v] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const difference = (picture[i] as number) - (t[i] as number) - brighter;
      const weighted = (w[i] as number) * difference;
      squares += weighted * difference;
      u -= weighted * (columns[i] as number);
      v -= weighted * (columns[count + i] as number);
    }
    this.step[0] = u;
    this.step[1] = v;
    return squares;
  }

  #rightSimilarity(picture: Float32Array, brighter: number): number {
    const [t, w, columns, count] = [this.template, this.#window, this.#columns, this.#count];
    let [squares, u, v, turn, growth] = [0, 0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const difference = (picture[i] as number) - (t[i] as number) - brighter;
      const weighted = (w[i] as number) * difference;
      squares += weighted * difference;
      u -= weighted * (columns[i] as number);
      v -= weighted * (columns[count + i] as number);
      turn -= weighted * (columns[2 * count + i] as number);
      growth -= weighted * (columns[3 * count + i] as number);
    }
    this.step.set([u, v, turn, growth]);
    return squares;
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
