import type { Side } from '../../measure/side';
import type { CallEvent, CallRegion } from '../call-event';
import type { Candidate } from './candidates';
import { certaintyOf } from './threshold';

/** The event of a movement that came and went; whatever else moved meanwhile is not judged yet. @param thresholdZ what was asked of its `z` */
export function briefEvent(
  region: CallRegion,
  side: Side,
  { middleS, lengthS, depth, conjugacy, z }: Candidate,
  thresholdZ: number,
): CallEvent {
  return {
    region,
    side,
    onsetS: middleS - lengthS / 2,
    peakS: middleS,
    offsetS: middleS + lengthS / 2,
    amplitude: 2 * depth,
    depth,
    certainty: certaintyOf(z, thresholdZ),
    conjugacy,
    tonic: false,
    browRise: null,
    commissureRise: null,
  };
}
