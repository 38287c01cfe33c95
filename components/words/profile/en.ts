import { treeDepth } from '../../../lib/grade/platysma';
import { PATTERN_NAMES } from '../../../lib/study/report/names';
import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from '../../../lib/twitch/paper-constants';
import { FORMATS } from '../locale-format';
import { THRESHOLD_DECIMALS } from './threshold-decimals';
import type { ProfileWords } from './words';

const { counted, fixed, day } = FORMATS.en;

const PATIENTS = { one: 'patient', other: 'patients' };
const eyeShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.eye);
const mouthShare = (value: number): string => fixed(value, THRESHOLD_DECIMALS.mouth);

export const ENGLISH_PROFILE: ProfileWords = {
  origin: ({ study, author, madeAt, patients, clips, raters, app }) =>
    `“${study}”${author === '' ? '' : `, ${author}`}, ${day(madeAt.slice(0, 10))}: ${counted(patients, PATIENTS)}, ${counted(clips, { one: 'clip', other: 'clips' })}, ${counted(raters, { one: 'rater', other: 'raters' })}; made with Hemiscope ${app}.`,
  checksum: (start) => `Checksum ${start}.`,
  synthetic: 'It was learned from synthetic data: to try it out only. Remove it before you see a patient.',
  tree: (tree) =>
    tree
      ? `Platysma: where it cannot be seen, the study’s tree infers it (${counted(treeDepth(tree.root), { one: 'question', other: 'questions' })} at most; right about ${tree.heldOut.right} of ${tree.heldOut.of} clips of other patients). An inference still makes no level 3.`
      : 'Platysma: the built-in tree stays.',
  groups: (groups) =>
    groups
      ? `Pattern: the nearest of the study’s groups (${groups.centroids.map(({ pattern, patients }) => `${PATTERN_NAMES[pattern]}, ${counted(patients, PATIENTS)}`).join('; ')}).`
      : 'Pattern: the built-in rule stays.',
  thresholds: (thresholds) =>
    thresholds
      ? `The published rule beside the grade: from ${eyeShare(thresholds.eye)} at the eye and ${mouthShare(thresholds.mouth)} at the mouth on, in place of ${eyeShare(EYE_TWITCH_THRESHOLD)} and ${mouthShare(MOUTH_TWITCH_THRESHOLD)}.`
      : 'The published rule beside the grade: the paper’s thresholds stay.',
  gradedWith: 'Graded with a study’s profile, not with the built-in rule alone.',
  options: {
    page: 'Hemiscope: options',
    title: 'Options',
    follows: 'What the grade follows',
    builtIn: 'The built-in rule.',
    remove: 'Remove the profile',
    removeQuestion: 'Consults that begin from now on then follow the built-in rule.',
    keep: 'Keep',
    use: 'Use a study’s profile',
    useAnother: 'Use another profile',
    note: 'The profile.json that a study saved. It is checked first. A consult keeps the profile that it began with, and its summary names it.',
    refused: (file, why) => `${file}: ${why}`,
    comesFrom: ['A profile comes out of ', 'a study', ' of recordings that were graded with Hemiscope.'],
  },
};
