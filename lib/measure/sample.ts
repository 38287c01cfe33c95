import type { MotionSample } from './motion-sample';
import type { BySide } from './side';

/** Where the head points; 0 is straight into the camera. Positive yaw: towards the patient's left. Positive pitch: up. Positive roll: the head tilts to the patient's left shoulder. Degrees. */
export interface Pose {
  yawDeg: number;
  pitchDeg: number;
  rollDeg: number;
}

/** What one frame with a face says, in pixels of the source video (floats, never rounded). */
export interface Sample {
  /** Seconds since the series began, on the video's own clock. */
  timeS: number;
  /** When the page was handed the frame, epoch milliseconds. Only for latency. */
  capturedAtMs: number;
  /** Palpebral fissure height: mean y of five lower-lid points minus mean y of five upper-lid points (Chan IV-A). */
  lidOpeningPx: BySide<number>;
  /** Distance between the central points of the two oral commissures (Chan IV-B). */
  mouthWidthPx: number;
  /** Distance of each oral commissure from the facial midline (ours: tells which corner moved). */
  commissureReachPx: BySide<number>;
  /** Distance between the outer canthi. */
  eyeToEyePx: number;
  pose: Pose;
  /** Mean luma of the face, 0 (black) to 255. */
  luma: number;
}

/** What became of one frame. */
export type Observation =
  /** `motion` is null until the pixels have a past to be compared with. Both carry the same time. */
  | { kind: 'face'; sample: Sample; motion: MotionSample | null }
  | { kind: 'no-face'; timeS: number; capturedAtMs: number }
  /** Faces, but it is not known which one is the patient's. */
  | { kind: 'which-face'; timeS: number; capturedAtMs: number }
  | { kind: 'black'; timeS: number; capturedAtMs: number };

/** Seconds of the series that a frame belongs to, whatever became of it. */
export function timeOf(observation: Observation): number {
  return observation.kind === 'face' ? observation.sample.timeS : observation.timeS;
}
