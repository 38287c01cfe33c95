import { counted } from './number-words';
import type { StudyReport } from './study-report';

/** Clips that the published test had (Chan Figure 7), and called a limit. */
const FEW_PATIENTS = 50;
/** Fewer than this with a value in a group: tests find only the coarsest differences. Ours. */
const FEW_IN_GROUP = 10;
/** Below it groups overlap so far that another sample may give others (Kaufman and Rousseeuw 1990). */
const WEAK_SILHOUETTE = 0.5;

/** What a reader of the figures has to keep in mind, as sentences. */
export function warningsOf(report: Omit<StudyReport, 'warnings'>): string[] {
  const { sample, gradedWith, chan, patterns, raters } = report;
  const unmeasured = sample.clips - sample.measured;
  const ungradable = sample.measured - sample.gradable;
  const small = patterns?.divisive.groups.filter(({ patients }) => patients.length < FEW_IN_GROUP).length ?? 0;
  return [
    report.synthetic &&
      'The data are synthetic: made up to try the study on. Nothing here says anything about patients.',
    gradedWith.length > 1 &&
      `The clips were graded by ${gradedWith.length} different versions of Hemiscope, its method or its face model. Such figures do not compare: grade all clips anew with one.`,
    sample.patients < FEW_PATIENTS &&
      `There are ${counted(sample.patients, 'patient')} only; the published test had ${FEW_PATIENTS} clips and called that a limit. Read the intervals, not the figures.`,
    unmeasured > 0 && `${counted(unmeasured, 'clip')} could not be measured and take no part.`,
    ungradable > 0 &&
      `${counted(ungradable, 'clip')} have no level, because too little could be judged. Leaving them out can make agreement look better than it is.`,
    chan.platysma === null &&
      'No platysma tree could be learned: there are no clips with and without platysma twitching of at least two patients.',
    raters.raters.length < 2 &&
      'One rater only: how far people agree with each other is not known, so neither is the best that any method could reach.',
    patterns !== null &&
      patterns.divisive.silhouette < WEAK_SILHOUETTE &&
      `The groups overlap (mean silhouette ${patterns.divisive.silhouette.toFixed(2)}): another sample may give other groups.`,
    small > 0 &&
      `${counted(small, 'group')} of the clustering ${small === 1 ? 'has' : 'have'} fewer than ${FEW_IN_GROUP} patients.`,
  ].filter((warning) => warning !== false);
}
