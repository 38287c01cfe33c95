import { type ProblemWords, RECORDINGS_WORDS } from '../../components/words/recordings/words';
import type { FrameTimings } from '../../lib/messages/panel-port';
import type { GradedRecording, GradeProgress } from '../../lib/recording/grade-recording';
import { problemOf, type RecordingProblem } from '../../lib/recording/recording-error';
import { grade, timings } from './grade';

/** What became of one file, as data: it crosses to whoever drives the page. */
export type GradeOutcome =
  | ({ kind: 'graded' } & GradedRecording)
  | ({ kind: 'failed'; problem: RecordingProblem } & ProblemWords);

/** What a program that drives this page can ask of it; `npm run grade` does. */
export interface RecordingsPage {
  /** Grades one of the chosen files, by its number among those that were chosen last. @param part seconds; all of it if left out. */
  grade(index: number, part?: { fromS?: number; lengthS?: number }): Promise<GradeOutcome>;
  /** What frames have cost in the worker since the last such question; for `bench:recordings`. */
  timings(): Promise<FrameTimings | null>;
  /** Of the file that is being graded; null: none is. */
  progress: GradeProgress | null;
}

declare global {
  interface Window {
    recordingsPage: RecordingsPage;
  }
}

/** @param chosen the files that were chosen last */
export function openToAutomation(chosen: () => readonly File[]): void {
  const page: RecordingsPage = {
    progress: null,
    timings,
    grade: async (index, part = {}) => {
      const file = chosen()[index];
      if (!file) throw new Error(`There is no file number ${index}.`);
      try {
        const graded = await grade(file, {
          ...part,
          onProgress: (progress) => {
            page.progress = progress;
          },
        });
        return { kind: 'graded', ...graded };
      } catch (error) {
        const problem = problemOf(error);
        return { kind: 'failed', problem, ...RECORDINGS_WORDS.en.problem(problem) };
      } finally {
        page.progress = null;
      }
    },
  };
  window.recordingsPage = page;
}
