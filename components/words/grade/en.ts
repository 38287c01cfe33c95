import { FORMATS } from '../locale-format';
import type { GradeWords } from './words';

const { percent } = FORMATS.en;
const shows = (limits: string | null) => `This picture shows twitches from ${limits ?? 'an unknown size'}.`;

/** In English. */
export const ENGLISH_GRADE: GradeWords = {
  title: 'Live grade',
  scale: (windowS) => `level 0–3, last ${windowS} s`,
  level: 'Level',
  noGradeYet: 'No grade yet',
  notGradable: 'not gradable',
  levels: { 0: 'None', 1: 'Eye', 2: 'Eye + mouth', 3: 'Eye + mouth + platysma' },
  none: { noTwitch: 'No twitch seen', beyondChance: 'None beyond chance', mouthOnly: 'No eye twitch' },
  atLeast: 'at least',
  atLeastLevel: (level) => `at least ${level}`,
  join: '; ',
  mouthNotAssessed: 'mouth not assessed',
  platysmaInferred: 'platysma inferred, not seen',
  platysmaSeen: { pixels: 'neck seen to move', clinician: 'platysma seen by the clinician' },
  spoken: (level, atLeast, words, side) => `${atLeast ? 'At least level' : 'Level'} ${level}: ${words}. ${side}.`,
  certainty: (word, share) => `certainty ${word} (${share})`,
  cohenAlbert: (grades) => `Cohen–Albert counterpart ${grades}`,
  provisional: 'provisional',
  lacks: (seconds) => `${seconds} s more of measured picture for a full window`,
  measuredPicture: 'Measured picture',
  depthOf: { eye: 'of the lid opening', mouth: 'of the mouth’s width', platysma: 'of the eye-to-eye distance' },
  depthOfShort: { eye: 'of the opening', mouth: 'of its width', platysma: 'of the eye distance' },
  shareOf: (share, region) => `${share} ${ENGLISH_GRADE.depthOf[region]}`,
  comma: ', ',
  zero: {
    nothing: (limits) =>
      `that this picture could show (from ${limits ?? 'an unknown size'}). Smaller ones may be there.`,
    mouthAlone: (limits) => `The mouth alone twitches; the scale starts at the eye. ${shows(limits)}`,
    few: (count, limits) =>
      `${count === 1 ? 'One event was' : `${count} events were`} seen, as a healthy face may show too. ${shows(limits)}`,
  },
  study: {
    summary: (level, hits, total) => `Published study at level ${level}: right in ${hits} of ${total}`,
    text: (level, { whenSaid, whenTrue }) =>
      `Of the ${whenSaid.total} clips that the published method (Chan et al., Figure 7) called level ${level}, ${whenSaid.hits} were (95\u00a0% interval ${percent(whenSaid.low)}–${percent(whenSaid.high)}); of the ${whenTrue.total} that were level ${level}, it found ${whenTrue.hits}. Those were 50 recordings of other people, at 60 frames a second and not in a call, graded by another detector: a yardstick, not the chance for this patient.`,
  },
  observed: { title: 'Observed', hint: 'hints to look for yourself, not a diagnosis' },
  observations: {
    synkinesis: {
      title: 'Eye and mouth of one side move together',
      meaning:
        'Twitches of lid and mouth corner on the same side came at the same moment in at least half of the eye twitches. Typical of hemifacial spasm; also seen long after a facial palsy.',
    },
    'other-babinski': {
      title: 'Brow goes up while the same eye closes',
      meaning:
        'Called the other Babinski sign. In the published series it was seen in 22–86 % of people with hemifacial spasm and not in blepharospasm; also in some faces after a palsy. Its absence says nothing.',
    },
    'conjugate-closure': {
      title: 'Both eyes close together, often or for long',
      meaning:
        'Hemifacial spasm closes one eye. Both lids closing together, beyond blinks, is what blepharospasm does; the two can occur in one patient.',
    },
    'both-sides': {
      title: 'Twitches on both sides',
      meaning:
        'Fewer than 5 % of people with hemifacial spasm are affected on both sides, and then the sides twitch at different moments. Look for blepharospasm, tics, or poor picture.',
    },
    'commissure-down': {
      title: 'Mouth corner drawn down and held',
      meaning: 'A sustained spasm that pulls the corner of the mouth down is described in functional facial spasm.',
    },
    'mouth-only': {
      title: 'Mouth twitches, the eye does not',
      meaning:
        'The scale of levels starts at the eye, so this does not raise the level. Hemifacial spasm mostly begins there.',
    },
    'many-blinks': {
      title: 'Many blinks',
      meaning:
        'More than the 26 a minute that healthy people have while they talk. Dry eyes, tension and blepharospasm do this.',
    },
  },
  smallest: {
    label: 'Smallest twitch that could be seen',
    title: 'Smallest twitch this picture can show',
    notKnownYet: 'not known yet',
    notAssessed: 'not assessed',
  },
};
