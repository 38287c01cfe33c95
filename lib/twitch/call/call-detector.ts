import type { MotionSample } from '../../measure/motion-sample';
import type { BySide } from '../../measure/side';
import type { CallEvent } from '../call-event';

/** Seconds in which each side of each region could be judged. */
export interface Assessed {
  eye: BySide<number>;
  mouth: BySide<number>;
  neck: BySide<number>;
}

/** The smallest twitch that this picture can show now: share of the lid opening or of the mouth's width; null: nothing can be judged. */
export interface Sensitivity {
  eye: BySide<number | null>;
  mouth: BySide<number | null>;
}

/** Finds one-sided twitches in the motion of one person's face. */
export class CallDetector {
  /** Takes the next sample, times in order. @returns the events that it completes, each once. */
  push(_sample: MotionSample): CallEvent[] {
    return [];
  }

  /** The picture was interrupted: no event reaches across. */
  gap(): void {}

  get sensitivity(): Sensitivity {
    return { eye: { left: null, right: null }, mouth: { left: null, right: null } };
  }

  get assessedS(): Assessed {
    return { eye: { left: 0, right: 0 }, mouth: { left: 0, right: 0 }, neck: { left: 0, right: 0 } };
  }

  /** Blinks, both lids together, since the start. */
  get blinks(): number {
    return 0;
  }
}
