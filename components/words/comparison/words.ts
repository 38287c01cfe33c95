import type { Finding, NotComparable } from '../../../lib/history/compare-visits';
import type { Quantity } from '../../../lib/history/figures';
import type { VisitRegion } from '../../../lib/history/visit';
import type { Language } from '../languages';
import { GERMAN_COMPARISON } from './de';
import { ENGLISH_COMPARISON } from './en';
import { CHINESE_COMPARISON } from './zh';

/** A change that was found. */
type Changed = Exclude<Finding, 'within-error' | 'not-comparable'>;

/** How a visit lies to a treatment. @param days since it; below 0 if it came later */
export interface TreatmentSince {
  toxin: (days: number) => string;
  surgery: (days: number) => string;
}

/** The words of visits set side by side, in one language. */
export interface ComparisonWords {
  title: (visits: number) => string;
  /** Between labels, and between what is said of a visit. */
  join: string;
  differentLabels: string;
  highestLevel: string;
  /** @param where what twitched, and on which side; null: nothing did */
  level: (figure: string, where: { parts: string; side: string } | null, certainty: string) => string;
  rate: { eye: string; mouth: string; unit: string };
  depth: { eye: string; mouth: string; unit: Record<VisitRegion, string> };
  tonic: { eye: string; mouth: string; unit: string };
  notTold: string;
  treatment: TreatmentSince;
  changed: Record<Quantity, Record<Changed, string>>;
  beyondChance: (change: string, size: string) => string;
  noChange: (size: string) => string;
  noneAtEither: string;
  /** Goes on after one of these. @param share the least depth that was counted */
  fromDepth: (share: string) => string;
  points: (value: string, low: string, high: string) => string;
  notComparable: (why: string | null) => string;
  reasons: Record<NotComparable, string>;
  levelChanged: Record<Changed, string>;
  levelUnchanged: string;
  /** Goes on after one of these. */
  bothRight: (share: string) => string;
  firstToLast: (change: string) => string;
  /** What the figures rest on. */
  basis: {
    title: string;
    reviewed: string;
    automatic: string;
    noTasks: string;
    /** @param nouns what the patient was asked to do, but for rest */
    tasks: (nouns: string, provoked: number, voluntary: number) => string;
    tasksDiffer: string;
    reviewsDiffer: string;
  };
  explained: string;
}

export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = {
  en: ENGLISH_COMPARISON,
  de: GERMAN_COMPARISON,
  zh: CHINESE_COMPARISON,
};
