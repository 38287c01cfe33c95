import { mouthWidth } from '../../../lib/measure/mouth';
import { SIDES } from '../../../lib/measure/side';
import { type FacePoints, type Point, pointOf } from '../../../lib/mesh/face-points';
import { COMMISSURE } from '../../../lib/mesh/landmarks';
import { FACE } from '../../../tests/patient/geometry';
import type { PatientPose } from '../../../tests/patient/pose';
import { blendPixel, type Picture } from './picture';

/** How far around a corner the skin goes with it, in mouth widths. Ours: about from the corner to the cheek's fold. */
const REACH_MOUTH_WIDTHS = 0.45;

/** Pulls the oral commissures outwards and a little up, as a pose says; the skin around follows less and less. */
export function warpMouth(from: Picture, to: Picture, face: FacePoints, pose: PatientPose): void {
  const width = mouthWidth(face);
  const [right, left] = [pointOf(face, COMMISSURE.right), pointOf(face, COMMISSURE.left)];
  for (const side of SIDES) {
    const pull = pose.cornerPull[side];
    if (pull <= 0) continue;
    const [corner, other] = side === 'left' ? [left, right] : [right, left];
    const outwards = { x: (corner.x - other.x) / width, y: (corner.y - other.y) / width };
    const way = {
      x: pull * width * outwards.x,
      y: pull * width * (outwards.y - FACE.cornerRise),
    };
    pullAround(from, to, corner, way, REACH_MOUTH_WIDTHS * width);
  }
}

function pullAround(from: Picture, to: Picture, corner: Point, way: Point, reach: number): void {
  const middle = { x: corner.x + way.x / 2, y: corner.y + way.y / 2 };
  for (let y = Math.ceil(middle.y - reach); y <= middle.y + reach; y++) {
    for (let x = Math.ceil(middle.x - reach); x <= middle.x + reach; x++) {
      const far = ((x - middle.x) ** 2 + (y - middle.y) ** 2) / reach ** 2;
      if (far >= 1) continue;
      const share = (1 - far) ** 2;
      blendPixel(from, to, x, y, [{ weight: 1, x: x - share * way.x, y: y - share * way.y }]);
    }
  }
}
