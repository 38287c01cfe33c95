import type { Rect } from '../capture/packet';
import { type FacePoints, pointOf } from '../mesh/face-points';
import { COMMISSURE, OUTER_CANTHUS } from '../mesh/landmarks';
import { SIDES } from './side';

/** The box around outer canthi and oral commissures, source pixels: skin and the measured parts, without hair and background. */
export function innerFaceRect(face: FacePoints): Rect {
  const corners = SIDES.flatMap((side) => [pointOf(face, OUTER_CANTHUS[side]), pointOf(face, COMMISSURE[side])]);
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
