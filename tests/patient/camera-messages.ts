import type { Look } from './look';
import type { PatientProgram } from './program';

/** Where a drawn person is in the picture: shifted from its middle by shares of its width and height, so many times as large as alone. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

/** What a drawn person's camera takes: who, doing what, at which size and rate. */
export interface CameraSettings {
  program: PatientProgram;
  look: Look;
  /** Somebody who can come into the picture. */
  carer: { program: PatientProgram; look: Look } | null;
  width: number;
  height: number;
  fps: number;
}

/** To the camera's worker. */
export type ToCamera =
  /** `output` is transferred: a track generator's stream, or a canvas. */
  | { kind: 'open'; settings: CameraSettings; output: WritableStream<VideoFrame> | OffscreenCanvas }
  /** The program's second 0 is the next frame; until then the person rests. */
  | { kind: 'start' }
  /** Somebody moves, comes (from null) or goes (to null). */
  | { kind: 'place'; who: 'patient' | 'carer'; at: Place | null; overS: number };

/** From the camera's worker: epoch milliseconds of second 0. */
export interface FromCamera {
  kind: 'started';
  timeZeroMs: number;
}
