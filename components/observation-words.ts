import type { ObservationCode } from '../lib/grade/call-verdict';

/** What was observed, and what it may mean: a hint to look oneself, never a diagnosis. */
export const OBSERVATION_WORDS: Record<ObservationCode, { title: string; meaning: string }> = {
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
};
