import type { Question, TreatmentKind } from '../../../lib/grade/clinician-observations';
import type { ScaleRange, ScoreName } from '../../../lib/grade/clinician-scales';
import type { Language } from '../languages';
import { GERMAN_CLINICIAN } from './de';
import { ENGLISH_CLINICIAN } from './en';
import { CHINESE_CLINICIAN } from './zh';

/** How a thing to write down is called, and what it means in plain words. */
export interface FieldWords {
  label: string;
  hint: string;
}

/** The words where the doctor writes down whose consult it is and what was seen or asked, in one language. What a record says of it has the words of `notes`. */
export interface ClinicianWords {
  patient: {
    /** For a screen reader. */
    region: string;
    label: string;
    placeholder: string;
    consents: string;
    /** What the tick is for. */
    toWhat: string;
    ticked: (moment: string) => string;
    next: string;
  };
  title: string;
  optional: string;
  entered: (count: number) => string;
  seenOrAsked: string;
  platysmaElsewhere: string;
  question: Record<Question, FieldWords & { yes: string; no: string }>;
  treatments: string;
  add: string;
  /** For a screen reader. @param kind as on its button */
  addTreatment: (kind: string) => string;
  remove: string;
  removeTreatment: (kind: string) => string;
  /** On a button. */
  treatment: Record<TreatmentKind, string>;
  day: string;
  note: string;
  notePlaceholder: string;
  scores: string;
  scoreHint: Record<ScoreName, string>;
  sf36: FieldWords;
  domainsEntered: (count: number) => string;
  /** What a field's question mark is for. */
  about: (label: string) => string;
  wrongScore: (range: ScaleRange) => string;
  wrongDay: (firstYear: number) => string;
  /** Instead of the fields, once the review is signed. */
  locked: string;
}

export const CLINICIAN_WORDS: Readonly<Record<Language, ClinicianWords>> = {
  en: ENGLISH_CLINICIAN,
  de: GERMAN_CLINICIAN,
  zh: CHINESE_CLINICIAN,
};
