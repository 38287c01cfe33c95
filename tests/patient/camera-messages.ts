import type { Look } from './look';
import type { PatientProgram } from './program';

/** What a drawn person's camera takes: who, doing what, at which size and rate. */
export interface CameraSettings {
  program: PatientProgram;
  look: Look;
  width: number;
  height: number;
  fps: number;
}

/** To the camera's worker. */
export type ToCamera =
  /** `output` is transferred: a track generator's stream, or a canvas. */
  | { kind: 'open'; settings: CameraSettings; output: WritableStream<VideoFrame> | OffscreenCanvas }
  /** The program's second 0 is the next frame; until then the person rests. */
  | { kind: 'start' };

/** From the camera's worker: epoch milliseconds of second 0. */
export interface FromCamera {
  kind: 'started';
  timeZeroMs: number;
}
