import type { Question, TreatmentKind } from '../lib/grade/clinician-observations';
import type { ScoreName, Sf36Domain } from '../lib/grade/clinician-scales';
import { COHEN_ALBERT } from '../lib/grade/cohen-albert';

/** How a thing to write down is called, and what it means in plain words. */
export interface FieldWords {
  label: string;
  hint: string;
}

export const QUESTION_WORDS: Record<Question, FieldWords & { yes: string; no: string }> = {
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
};

export const TREATMENT_WORDS: Record<TreatmentKind, string> = {
  'botulinum-toxin': 'Botulinum toxin',
  surgery: 'Operation (microvascular decompression)',
  medication: 'Medication',
};

/** The same on a button. */
export const TREATMENT_SHORT: Record<TreatmentKind, string> = {
  'botulinum-toxin': 'Botulinum toxin',
  surgery: 'Operation',
  medication: 'Medication',
};

export const SCORE_WORDS: Record<ScoreName, FieldWords> = {
  cohenAlbert: {
    label: 'Cohen–Albert grade',
    hint: `Your own grading, in short: ${Object.values(COHEN_ALBERT)
      .map(({ grades, meaning }) => `${grades}: ${meaning}`)
      .join('; ')}.`,
  },
  jankovicSeverity: {
    label: 'Jankovic, severity',
    hint: 'How strong the spasms are, from 0 (none) to 4 (severe, disabling).',
  },
  jankovicFrequency: {
    label: 'Jankovic, frequency',
    hint: 'How often they come, from 0 (never) to 4 (nearly all the time).',
  },
  hfs7: {
    label: 'HFS-7 total',
    hint: 'Questionnaire on quality of life with hemifacial spasm, 7 questions of 0–4 points. A higher total is a heavier burden.',
  },
  hfs8: {
    label: 'HFS-8 total',
    hint: 'Questionnaire on quality of life with hemifacial spasm, 8 questions of 0–4 points. A higher total is a heavier burden.',
  },
};

export const SF_36_WORDS: FieldWords = {
  label: 'SF-36 or RAND-36 domain scores',
  hint: 'General health questionnaire: a score from 0 (worst) to 100 (best) in each of eight domains.',
};

export const DOMAIN_WORDS: Record<Sf36Domain, string> = {
  'physical-functioning': 'Physical functioning',
  'role-physical': 'Role, physical',
  pain: 'Bodily pain',
  'general-health': 'General health',
  vitality: 'Vitality (energy)',
  'social-functioning': 'Social functioning',
  'role-emotional': 'Role, emotional',
  'mental-health': 'Mental health',
};
