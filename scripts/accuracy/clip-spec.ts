import type { Level } from '../../lib/grade/grade';
import type { QualityIssueCode } from '../../lib/measure/quality';
import type { Look } from '../../tests/patient/look';
import type { PatientProgram } from '../../tests/patient/program';

/** Why a picture cannot be graded; as our own method names it. */
export type PoorReason = QualityIssueCode;

/** What a call does to a picture. Encoded and decoded by the browser's own VP8 in real-time mode. */
export interface Condition {
  name: string;
  /** Rows at most: pictures are made smaller, never larger. Pixels. */
  maxHeight: number;
  framesPerS: number;
  bitsPerS: number;
  /** Runs of frames that never arrive, as after lost packets. */
  freezes: 'none' | 'short' | 'long';
  /** Standard deviation by which a frame's time is off. Seconds. */
  jitterS: number;
  /** Factor on every grey level, 1 as it was. */
  brightness: number;
  /** Standard deviation of the noise that the sensor adds, grey levels of 255. */
  noise: number;
  /** What a method should say instead of a grade; null: it should grade. */
  poor: PoorReason | null;
}

/** Whose face: drawn, or a file of the faces folder. */
export type FaceSource =
  | { kind: 'drawn'; look: Look; height: number }
  /** @property yawDeg how far the head is turned, towards the picture's right. */
  | { kind: 'still'; file: string; yawDeg: number }
  /** A stretch of a file played to and fro at its own rate for as long as the clip lasts. */
  | { kind: 'footage'; file: string; fromS: number; toS: number }
  /** A whole file as it is, once; nothing is commanded. */
  | { kind: 'whole'; file: string };

/** Both eyes look to one side for a while. */
export interface GazeShift {
  onsetS: number;
  durationS: number;
  /** Millimetres at the iris, in picture directions. */
  xMm: number;
  yMm: number;
}

/** What a person does: the program of the drawn patient, and glances. */
export interface Commands {
  program: PatientProgram;
  gazeShifts: GazeShift[];
}

/** What a face does by itself: rests, talks, or moves about (head, brows, hands). */
export type Activity = 'rest' | 'talking' | 'moving';

/** One clip to be made, sent through a condition and measured. The same specification gives the same clip. */
export interface ClipSpec {
  /** Unique in a run; a file name. */
  id: string;
  face: FaceSource;
  activity: Activity;
  commands: Commands;
  durationS: number;
  /** The S1 level that the commanded twitches make. */
  level: Level;
  condition: Condition;
}
