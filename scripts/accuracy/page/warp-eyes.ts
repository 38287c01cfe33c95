import { type BySide, SIDES } from '../../../lib/measure/side';
import { type FacePoints, type Point, pointOf } from '../../../lib/mesh/face-points';
import type { PatientPose } from '../../../tests/patient/pose';
import { heightAt } from './height-at';
import { blendPixel, type Picture } from './picture';

/** Lid margins from the outer to the inner canthus (MediaPipe's canonical face mesh). */
const UPPER_MARGIN: BySide<readonly number[]> = {
  right: [33, 246, 161, 160, 159, 158, 157, 173, 133],
  left: [263, 466, 388, 387, 386, 385, 384, 398, 362],
};
const LOWER_MARGIN: BySide<readonly number[]> = {
  right: [33, 7, 163, 144, 145, 153, 154, 155, 133],
  left: [263, 249, 390, 373, 374, 380, 381, 382, 362],
};

/** Part of a closure that the lower lid does. Ours: as in the drawn patient, a little less. */
const LOWER_SHARE = 0.1;
/** Skin next to the margin that moves as one piece, lashes and tarsal plate, in largest openings. Ours. */
const RIGID_OPENINGS = 0.35;
/** Skin above that, which unfolds: at least so many largest openings, and so many times the way, so that no pixel overtakes another. Ours. */
const UNFOLDING_OPENINGS = 1.3;
const UNFOLDING_WAYS = 1.7;
/** The lashes hang a little below the margin that the mesh marks; they go with the lid. Largest openings. Ours. */
const LASHES_OPENINGS = 0.06;

/** Moves lid skin over the eyeball, which stays, and turns the eyeball, as a pose says. Rows of the picture are taken for level. */
export function warpEyes(from: Picture, to: Picture, face: FacePoints, pose: PatientPose, pixelsPerMm: number): void {
  const gaze = { x: pose.gazeXMm * pixelsPerMm, y: pose.gazeYMm * pixelsPerMm };
  for (const side of SIDES) {
    const closed = 1 - pose.lidOpening[side];
    if (closed <= 0 && gaze.x === 0 && gaze.y === 0) continue;
    warpEye(from, to, marginOf(face, UPPER_MARGIN[side]), marginOf(face, LOWER_MARGIN[side]), closed, gaze);
  }
}

function warpEye(from: Picture, to: Picture, upper: Point[], lower: Point[], closed: number, gaze: Point): void {
  const [left, right] = [upper[0]?.x ?? 0, upper.at(-1)?.x ?? 0].sort((a, b) => a - b) as [number, number];
  const opening = Math.max(...upper.map(({ x, y }) => heightAt(lower, x) - y));
  const rigid = RIGID_OPENINGS * opening;
  for (let x = Math.ceil(left); x <= right; x++) {
    const lash = Math.min(LASHES_OPENINGS * opening, (heightAt(lower, x) - heightAt(upper, x)) / 4);
    const top = heightAt(upper, x) + Math.max(0, lash);
    const bottom = Math.max(top, heightAt(lower, x));
    const down = closed * (1 - LOWER_SHARE) * (bottom - top);
    const up = closed * LOWER_SHARE * (bottom - top);
    const unfolding = Math.max(UNFOLDING_OPENINGS * opening, UNFOLDING_WAYS * down);
    const across = Math.sin((Math.PI * (x - left)) / (right - left));
    for (let y = Math.floor(top - rigid - unfolding); y <= bottom + rigid + unfolding; y++) {
      const aboveEdge = top + down - y;
      const belowEdge = y - (bottom - up);
      const lid = covers(aboveEdge);
      const under = Math.min(1 - lid, covers(belowEdge));
      const ball = 1 - lid - under;
      blendPixel(from, to, x, y, [
        { weight: lid, x, y: y - down * follows(aboveEdge, rigid, unfolding) },
        { weight: under, x, y: y + up * follows(belowEdge, rigid, unfolding) },
        { weight: ball, x: x - gaze.x * across, y: y - gaze.y * across },
      ]);
    }
  }
}

/** Share of a pixel that lies on the skin's side of an edge. */
function covers(distance: number): number {
  return Math.min(1, Math.max(0, distance + 0.5));
}

/** Share of the edge's way that skin at a distance from it goes. */
function follows(distance: number, rigid: number, unfolding: number): number {
  if (distance <= rigid) return 1;
  return distance >= rigid + unfolding ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * (distance - rigid)) / unfolding);
}

function marginOf(face: FacePoints, indices: readonly number[]): Point[] {
  return indices.map((index) => pointOf(face, index));
}
