import { COHEN_ALBERT } from '../../../lib/grade/cohen-albert';
import type { ClinicianWords } from './words';

/** In English. */
export const ENGLISH_CLINICIAN: ClinicianWords = {
  patient: {
    region: 'Patient',
    label: 'Patient label',
    placeholder: 'initials or your number, optional',
    consents: 'The patient consents',
    toWhat: 'to being measured, optional',
    ticked: (moment) => `ticked ${moment}`,
    next: 'Next patient',
  },
  title: 'Your observations',
  optional: 'optional',
  entered: (count) => `${count} entered`,
  seenOrAsked: 'Seen or asked',
  platysmaElsewhere: 'Your word on the platysma stands under Evidence: it changes the level.',
  question: {
    otherBabinski: {
      label: 'Other Babinski sign',
      yes: 'seen',
      no: 'not seen',
      hint: 'The brow goes up while the eye of the same side closes. It speaks for hemifacial spasm and against blepharospasm; its absence says nothing.',
    },
    persistsInSleep: {
      label: 'In sleep',
      yes: 'spasms go on',
      no: 'spasms stop',
      hint: 'As the patient, or whoever sleeps beside them, tells. Hemifacial spasm goes on in sleep; most tics and functional spasms do not.',
    },
    suppressible: {
      label: 'Held back at will',
      yes: 'for a while',
      no: 'not possible',
      hint: 'Ask the patient to hold the spasms back. Tics can be held back for a while, at the price of growing unease; hemifacial spasm cannot.',
    },
  },
  treatments: 'Treatment so far',
  add: 'Add',
  addTreatment: (kind) => `Add ${kind}`,
  remove: 'Remove',
  removeTreatment: (kind) => `Remove ${kind}`,
  treatment: { 'botulinum-toxin': 'Botulinum toxin', surgery: 'Operation', medication: 'Medication' },
  day: 'Day',
  note: 'Note',
  notePlaceholder: 'such as product and dose',
  scores: 'Grades and questionnaires',
  scoreHint: {
    cohenAlbert: `Your own grading, in short: ${Object.values(COHEN_ALBERT)
      .map(({ grades, meaning }) => `${grades}: ${meaning}`)
      .join('; ')}.`,
    jankovicSeverity: 'How strong the spasms are, from 0 (none) to 4 (severe, disabling).',
    jankovicFrequency: 'How often they come, from 0 (never) to 4 (nearly all the time).',
    hfs7: 'Questionnaire on quality of life with hemifacial spasm, 7 questions of 0–4 points. A higher total is a heavier burden.',
    hfs8: 'Questionnaire on quality of life with hemifacial spasm, 8 questions of 0–4 points. A higher total is a heavier burden.',
  },
  sf36: {
    label: 'SF-36 or RAND-36 domain scores',
    hint: 'General health questionnaire: a score from 0 (worst) to 100 (best) in each of eight domains.',
  },
  domainsEntered: (count) => `${count} of 8`,
  about: (label) => `About ${label}`,
  wrongScore: ({ min, max, whole }) => `A ${whole ? 'whole ' : ''}number from ${min} to ${max}. Not kept.`,
  wrongDay: (firstYear) => `A day from ${firstYear} until today. Not kept.`,
  locked:
    'The review of this consult is signed: label, consent and observations are locked with it. Reopen the review on the summary to change them.',
};
