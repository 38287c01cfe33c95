import { DOMAIN_WORDS, SCORE_WORDS, TREATMENT_WORDS } from '../../clinician-words';
import { lowerFirst, mapped } from '../../mapped';
import type { NotesWords } from './words';

/** In English, with the panel's words where it has them. */
export const ENGLISH_NOTES: NotesWords = {
  label: (label) => `Patient label: ${label}`,
  consent: (moment) => `Patient’s consent to being measured: noted ${moment}`,
  title: 'By the clinician',
  observed: 'Clinician’s observations',
  treatments: 'Treatment so far, as entered',
  scores: 'Grades and scores, entered by the clinician',
  sf36: 'SF-36 or RAND-36 domains, 0 (worst) to 100 (best)',
  answers: {
    otherBabinski: { yes: 'other Babinski sign seen', no: 'other Babinski sign looked for, not seen' },
    persistsInSleep: { yes: 'spasms go on in sleep', no: 'spasms stop in sleep' },
    suppressible: { yes: 'can be held back at will for a while', no: 'cannot be held back at will' },
  },
  treatment: mapped(TREATMENT_WORDS, lowerFirst),
  dayUnknown: 'day not given',
  score: mapped(SCORE_WORDS, ({ label }) => label),
  outOf: (value, max) => `${value} of ${max}`,
  domain: mapped(DOMAIN_WORDS, lowerFirst),
};
