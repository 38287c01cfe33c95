import type { Level } from '../grade/grade';
import type { CallRegion } from '../twitch/call-event';

/** Grade of Cohen and Albert, 0–IV as a number. */
export type CohenAlbertGrade = 0 | 1 | 2 | 3 | 4;

/** The eight domains of the SF-36, in the instrument's own order. */
export const SF36_DOMAINS = [
  'physical_functioning',
  'role_physical',
  'bodily_pain',
  'general_health',
  'vitality',
  'social_functioning',
  'role_emotional',
  'mental_health',
] as const;
export type Sf36Domain = (typeof SF36_DOMAINS)[number];

/** A domain's score runs from 0 (worst) to 100 (best). */
export const SF36_MOST = 100;

/** HFS-8: eight questions of 0–4 points each; more is worse. */
export const HFS8_MOST = 32;

/** What became of the spasms after treatment, best first. */
export const OUTCOMES = ['relieved', 'improved', 'unchanged', 'worse'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Name of the one who graded where a table names nobody. */
export const UNNAMED_RATER = 'rater';

/** One line of the table of human grades: what one rater said of one clip, with what is known of the patient. null: nothing was said. */
export interface HumanRow {
  /** As the results name it. */
  clip: string;
  patient: string;
  rater: string;
  cohenAlbert: CohenAlbertGrade | null;
  s1Level: Level | null;
  /** Which regions the rater saw twitch; where the table does not say, what the S1 level says. */
  seen: Record<CallRegion, boolean | null>;
  /** Of the patient, not of the clip: the same on each line or empty. */
  hfs8: number | null;
  sf36: Partial<Record<Sf36Domain, number>>;
  outcome: Outcome | null;
  /** Whatever the study wants to tell apart, such as a hospital; null: nothing. */
  group: string | null;
}

/** A row with its line in the file. */
export interface PlacedHumanRow extends HumanRow {
  line: number;
}
