import type { MotionSample } from '../../measure/motion-sample';
import type { Hindrance } from '../hindrance';
import { BlinkWatch, type Lids } from './blink-watch';
import { GAZE_STILL, MAX_JAW_RATE, MAX_POSE_RATE, MAX_SMILE, POSE_STILL, UNREST } from './constants';
import { RateOfChange } from './rate-of-change';

/** What the face is doing besides twitching. */
export interface Doing extends Lids {
  /** Standard deviation that everything else adds to a movement of the region: share of the lid opening; of the mouth's width. */
  eye: number;
  mouth: number;
  /** What adds most of it; null: nothing does. */
  cause: { eye: Hindrance | null; mouth: Hindrance | null };
  /** The head turns, or the mouth speaks or smiles: what moves the skin around too. */
  moving: boolean;
  /** Standard deviations of the patches' fits, the same shares. */
  misfit: { eye: number; mouth: number };
}

/** Recognises blinks, and tells by how much gaze shifts, head turns, speech, smiles and a changed picture disturb each region. */
export class Unrest {
  readonly #gaze = new RateOfChange();
  readonly #jaw = new RateOfChange();
  readonly #blink = new BlinkWatch();

  push({ mesh, lid, commissure }: MotionSample, stepS: number): Doing {
    const gaze = Math.max(0, Math.abs(this.#gaze.push(mesh.gaze.left, stepS)) - GAZE_STILL);
    const jaw = Math.abs(this.#jaw.push(mesh.jawOpening, stepS));
    const turn = Math.max(0, mesh.poseRateDegPerS - POSE_STILL);
    const smile = bothCorners(commissure);
    const byTurn = { eye: UNREST.eye.turn * turn, mouth: UNREST.mouth.turn * turn };
    const byGaze = UNREST.eye.gaze * gaze;
    const byMouth = Math.hypot(UNREST.mouth.jaw * jaw, UNREST.mouth.bothCorners * smile);
    return {
      ...this.#blink.push(mesh.lidOpening, stepS),
      eye: Math.hypot(byTurn.eye, byGaze),
      mouth: Math.hypot(byTurn.mouth, byMouth),
      cause: {
        eye: larger('head-moving', byTurn.eye, 'gaze', byGaze),
        mouth: larger('head-moving', byTurn.mouth, 'mouth-moving', byMouth),
      },
      moving: mesh.poseRateDegPerS > MAX_POSE_RATE || jaw > MAX_JAW_RATE || smile > MAX_SMILE,
      misfit: {
        eye: Math.max(lid.left.noise, lid.right.noise),
        mouth: Math.max(commissure.left.noise, commissure.right.noise),
      },
    };
  }

  /** Blinks, both lids together, since the start. */
  get blinks(): number {
    return this.#blink.count;
  }

  clear(): void {
    for (const rate of [this.#gaze, this.#jaw]) rate.clear();
    this.#blink.clear();
  }
}

function larger(first: Hindrance, byFirst: number, second: Hindrance, bySecond: number): Hindrance | null {
  if (byFirst <= 0 && bySecond <= 0) return null;
  return byFirst > bySecond ? first : second;
}

/** How far both mouth corners are away from their places in the same direction. */
function bothCorners({ left, right }: MotionSample['commissure']): number {
  const [a, b] = [left.value.outward, right.value.outward];
  return a * b > 0 ? Math.min(Math.abs(a), Math.abs(b)) : 0;
}
