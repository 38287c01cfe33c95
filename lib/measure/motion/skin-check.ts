import type { FacePoints } from '../../mesh/face-points';
import type { Colour, ColourReader } from '../colour';
import { median } from '../median';
import type { Axes } from './axes';
import { SKIN_HUE, SKIN_LEAST_CHROMA, SKIN_LUMA, SKIN_SHARE } from './constants';
import type { Place } from './patch';

/** Points of both cheeks below the eyes, where no beard grows. */
const CHEEKS = [50, 101, 36, 280, 330, 266] as const;
/** Points looked at in a patch, across and down. */
const GRID = 5;

/** Tells skin from collars, clothes, hair and background: what is skin has the cheeks' colour, in light or in shadow. */
export class SkinCheck {
  readonly #cheek: Colour = { y: 0, u: 0, v: 0 };
  readonly #pixel: Colour = { y: 0, u: 0, v: 0 };

  /** @returns whether most of the patch is skin; null where the picture's colours cannot tell */
  isSkin(read: ColourReader, face: FacePoints, axes: Axes, place: Place): boolean | null {
    if (!this.#lookAtCheeks(read, face)) return null;
    const { y, u, v } = this.#cheek;
    const [cheekU, cheekV] = [u / y, v / y];
    const chroma = Math.hypot(cheekU, cheekV);
    if (chroma < SKIN_LEAST_CHROMA) return null;
    let skin = 0;
    for (let i = 0; i < GRID * GRID; i++) {
      const atU = place.u + place.halfU * ((2 * (i % GRID)) / (GRID - 1) - 1);
      const atV = place.v + place.halfV * ((2 * Math.floor(i / GRID)) / (GRID - 1) - 1);
      const pixel = this.#pixel;
      const [x, yy] = [axes.x + atU * axes.ax - atV * axes.ay, axes.y + atU * axes.ay + atV * axes.ax];
      if (!read(x, yy, pixel)) continue;
      const [du, dv] = [pixel.u / pixel.y / chroma, pixel.v / pixel.y / chroma];
      const along = (du * cheekU + dv * cheekV) / chroma;
      const astray = Math.abs(du * cheekV - dv * cheekU) / chroma;
      const light = pixel.y / y;
      const hue = along >= SKIN_HUE.least && along <= SKIN_HUE.most && astray <= SKIN_HUE.astray * Math.max(1, along);
      if (hue && light >= SKIN_LUMA.least && light <= SKIN_LUMA.most) skin++;
    }
    return skin >= SKIN_SHARE * GRID * GRID;
  }

  #lookAtCheeks(read: ColourReader, face: FacePoints): boolean {
    const seen: Colour[] = [];
    for (const index of CHEEKS) {
      const colour = { y: 0, u: 0, v: 0 };
      if (read(face[3 * index] ?? Number.NaN, face[3 * index + 1] ?? Number.NaN, colour)) seen.push(colour);
    }
    if (seen.length < CHEEKS.length / 2) return false;
    for (const channel of ['y', 'u', 'v'] as const) this.#cheek[channel] = median(seen.map((each) => each[channel]));
    return this.#cheek.y > 0;
  }
}
