import type { FramePacket } from '../../capture/packet';
import type { FacePoints } from '../../mesh/face-points';
import type { MotionSample } from '../motion-sample';

/** The pixels of one frame, as they came from the call. */
export type FramePixels = Pick<FramePacket, 'format' | 'layout' | 'crop' | 'data' | 'rotation'>;

/** Follows the pixels around lids, mouth corners, brows and neck of one person. */
export class MotionMeasure {
  /** @returns null without a face, and in the first frames after one was found. */
  next(_packet: FramePixels, _face: FacePoints | null, _timeS: number): MotionSample | null {
    return null;
  }
}
