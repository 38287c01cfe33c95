import { STEP_NAMES } from '../../../lib/study/report/names';
import { problemPlace } from '../../../lib/study/study-problem';
import { FORMATS } from '../locale-format';
import type { StudyWords } from './words';

const { counted } = FORMATS.en;

const CLIPS = { one: 'clip', other: 'clips' };

export const ENGLISH_STUDY: StudyWords = {
  page: 'Hemiscope: make a study',
  title: 'Make a study',
  what: 'From graded recordings and what specialists said of them: agreement, thresholds, a platysma tree, patterns and how they go with quality of life and outcome. All on this machine.',
  toOptions: 'Options: what the grade follows',
  english: null,
  results: {
    title: '1. Results of the grading',
    note: 'The file that the grading command (npm run grade) wrote: .csv or .ndjson',
    holds: ({ clips, unmeasured }) =>
      `${counted(clips, CLIPS)}${unmeasured > 0 ? `, ${unmeasured} of them not measured` : ''}.`,
  },
  human: {
    title: '2. Human grades and outcomes',
    note: 'A .csv with the columns clip, patient, rater, cohen_albert, s1_level, hfs8, sf36_…, outcome. Without it patients are only grouped.',
    holds: ({ clips, patients, raters }) =>
      `${counted(clips, CLIPS)} of ${counted(patients, { one: 'patient', other: 'patients' })}, ${counted(raters, { one: 'rater', other: 'raters' })}.`,
  },
  toMend: ': to be mended',
  more: (count) => `And ${count} more like these.`,
  place: problemPlace,
  name: 'Name of the study',
  author: 'Who answers for it (goes into the profile)',
  make: 'Make the report',
  demo: 'Try with a synthetic cohort',
  starting: 'Starting …',
  steps: STEP_NAMES,
  failed: 'The study was not made. What to mend:',
  brokeOff: 'The study was not made: the calculation broke off. Try again; if it stays so, restart the browser.',
  ready: 'The report is ready.',
  save: {
    report: 'Save report (web page)',
    data: 'Save data (JSON)',
    profile: 'Save profile for the grade',
    which: 'Which figure',
    allFigures: 'All figures (ZIP)',
    figures: 'Save figures (SVG)',
  },
};
