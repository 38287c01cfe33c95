import type { Place } from './camera-messages';
import { drawPatient } from './draw';
import type { Canvas2d } from './drawing/paint';
import { paintRoom } from './drawing/room';
import type { Look } from './look';
import type { PatientPose } from './pose';

/** Where the patient sits alone: in the middle. */
const MIDDLE: Place = { x: 0, y: 0, scale: 1 };

/** One drawn person of a picture, who sits still or glides to another place. */
class Figure {
  #from: Place | null;
  #to: Place | null;
  #startedMs = 0;
  #glideMs = 0;
  #layer: OffscreenCanvasRenderingContext2D | null = null;

  constructor(
    readonly look: Look,
    place: Place | null,
  ) {
    this.#from = place;
    this.#to = place;
  }

  /** @param overS seconds that the way takes; somebody who comes or goes does so at once */
  go(to: Place | null, overS: number, nowMs: number): void {
    this.#from = this.at(nowMs);
    this.#to = to;
    this.#startedMs = nowMs;
    this.#glideMs = 1000 * overS;
  }

  at(nowMs: number): Place | null {
    const [from, to] = [this.#from, this.#to];
    if (!from || !to || nowMs >= this.#startedMs + this.#glideMs) return to;
    const share = (nowMs - this.#startedMs) / this.#glideMs;
    const between = (a: number, b: number): number => a + share * (b - a);
    return { x: between(from.x, to.x), y: between(from.y, to.y), scale: between(from.scale, to.scale) };
  }

  /** The person alone, in the middle of a picture of this size. */
  layer(pose: PatientPose, width: number, height: number): OffscreenCanvas {
    this.#layer ??= new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!this.#layer) throw new Error('The drawn patient needs a 2d canvas.');
    drawPatient(this.#layer, pose, this.look, false);
    return this.#layer.canvas;
  }
}

/** The patient in their room, and who comes to them. */
export class Scene {
  readonly #patient: Figure;
  readonly #carer: Figure | null;
  #room: OffscreenCanvas | HTMLCanvasElement | null = null;
  #alone = true;

  constructor(patient: Look, carer: Look | null) {
    this.#patient = new Figure(patient, MIDDLE);
    this.#carer = carer && new Figure(carer, null);
  }

  place(who: 'patient' | 'carer', at: Place | null, overS: number, nowMs: number): void {
    this.#alone = false;
    (who === 'carer' ? this.#carer : this.#patient)?.go(at, overS, nowMs);
  }

  draw(ctx: Canvas2d, poses: { patient: PatientPose; carer: PatientPose | null }, nowMs: number): void {
    if (this.#alone) {
      drawPatient(ctx, poses.patient, this.#patient.look);
      return;
    }
    const { width, height } = ctx.canvas;
    this.#room ??= paintRoom(this.#patient.look.room, width, height).canvas;
    ctx.drawImage(this.#room, 0, 0);
    const figures = [
      { figure: this.#patient, pose: poses.patient },
      { figure: this.#carer, pose: poses.carer },
    ].flatMap(({ figure, pose }) => {
      const at = figure?.at(nowMs);
      return figure && at && pose ? [{ figure, pose, at }] : [];
    });
    // Who is nearer is larger, and before the other.
    for (const { figure, pose, at } of figures.sort((a, b) => a.at.scale - b.at.scale)) {
      const [w, h] = [width * at.scale, height * at.scale];
      const [x, y] = [width * (0.5 + at.x) - w / 2, height * (0.5 + at.y) - h / 2];
      ctx.drawImage(figure.layer(pose, width, height), x, y, w, h);
    }
  }
}
