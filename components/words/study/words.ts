import type { ReportStep } from '../../../lib/study/report/make-report';
import type { StudyProblem } from '../../../lib/study/study-problem';
import type { HumanCount, ResultsCount } from '../../../lib/study/study-tables';
import type { Language } from '../languages';
import { GERMAN_STUDY } from './de';
import { ENGLISH_STUDY } from './en';
import { CHINESE_STUDY } from './zh';

/** The page “Make a study”, around its report. */
export interface StudyWords {
  /** The page's title in the browser. */
  page: string;
  title: string;
  what: string;
  /** The link to the options. */
  toOptions: string;
  /** What stays in English on the page; null: the page is in English. */
  english: { report: string; problems: string } | null;
  results: { title: string; note: string; holds: (count: ResultsCount) => string };
  human: { title: string; note: string; holds: (count: HumanCount) => string };
  /** Follows a file's name. */
  toMend: string;
  /** How many problems are not listed. */
  more: (count: number) => string;
  /** Where a problem is, to be followed by what it is; of a whole table nothing. */
  place: (problem: Pick<StudyProblem, 'line' | 'column'>) => string;
  name: string;
  author: string;
  make: string;
  demo: string;
  starting: string;
  steps: Readonly<Record<ReportStep, string>>;
  /** What has to be mended follows. */
  failed: string;
  brokeOff: string;
  ready: string;
  save: {
    report: string;
    data: string;
    profile: string;
    /** For a screen reader. */
    which: string;
    allFigures: string;
    figures: string;
  };
}

export const STUDY_WORDS: Readonly<Record<Language, StudyWords>> = {
  en: ENGLISH_STUDY,
  de: GERMAN_STUDY,
  zh: CHINESE_STUDY,
};
