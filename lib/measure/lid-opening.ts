import { type FacePoints, pointOf } from '../mesh/face-points';
import { LOWER_LID, UPPER_LID } from '../mesh/landmarks';
import type { Side } from './side';

/**
 * Palpebral fissure height of one eye, source pixels: mean y of five lower-lid points minus mean y of five upper-lid points
 * (Chan IV-A), literally in y, so it shrinks with the cosine of a head tilt. Can fall a little below 0 in a closed eye.
 */
export function lidOpening(face: FacePoints, side: Side): number {
  return meanY(face, LOWER_LID[side]) - meanY(face, UPPER_LID[side]);
}

function meanY(face: FacePoints, indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + pointOf(face, index).y, 0) / indices.length;
}
