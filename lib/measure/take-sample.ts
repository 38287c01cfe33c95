import type { FacePoints } from '../mesh/face-points';
import { eyeToEye } from './eye-to-eye';
import { lidOpening } from './lid-opening';
import { commissureReach, mouthWidth } from './mouth';
import { poseOf } from './pose';
import type { Sample } from './sample';

/**
 * Everything that one frame with a face says.
 * @param face raw landmarks, source pixels
 * @param frame when the frame was taken, and the mean luma of its face (see `meanLuma`, `innerFaceRect`)
 */
export function sampleFrom(face: FacePoints, frame: Pick<Sample, 'timeS' | 'capturedAtMs' | 'luma'>): Sample {
  return {
    timeS: frame.timeS,
    capturedAtMs: frame.capturedAtMs,
    lidOpeningPx: { left: lidOpening(face, 'left'), right: lidOpening(face, 'right') },
    mouthWidthPx: mouthWidth(face),
    commissureReachPx: commissureReach(face),
    eyeToEyePx: eyeToEye(face),
    pose: poseOf(face),
    luma: frame.luma,
  };
}
