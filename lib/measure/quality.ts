/** Why a picture is hard or impossible to measure. */
export type QualityIssueCode = 'frame-rate' | 'face-size' | 'light' | 'pose' | 'face-lost';

/** One reason, with its figure. `blocking`: nothing can be graded while it lasts; otherwise a warning. */
export interface QualityIssue {
  code: QualityIssueCode;
  blocking: boolean;
}

/** How well the last seconds of picture can be measured. */
export interface Quality {
  /** Analysed frames with or without a face, per second. */
  framesPerS: number;
  /** Median outer-canthus distance, source pixels; null without a face. */
  eyeToEyePx: number | null;
  /** Median luma of the face, 0–255; null without a face. */
  luma: number | null;
  /** Median head turn and nod, whichever way; null without a face. Degrees. */
  yawDeg: number | null;
  pitchDeg: number | null;
  /** Median of how fast the head turns; null without a face whose motion is known. Degrees a second. */
  turnDegPerS: number | null;
  /** Share of frames in which the face was found, 0–1. */
  faceShare: number;
  issues: QualityIssue[];
}
