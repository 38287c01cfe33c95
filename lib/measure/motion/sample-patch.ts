import type { LumaView } from '../luma';
import type { Axes, Correction } from './axes';
import type { Place } from './patch';

/** Mean luma that every patch is brought to, so that a change of exposure is no change of the patch. 0–255. */
const LEVEL = 128;

/**
 * Reads a patch of the picture at native resolution, bilinearly, brought to one mean brightness.
 * @param moved by how much the patch is displaced from its place (turn and growth about its centre), in the face's axes
 * @param into width × height, row by row
 * @returns false, and nothing of use, where the patch leaves the picture
 */
export function samplePatch(
  view: LumaView,
  axes: Axes,
  place: Place,
  moved: Correction,
  width: number,
  height: number,
  into: Float32Array,
): boolean {
  const { bytes, offset, stepX, stepY, crop } = view;
  const { ax, ay } = axes;
  const [u0, v0] = [place.u + moved.u, place.v + moved.v];
  const cx = axes.x + u0 * ax - v0 * ay - crop.x;
  const cy = axes.y + u0 * ay + v0 * ax - crop.y;
  const [gx, gy] = [ax * (1 + moved.growth) - ay * moved.turn, ay * (1 + moved.growth) + ax * moved.turn];
  const [stepU, stepV] = [(2 * place.halfU) / width, (2 * place.halfV) / height];
  const [ux, uy, vx, vy] = [gx * stepU, gy * stepU, -gy * stepV, gx * stepV];
  const reachX = (Math.abs(ux) * width + Math.abs(vx) * height) / 2;
  const reachY = (Math.abs(uy) * width + Math.abs(vy) * height) / 2;
  // Written so that NaN fails as well.
  if (!(cx - reachX >= 0 && cx + reachX < crop.width - 1 && cy - reachY >= 0 && cy + reachY < crop.height - 1))
    return false;
  let sum = 0;
  let i = 0;
  for (let row = 0; row < height; row++) {
    const down = row + 0.5 - height / 2;
    let x = cx + down * vx - (width / 2 - 0.5) * ux;
    let y = cy + down * vy - (width / 2 - 0.5) * uy;
    for (let column = 0; column < width; column++) {
      const left = x | 0;
      const top = y | 0;
      const fx = x - left;
      const fy = y - top;
      const at = offset + top * stepY + left * stepX;
      const below = at + stepY;
      const upperLeft = bytes[at] as number;
      const lowerLeft = bytes[below] as number;
      const upper = upperLeft + fx * ((bytes[at + stepX] as number) - upperLeft);
      const lower = lowerLeft + fx * ((bytes[below + stepX] as number) - lowerLeft);
      const luma = upper + fy * (lower - upper);
      into[i++] = luma;
      sum += luma;
      x += ux;
      y += uy;
    }
  }
  const gain = LEVEL / Math.max(1, sum / i);
  for (let k = 0; k < i; k++) (into[k] as number) *= gain;
  return true;
}
