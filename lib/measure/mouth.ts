import { distanceOf, type FacePoints, type Point, pointOf } from '../mesh/face-points';
import { COMMISSURE_POINTS, NASION, OUTER_CANTHUS, SUBNASALE } from '../mesh/landmarks';
import type { BySide, Side } from './side';

/** Euclidean distance between the central points of the two oral commissures, source pixels (Chan IV-B). */
export function mouthWidth(face: FacePoints): number {
  const [right, left] = [commissure(face, 'right'), commissure(face, 'left')];
  return Math.hypot(left.x - right.x, left.y - right.y);
}

/**
 * How far each oral commissure lies from the facial midline, source pixels; below 0 beyond it.
 *
 * Ours: the paper compares no sides. The midline goes through the point midway between nasion and subnasale, which neither
 * lids nor lips move, at a right angle to the line of the outer canthi: so it tilts with the head, and no moving point sets
 * its direction. A turned head shortens one side and lengthens the other; a twitch is a change, and a change shows.
 */
export function commissureReach(face: FacePoints): BySide<number> {
  const middle = centreOf(face, [NASION, SUBNASALE]);
  const across = towardsLeft(face);
  const offset = ({ x, y }: Point): number => (x - middle.x) * across.x + (y - middle.y) * across.y;
  return { left: offset(commissure(face, 'left')), right: -offset(commissure(face, 'right')) };
}

/** Unit vector along the outer canthi, from the patient's right to the patient's left; NaN where they coincide. */
function towardsLeft(face: FacePoints): Point {
  const [right, left] = [pointOf(face, OUTER_CANTHUS.right), pointOf(face, OUTER_CANTHUS.left)];
  const length = distanceOf(face, OUTER_CANTHUS.right, OUTER_CANTHUS.left);
  return { x: (left.x - right.x) / length, y: (left.y - right.y) / length };
}

function commissure(face: FacePoints, side: Side): Point {
  return centreOf(face, COMMISSURE_POINTS[side]);
}

function centreOf(face: FacePoints, indices: readonly number[]): Point {
  const points = indices.map((index) => pointOf(face, index));
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
