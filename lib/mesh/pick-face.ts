import { distanceOf, type FacePoints, pointOf } from './face-points';
import { CHIN, FOREHEAD_TOP, NASION, OUTER_CANTHUS } from './landmarks';

/** How far a face can move from one frame to the next and still be taken for the same, in eye-to-eye distances. Ours: half a face is more than heads move in 1/15 s. */
const REACH_EYE_TO_EYES = 1;

/**
 * Which of the faces is the patient: the one nearest to where the patient was, or the largest if nobody was before.
 * @returns null if there is none, or none near enough to be the same person.
 */
export function pickFace(faces: readonly FacePoints[], previous: FacePoints | null): FacePoints | null {
  if (previous === null) return lowest(faces, (face) => -distanceOf(face, FOREHEAD_TOP, CHIN));
  const nearest = lowest(faces, (face) => movement(face, previous));
  const reach = REACH_EYE_TO_EYES * distanceOf(previous, OUTER_CANTHUS.right, OUTER_CANTHUS.left);
  return nearest !== null && movement(nearest, previous) <= reach ? nearest : null;
}

function movement(face: FacePoints, previous: FacePoints): number {
  const now = pointOf(face, NASION);
  const before = pointOf(previous, NASION);
  return Math.hypot(now.x - before.x, now.y - before.y);
}

function lowest(faces: readonly FacePoints[], cost: (face: FacePoints) => number): FacePoints | null {
  return faces.reduce<FacePoints | null>((best, face) => (best && cost(best) <= cost(face) ? best : face), null);
}
