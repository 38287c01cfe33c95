import { distanceOf, type FacePoints } from '../mesh/face-points';
import { OUTER_CANTHUS } from '../mesh/landmarks';

/** Distance between the outer canthi in the picture, source pixels: how large the face is. */
export function eyeToEye(face: FacePoints): number {
  return distanceOf(face, OUTER_CANTHUS.right, OUTER_CANTHUS.left);
}
