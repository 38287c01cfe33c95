import type { Question, TreatmentKind } from '../../../lib/grade/clinician-observations';
import type { ScoreName, Sf36Domain } from '../../../lib/grade/clinician-scales';

import type { Language } from '../languages';
import { GERMAN_NOTES } from './de';
import { ENGLISH_NOTES } from './en';
import { CHINESE_NOTES } from './zh';

/** The words for what the doctor wrote down, in one language. */
export interface NotesWords {
  label: (label: string) => string;
  consent: (moment: string) => string;
  /** Over all that the clinician entered, and the headings of what follows. */
  title: string;
  notMeasured: string;
  observed: string;
  treatments: string;
  scores: string;
  sf36: string;
  answers: Record<Question, { yes: string; no: string }>;
  treatment: Record<TreatmentKind, string>;
  dayUnknown: string;
  score: Record<ScoreName, string>;
  /** A figure of a scale that ends at `max`. */
  outOf: (value: string, max: number) => string;
  domain: Record<Sf36Domain, string>;
}

export const NOTES_WORDS: Readonly<Record<Language, NotesWords>> = {
  en: ENGLISH_NOTES,
  de: GERMAN_NOTES,
  zh: CHINESE_NOTES,
};
