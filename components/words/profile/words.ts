import type { GradeProfile, ProfileProvenance } from '../../../lib/grade/grade-profile';
import type { Language } from '../languages';
import { GERMAN_PROFILE } from './de';
import { ENGLISH_PROFILE } from './en';
import { CHINESE_PROFILE } from './zh';

/** What a study taught the grade, and the options page where it is chosen. */
export interface ProfileWords {
  /** Where a profile comes from, in one sentence. */
  origin: (provenance: ProfileProvenance) => string;
  /** Follows the origin. @param start the checksum's first digits */
  checksum: (start: string) => string;
  synthetic: string;
  /** What each part changes in the grade; null: what stays without it. */
  tree: (tree: GradeProfile['tree']) => string;
  groups: (groups: GradeProfile['groups']) => string;
  thresholds: (thresholds: GradeProfile['thresholds']) => string;
  /** The summary's line before the origin. */
  gradedWith: string;
  options: {
    /** The page's title in the browser. */
    page: string;
    title: string;
    follows: string;
    builtIn: string;
    remove: string;
    removeQuestion: string;
    keep: string;
    use: string;
    useAnother: string;
    note: string;
    /** @param file its name, @param why a sentence */
    refused: (file: string, why: string) => string;
    /** The middle part leads to the page on which a study is made. */
    comesFrom: readonly [before: string, link: string, after: string];
  };
}

export const PROFILE_WORDS: Readonly<Record<Language, ProfileWords>> = {
  en: ENGLISH_PROFILE,
  de: GERMAN_PROFILE,
  zh: CHINESE_PROFILE,
};
