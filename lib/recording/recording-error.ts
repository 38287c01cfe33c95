import { wordsOf } from '../failure';

/** Why a recording, or a part of it, cannot be graded: data, since the words are the page's. */
export type RecordingProblem =
  /** A file of no bytes. */
  | { kind: 'empty' }
  /** No container that is known, or its index is missing: cut off, or no video file at all. */
  | { kind: 'unreadable' }
  | { kind: 'no-picture' }
  /** `codec`: what the browser cannot decode, as the file names it. */
  | { kind: 'codec'; codec: string }
  /** The file promises `durationS` seconds of video, and nothing can be read after `readS`. */
  | { kind: 'cut-off'; readS: number; durationS: number }
  /** The part that was asked for lies after the end. */
  | { kind: 'past-end'; durationS: number }
  | { kind: 'no-face' }
  /** Several faces all the time, and it is not known which is the patient's. */
  | { kind: 'which-face' }
  /** The face model failed, or something that nobody thought of; the words are its own. */
  | { kind: 'engine'; words: string };

/** Thrown by whatever works on a recording. */
export class RecordingError extends Error {
  constructor(
    readonly problem: RecordingProblem,
    cause?: unknown,
  ) {
    super(`The recording cannot be graded: ${problem.kind}.`, { cause });
  }
}

/** The problem of whatever was thrown. */
export function problemOf(thrown: unknown): RecordingProblem {
  return thrown instanceof RecordingError ? thrown.problem : { kind: 'engine', words: wordsOf(thrown) };
}
