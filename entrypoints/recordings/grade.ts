import { type GradedRecording, type GradeOptions, gradeRecording } from '../../lib/recording/grade-recording';
import { version } from '../../package.json';
import { recordingEngine } from './engine';

/** Which part of a recording is graded, and who hears of it. */
export type PartOptions = Omit<GradeOptions, 'engine' | 'appVersion'>;

const engine = recordingEngine();

/** What frames have cost in the worker since the last call; null before the first. */
export const timings = engine.timings;

/** The engine takes one file at a time. */
let before: Promise<unknown> = Promise.resolve();

/** Grades a file once those before it are done. @throws RecordingError, or the reason of the signal */
export function grade(file: File, part: PartOptions): Promise<GradedRecording> {
  const graded = before.then(() => gradeRecording(file, { engine, appVersion: version, ...part }));
  before = graded.catch(() => {});
  return graded;
}
