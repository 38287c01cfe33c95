import type { FacePoints } from '../../../lib/mesh/face-points';
import { pointOf } from '../../../lib/mesh/face-points';
import { OUTER_CANTHUS } from '../../../lib/mesh/landmarks';
import { blendPixel, type Picture } from './picture';

/** Where the cheeks end before the ears (MediaPipe's canonical face mesh). */
const CHEEK = { right: 234, left: 454 } as const;

/** Radius of the head, half distances between the cheeks: they are not its widest place. Ours. */
const RADIUS_CHEEKS = 1.15;

/**
 * A picture in which the head has turned about its vertical axis, taken for a cylinder. Ours: crude (the nose does not stand out
 * of it), but it foreshortens the far eye and hides the far cheek as a turn does.
 * @param yawDeg towards the picture's right
 */
export function turnHead(from: Picture, face: FacePoints, yawDeg: number): Picture {
  const to: Picture = { data: from.data.slice(), width: from.width, height: from.height };
  const [right, left] = [pointOf(face, CHEEK.right), pointOf(face, CHEEK.left)];
  const middle = (right.x + left.x) / 2;
  const radius = (RADIUS_CHEEKS * Math.abs(left.x - right.x)) / 2;
  const yaw = (yawDeg * Math.PI) / 180;
  const rows = headRows(face, radius);
  for (let y = rows.from; y < Math.min(rows.to, from.height); y++) {
    for (let x = Math.ceil(middle - radius); x <= middle + radius; x++) {
      const at = Math.asin((x - middle) / radius) - yaw;
      // What the turn brings forth was hidden before: the cheek's edge stands for it.
      const sourceX = middle + radius * Math.sin(Math.max(-Math.PI / 2, Math.min(Math.PI / 2, at)));
      blendPixel(from, to, x, y, [{ weight: 1, x: sourceX, y }]);
    }
  }
  return to;
}

/** From over the hair to under the chin. */
function headRows(face: FacePoints, radius: number): { from: number; to: number } {
  const eyes = (pointOf(face, OUTER_CANTHUS.right).y + pointOf(face, OUTER_CANTHUS.left).y) / 2;
  return { from: Math.max(0, Math.round(eyes - 1.6 * radius)), to: Math.round(eyes + 1.9 * radius) };
}
