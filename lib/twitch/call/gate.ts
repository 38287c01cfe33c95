import type { MotionSample } from '../../measure/motion-sample';
import {
  BLINK_BELOW,
  BLINK_CONJUGACY,
  BLINK_OVER,
  MAX_GAZE_RATE,
  MAX_JAW_RATE,
  MAX_POSE_RATE,
  MAX_WIDTH_RATE,
} from './constants';
import { RateOfChange } from './rate-of-change';

/** What the face is doing besides twitching, so that a region cannot be judged. */
export interface Doing {
  blink: boolean;
  eye: boolean;
  mouth: boolean;
}

/** Recognises blinks, gaze shifts, head turns, speech and smiles. */
export class Gate {
  readonly #across = new RateOfChange();
  readonly #up = new RateOfChange();
  readonly #jaw = new RateOfChange();
  readonly #width = new RateOfChange();
  #blinking = false;
  /** Blinks, both lids together, since the start. */
  blinks = 0;

  push({ mesh }: MotionSample, stepS: number): Doing {
    const gaze = Math.hypot(this.#across.push(mesh.gaze.left, stepS), this.#up.push(mesh.gaze.up, stepS));
    const jaw = Math.abs(this.#jaw.push(mesh.jawOpening, stepS));
    const width = Math.abs(this.#width.push(mesh.mouthWidth, stepS));
    const turning = mesh.poseRateDegPerS > MAX_POSE_RATE;
    this.#followBlink(1 - mesh.lidOpening.left, 1 - mesh.lidOpening.right);
    return {
      blink: this.#blinking,
      eye: this.#blinking || turning || gaze > MAX_GAZE_RATE,
      mouth: turning || jaw > MAX_JAW_RATE || width > MAX_WIDTH_RATE,
    };
  }

  clear(): void {
    for (const rate of [this.#across, this.#up, this.#jaw, this.#width]) rate.clear();
    this.#blinking = false;
  }

  #followBlink(left: number, right: number): void {
    const [less, more] = [Math.min(left, right), Math.max(left, right)];
    if (this.#blinking) this.#blinking = more > 1 - BLINK_OVER;
    else if (more > 1 - BLINK_BELOW && less > BLINK_CONJUGACY * more) {
      this.#blinking = true;
      this.blinks++;
    }
  }
}
