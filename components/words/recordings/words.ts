import type { VideoFacts } from '../../../lib/recording/open-video';
import type { RecordingProblem } from '../../../lib/recording/recording-error';
import type { Language } from '../languages';
import { GERMAN_RECORDINGS } from './de';
import { ENGLISH_RECORDINGS } from './en';
import { CHINESE_RECORDINGS } from './zh';

/** What happened, and what to do next. */
export interface ProblemWords {
  message: string;
  advice: string;
}

/** The page “Grade a recording”. */
export interface RecordingsWords {
  /** The page's title, in the browser too. */
  page: string;
  stayHere: string;
  drop: { title: string; kinds: string };
  gradeAll: (count: number) => string;
  cancelAll: string;
  /** Where summaries of recordings stay. */
  held: string;
  saveResults: string;
  resultsWhat: string;
  opening: string;
  waiting: string;
  grading: string;
  starting: string;
  progressOf: (name: string) => string;
  /** Of a time in seconds. */
  left: (leftS: number) => string;
  level: string;
  grade: string;
  gradeAgain: string;
  tryAgain: string;
  openSummary: string;
  cancel: string;
  remove: string;
  removeOf: (name: string) => string;
  part: {
    legend: string;
    whole: string;
    clip: (seconds: number) => string;
    from: string;
    /** For a screen reader. */
    fromLabel: string;
    /** @param clock how long the recording is */
    wrong: (clock: string) => string;
  };
  /** What a file is: "00:42, 1280 × 720, 30 frames a second". */
  facts: (facts: VideoFacts) => string;
  problem: (problem: RecordingProblem) => ProblemWords;
}

export const RECORDINGS_WORDS: Readonly<Record<Language, RecordingsWords>> = {
  en: ENGLISH_RECORDINGS,
  de: GERMAN_RECORDINGS,
  zh: CHINESE_RECORDINGS,
};
