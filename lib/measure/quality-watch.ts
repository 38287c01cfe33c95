import { median } from './median';
import type { Quality, QualityIssue, QualityIssueCode } from './quality';
import {
  GOOD_EYE_TO_EYE_PX,
  GOOD_FRAMES_PER_S,
  GOOD_LUMA,
  GOOD_PITCH_DEG,
  GOOD_YAW_DEG,
  MAX_PITCH_DEG,
  MAX_YAW_DEG,
  MIN_EYE_TO_EYE_PX,
  MIN_FACE_SHARE,
  MIN_FRAMES_PER_S,
  MIN_LUMA,
  QUALITY_WINDOW_S,
  RATE_NEEDS_S,
} from './quality-limits';
import { type Observation, timeOf } from './sample';

/** Says how well the last seconds of picture can be measured. Figures are medians, so that one bad frame says nothing. */
export class QualityWatch {
  readonly #windowS: number;
  #recent: Observation[] = [];

  /** @param windowS how far back it looks */
  constructor(windowS = QUALITY_WINDOW_S) {
    this.#windowS = windowS;
  }

  /** Takes the next frame's outcome. A clock that runs backwards starts all over. */
  push(observation: Observation): void {
    const timeS = timeOf(observation);
    if (!Number.isFinite(timeS)) return;
    const before = this.#recent.at(-1);
    if (before && timeS < timeOf(before)) this.#recent = [];
    this.#recent.push(observation);
    const expired = this.#recent.findIndex((each) => timeOf(each) > timeS - this.#windowS);
    this.#recent.splice(0, expired);
  }

  /** The quality up to the latest frame. Without a frame: nothing measured, no issue. */
  current(): Quality {
    const faces = this.#recent.filter((each) => each.kind === 'face');
    const samples = faces.map(({ sample }) => sample);
    const rate = this.#rate();
    const quality: Omit<Quality, 'issues'> = {
      framesPerS: rate.framesPerS,
      eyeToEyePx: medianOf(samples, (sample) => sample.eyeToEyePx),
      luma: medianOf(samples, (sample) => sample.luma),
      yawDeg: medianOf(samples, ({ pose }) => Math.abs(pose.yawDeg)),
      pitchDeg: medianOf(samples, ({ pose }) => Math.abs(pose.pitchDeg)),
      turnDegPerS: medianOf(faces, ({ motion }) => motion?.mesh.poseRateDegPerS ?? Number.NaN),
      faceShare: this.#recent.length > 0 ? samples.length / this.#recent.length : 0,
    };
    const issues = [
      rate.known && tooLow('frame-rate', quality.framesPerS, MIN_FRAMES_PER_S, GOOD_FRAMES_PER_S),
      tooLow('face-size', quality.eyeToEyePx, MIN_EYE_TO_EYE_PX, GOOD_EYE_TO_EYE_PX),
      tooLow('light', quality.luma, MIN_LUMA, GOOD_LUMA),
      oblique(quality),
      this.#recent.length > 0 && tooLow('face-lost', quality.faceShare, MIN_FACE_SHARE, MIN_FACE_SHARE),
    ];
    return { ...quality, issues: issues.filter((issue) => issue !== false) };
  }

  #rate(): { framesPerS: number; known: boolean } {
    const [first, last] = [this.#recent[0], this.#recent.at(-1)];
    const spanS = first && last ? timeOf(last) - timeOf(first) : 0;
    return { framesPerS: spanS > 0 ? (this.#recent.length - 1) / spanS : 0, known: spanS >= RATE_NEEDS_S };
  }
}

function medianOf<T>(frames: readonly T[], figure: (frame: T) => number): number | null {
  const values = frames.map(figure).filter(Number.isFinite);
  return values.length > 0 ? median(values) : null;
}

function tooLow(code: QualityIssueCode, figure: number | null, min: number, good: number): QualityIssue | false {
  return figure !== null && figure < good && { code, blocking: figure < min };
}

function oblique({ yawDeg, pitchDeg }: Pick<Quality, 'yawDeg' | 'pitchDeg'>): QualityIssue | false {
  const [yaw, pitch] = [yawDeg ?? 0, pitchDeg ?? 0];
  return (
    (yaw > GOOD_YAW_DEG || pitch > GOOD_PITCH_DEG) && {
      code: 'pose',
      blocking: yaw > MAX_YAW_DEG || pitch > MAX_PITCH_DEG,
    }
  );
}
