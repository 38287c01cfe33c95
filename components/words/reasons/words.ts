import type { QualityIssueCode } from '../../../lib/measure/quality';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import type { Language } from '../languages';
import { GERMAN_REASONS } from './de';
import { ENGLISH_REASONS } from './en';
import { CHINESE_REASONS } from './zh';

/** What is in the way, and what to change or to tell the patient. */
export interface Reason {
  /** As after a colon. */
  phrase: string;
  /** To be read to the patient, a sentence; null: nothing. */
  say: string | null;
  /** What the doctor can do without the patient, a sentence; null: nothing. */
  doctor: string | null;
  /** Both as one advice to the doctor. */
  advice: string;
}

/** Why there is no grade, in one language. Seconds. */
export interface ReasonWords {
  issues: Record<QualityIssueCode, Reason>;
  hindrances: Record<Hindrance, Reason>;
  noFrames: Reason;
  /** What is in the way of a region that could be judged for too short a time, when nothing else is known. */
  tooRarely: string;
  /** A phrase as a sentence of its own. */
  sentence: (phrase: string) => string;
  /** @param why a phrase; null: not known */
  notAssessed: (region: 'eye' | 'mouth', hasS: number, neededS: number, why: string | null) => string;
  /** What helps when nothing special is in the way. */
  restTheFace: string;
  tooShort: (hasS: number, neededS: number) => string;
  goOn: string;
}

export const REASON_WORDS: Readonly<Record<Language, ReasonWords>> = {
  en: ENGLISH_REASONS,
  de: GERMAN_REASONS,
  zh: CHINESE_REASONS,
};
