import type { ClipFile, ClipRow } from '../../lib/study/clip-row';

/** A file that is to be graded. */
export interface Clip {
  path: string;
  /** Its name in the results, and whose it is: see `ClipRow`. */
  clip: string;
  patient: string | null;
  file: ClipFile;
}

/** Which part of each file is graded. */
export interface Part {
  /** Seconds since the first picture. */
  fromS: number;
  /** Seconds; null: to the end. */
  lengthS: number | null;
}

/** Grades one clip after the other. */
export interface Grader {
  /**
   * @param onProgress told how much of the clip is done, 0–1
   * @returns its row; of a clip that cannot be graded, the row says why
   * @throws GraderGone if the grader itself failed, and not the clip
   */
  grade(clip: Clip, onProgress: (done: number) => void): Promise<ClipRow>;
  close(): Promise<void>;
}

/** Why a grader is of no more use. */
export type GraderGoneCode = 'browser' | 'stalled' | 'engine';

export class GraderGone extends Error {
  constructor(
    readonly code: GraderGoneCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'GraderGone';
  }
}
