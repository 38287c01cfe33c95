import type { PreCheckItem, PreCheckVerdict } from '../../../lib/consult/precheck-findings';
import type { Language } from '../languages';
import { GERMAN_CHECK } from './de';
import { ENGLISH_CHECK } from './en';
import { CHINESE_CHECK } from './zh';

/** How well the picture can be measured, before a consult and in it, in one language. */
export interface CheckWords {
  label: string;
  running: string;
  atMostS: (seconds: string) => string;
  say: string;
  doYourself: string;
  again: string;
  items: Record<PreCheckItem, string>;
  /** Read aloud beside its mark. */
  verdicts: Record<PreCheckVerdict, string>;
  /** The outcome in one line. @param phrase what is in the way; `item`: of a region, by its name */
  titles: {
    unknown: string;
    good: string;
    /** @param share of the lid's opening */
    goodFrom: (share: string) => string;
    poor: (phrase: string, item: string | null) => string;
    goodForFace: (phrase: string, item: string) => string;
    weak: (phrase: string, item: string | null) => string;
  };
  /** A figure with its unit; `from`: the smallest twitch. */
  framesPerS: (figure: string) => string;
  px: (figure: string) => string;
  from: (share: string) => string;
  atLeast: (figure: string) => string;
  atMost: (figure: string) => string;
  /** Live. */
  quality: {
    label: string;
    nothingYet: string;
    verdict: (verdict: string) => string;
  };
}

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  en: ENGLISH_CHECK,
  de: GERMAN_CHECK,
  zh: CHINESE_CHECK,
};
