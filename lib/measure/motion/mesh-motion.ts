import type { FacePoints } from '../../mesh/face-points';
import { COMMISSURE, INNER_CANTHUS, IRIS_CENTRE, LOWER_LIP, OUTER_CANTHUS, UPPER_LIP } from '../../mesh/landmarks';
import type { MeshMotion } from '../motion-sample';
import { poseOf } from '../pose';
import type { Pose } from '../sample';
import { SIDES } from '../side';
import { type Axes, uOf, vOf } from './axes';
import { POSE_FAST_S, POSE_SLOW_S } from './constants';
import { type Layout, OUTWARD, openingOf } from './layout';
import { Memory } from './smooth';

const ANGLES = ['yawDeg', 'pitchDeg', 'rollDeg'] as const;

/** What the landmarks themselves say, in the face's axes. */
export class MeshMotions {
  readonly #fast = { yawDeg: new Memory(), pitchDeg: new Memory(), rollDeg: new Memory() };
  readonly #slow = { yawDeg: new Memory(), pitchDeg: new Memory(), rollDeg: new Memory() };

  forget(): void {
    for (const angle of ANGLES) {
      this.#fast[angle].clear();
      this.#slow[angle].clear();
    }
  }

  of(axes: Axes, face: FacePoints, layout: Layout, stepS: number): { pose: Pose; mesh: MeshMotion } {
    const width = layout.restingWidth.value;
    const [left, right] = [uOf(axes, face, COMMISSURE.left), uOf(axes, face, COMMISSURE.right)];
    const opening = (side: 'left' | 'right'): number => openingOf(axes, face, side) / layout.restingOpening[side].value;
    const pose = poseOf(face);
    return {
      pose,
      mesh: {
        lidOpening: { left: opening('left'), right: opening('right') },
        commissureReach: { left: (OUTWARD.left * left) / width, right: (OUTWARD.right * right) / width },
        mouthWidth: (left - right) / width,
        jawOpening: (vOf(axes, face, LOWER_LIP.inner) - vOf(axes, face, UPPER_LIP.inner)) / width,
        gaze: gazeOf(axes, face),
        poseRateDegPerS: this.#poseRate(pose, stepS),
      },
    };
  }

  #poseRate(pose: Pose, stepS: number): number {
    let squares = 0;
    for (const angle of ANGLES) {
      this.#fast[angle].push(pose[angle], stepS, POSE_FAST_S);
      this.#slow[angle].push(pose[angle], stepS, POSE_SLOW_S);
      squares += ((this.#fast[angle].value - this.#slow[angle].value) / (POSE_SLOW_S - POSE_FAST_S)) ** 2;
    }
    return Math.sqrt(squares);
  }
}

/** Iris centre against the middle of the canthi, shares of the eye's width, mean of both eyes. */
function gazeOf(axes: Axes, face: FacePoints): { left: number; up: number } {
  let [left, up] = [0, 0];
  for (const side of SIDES) {
    const [outer, inner, iris] = [OUTER_CANTHUS[side], INNER_CANTHUS[side], IRIS_CENTRE[side]];
    const eyeWidth = Math.abs(uOf(axes, face, outer) - uOf(axes, face, inner));
    left += (uOf(axes, face, iris) - (uOf(axes, face, outer) + uOf(axes, face, inner)) / 2) / eyeWidth / 2;
    up -= (vOf(axes, face, iris) - (vOf(axes, face, outer) + vOf(axes, face, inner)) / 2) / eyeWidth / 2;
  }
  return { left, up };
}
