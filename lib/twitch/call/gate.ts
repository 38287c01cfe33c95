import { Memory } from '../../measure/motion/smooth';
import type { MotionSample } from '../../measure/motion-sample';
import {
  BLINK_BELOW,
  BLINK_CONJUGACY,
  BLINK_OVER,
  BOTH_CORNERS,
  MAX_BLINK_S,
  MAX_GAZE_RATE,
  MAX_GROWTH_RATE,
  MAX_JAW_RATE,
  MAX_MISFIT,
  MAX_POSE_RATE,
  MAX_WIDTH_RATE,
  MISFIT_S,
} from './constants';
import { RateOfChange } from './rate-of-change';

/** What the face is doing besides twitching, so that a region cannot be judged. */
export interface Doing {
  /** A blink, recognised for what it is; a longer closure is not one. */
  blink: boolean;
  eye: boolean;
  mouth: boolean;
}

/** Recognises blinks, gaze shifts, head turns, speech and smiles. */
export class Gate {
  readonly #gaze = new RateOfChange();
  readonly #jaw = new RateOfChange();
  readonly #width = new RateOfChange();
  readonly #growth = new RateOfChange();
  readonly #misfit = { eye: new Memory(), mouth: new Memory() };
  #blinking = false;
  #closedS = 0;
  /** Blinks, both lids together, since the start. */
  blinks = 0;

  push({ mesh, eyeToEyePx, lid, commissure }: MotionSample, stepS: number): Doing {
    const gaze = Math.abs(this.#gaze.push(mesh.gaze.left, stepS));
    const jaw = Math.abs(this.#jaw.push(mesh.jawOpening, stepS));
    const width = Math.abs(this.#width.push(mesh.mouthWidth, stepS));
    const growth = Math.abs(this.#growth.push(Math.log(eyeToEyePx), stepS));
    const moving = mesh.poseRateDegPerS > MAX_POSE_RATE || growth > MAX_GROWTH_RATE;
    this.#misfit.eye.push(Math.max(lid.left.noise, lid.right.noise), stepS, MISFIT_S);
    this.#misfit.mouth.push(Math.max(commissure.left.noise, commissure.right.noise), stepS, MISFIT_S);
    this.#followBlink(1 - mesh.lidOpening.left, 1 - mesh.lidOpening.right, stepS);
    return {
      blink: this.#blinking && this.#closedS <= MAX_BLINK_S,
      eye: this.#blinking || moving || gaze > MAX_GAZE_RATE || this.#misfit.eye.value > MAX_MISFIT.eye,
      mouth:
        moving ||
        bothCorners(commissure) ||
        jaw > MAX_JAW_RATE ||
        width > MAX_WIDTH_RATE ||
        this.#misfit.mouth.value > MAX_MISFIT.mouth,
    };
  }

  clear(): void {
    for (const rate of [this.#gaze, this.#jaw, this.#width, this.#growth]) rate.clear();
    for (const misfit of [this.#misfit.eye, this.#misfit.mouth]) misfit.clear();
    this.#blinking = false;
  }

  #followBlink(left: number, right: number, stepS: number): void {
    this.#closedS = this.#blinking ? this.#closedS + stepS : 0;
    const [less, more] = [Math.min(left, right), Math.max(left, right)];
    if (this.#blinking) this.#blinking = more > 1 - BLINK_OVER;
    else if (more > 1 - BLINK_BELOW && less > BLINK_CONJUGACY * more) {
      this.#blinking = true;
      this.blinks++;
    }
  }
}

/** Whether both mouth corners are away from their places in the same direction. */
function bothCorners({ left, right }: MotionSample['commissure']): boolean {
  const [a, b] = [left.value.outward, right.value.outward];
  return a * b > 0 && Math.min(Math.abs(a), Math.abs(b)) > BOTH_CORNERS;
}
