import { eyeToEye } from '../../../lib/measure/eye-to-eye';
import { type BySide, SIDES } from '../../../lib/measure/side';
import { type FacePoints, type Point, pointOf } from '../../../lib/mesh/face-points';
import { CHIN, JAW, OUTER_CANTHUS } from '../../../lib/mesh/landmarks';
import { NECK_FIELD, neckDisplacement } from '../../../tests/patient/neck-field';
import type { PatientPose } from '../../../tests/patient/pose';
import { heightAt } from './height-at';
import { blendPixel, type Picture } from './picture';

/** The jaw stays: skin moves in full only this far below its edge, and not at all nearer than that. Shares of the eye-to-eye distance. Ours. */
const JAW_MOVES_FROM = 0.03;
const JAW_MOVES_FULLY = 0.12;

/** Moves the skin of the neck below the jaw along the platysma, as a pose says; jaw, clothes and background stay. */
export function warpNeck(from: Picture, to: Picture, face: FacePoints, pose: PatientPose): void {
  const unit = eyeToEye(face);
  const [right, left] = [pointOf(face, OUTER_CANTHUS.right), pointOf(face, OUTER_CANTHUS.left)];
  const across = { x: (left.x - right.x) / unit, y: (left.y - right.y) / unit };
  const chin = pointOf(face, CHIN);
  /** Across the midline and below the chin, shares. */
  const inNeck = ({ x, y }: Point): Point => ({
    x: ((x - chin.x) * across.x + (y - chin.y) * across.y) / unit,
    y: ((y - chin.y) * across.x - (x - chin.x) * across.y) / unit,
  });
  const edges: BySide<Point[]> = { left: edgeOf('left'), right: edgeOf('right') };
  const reach = unit * (NECK_FIELD.below + NECK_FIELD.reachDown + NECK_FIELD.beside + NECK_FIELD.reachAcross);
  for (const side of SIDES) {
    const pull = pose.neckPull[side] * unit;
    if (pull === 0) continue;
    for (let y = Math.ceil(chin.y - reach); y <= chin.y + reach; y++) {
      for (let x = Math.ceil(chin.x - reach); x <= chin.x + reach; x++) {
        const place = inNeck({ x, y });
        const way = neckDisplacement(side, place.x, place.y);
        if (way.down === 0) continue;
        const free = pull * ramp(place.y - heightAt(edges[side], place.x));
        if (free === 0) continue;
        const wayX = free * (way.across * across.x - way.down * across.y);
        const wayY = free * (way.across * across.y + way.down * across.x);
        blendPixel(from, to, x, y, [{ weight: 1, x: x - wayX, y: y - wayY }]);
      }
    }
  }

  function edgeOf(side: 'left' | 'right'): Point[] {
    return [...JAW[side], CHIN].map((index) => inNeck(pointOf(face, index)));
  }
}

/** Share of the way that skin goes at a distance below the jaw's edge. */
function ramp(distance: number): number {
  const part = Math.min(1, Math.max(0, (distance - JAW_MOVES_FROM) / (JAW_MOVES_FULLY - JAW_MOVES_FROM)));
  return part * part * (3 - 2 * part);
}
