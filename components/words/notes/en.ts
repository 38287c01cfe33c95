import type { NotesWords } from './words';

/** In English. */
export const ENGLISH_NOTES: NotesWords = {
  label: (label) => `Patient label: ${label}`,
  consent: (moment) => `Patient’s consent to being measured: noted ${moment}`,
  title: 'By the clinician',
  notMeasured: 'Seen, asked or entered by the clinician; not measured.',
  observed: 'Clinician’s observations',
  treatments: 'Treatment so far, as entered',
  scores: 'Grades and scores, entered by the clinician',
  sf36: 'SF-36 or RAND-36 domains, 0 (worst) to 100 (best)',
  answers: {
    otherBabinski: { yes: 'other Babinski sign seen', no: 'other Babinski sign looked for, not seen' },
    persistsInSleep: { yes: 'spasms go on in sleep', no: 'spasms stop in sleep' },
    suppressible: { yes: 'can be held back at will for a while', no: 'cannot be held back at will' },
  },
  treatment: {
    'botulinum-toxin': 'botulinum toxin',
    surgery: 'operation (microvascular decompression)',
    medication: 'medication',
  },
  dayUnknown: 'day not given',
  score: {
    cohenAlbert: 'Cohen–Albert grade',
    jankovicSeverity: 'Jankovic, severity',
    jankovicFrequency: 'Jankovic, frequency',
    hfs7: 'HFS-7 total',
    hfs8: 'HFS-8 total',
  },
  outOf: (value, max) => `${value} of ${max}`,
  domain: {
    'physical-functioning': 'physical functioning',
    'role-physical': 'role, physical',
    pain: 'bodily pain',
    'general-health': 'general health',
    vitality: 'vitality (energy)',
    'social-functioning': 'social functioning',
    'role-emotional': 'role, emotional',
    'mental-health': 'mental health',
  },
};
