import type { ObservationCode } from '../../../lib/grade/call-verdict';
import type { CertaintyWord } from '../../../lib/grade/certainty';
import type { Level, PlatysmaSource } from '../../../lib/grade/grade';
import type { LevelRecord } from '../../../lib/study/chan-figure-7';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Language } from '../languages';
import { GERMAN_GRADE } from './de';
import { ENGLISH_GRADE } from './en';
import { CHINESE_GRADE } from './zh';

/** How a verdict is said, in one language. */
export interface GradeWords {
  title: string;
  /** The scale, and the seconds that it looks at. */
  scale: (windowS: number) => string;
  level: string;
  noGradeYet: string;
  notGradable: string;
  levels: Record<Level, string>;
  /** A level 0 may stand beside a few events: as many as come by chance, or those of a mouth alone. */
  none: { noTwitch: string; beyondChance: string; mouthOnly: string };
  atLeast: string;
  atLeastLevel: (level: number) => string;
  /** Between what is said of a level. */
  join: string;
  mouthNotAssessed: string;
  platysmaInferred: string;
  /** Whose eyes a level 3 rests on. */
  platysmaSeen: Record<Exclude<PlatysmaSource, 'inferred'>, string>;
  /** For a screen reader. @param words of the level */
  spoken: (level: number, atLeast: boolean, words: string, side: string) => string;
  /** @param share a percentage */
  certainty: (word: CertaintyWord, share: string) => string;
  cohenAlbert: (grades: string) => string;
  provisional: string;
  lacks: (seconds: number) => string;
  measuredPicture: string;
  /** What a region's shares are shares of, in full, and beside a word or a picture of the region. */
  depthOf: Record<CallRegion, string>;
  depthOfShort: Record<CallRegion, string>;
  /** A share of what a region has, both in words. */
  shareOf: (share: string, region: CallRegion) => string;
  comma: string;
  /** What a level 0 is worth. @param limits the smallest twitches that could be seen; null: not known */
  zero: {
    nothing: (limits: string | null) => string;
    mouthAlone: (limits: string | null) => string;
    few: (count: number, limits: string | null) => string;
  };
  study: {
    summary: (level: number, hits: number, total: number) => string;
    text: (level: number, record: LevelRecord) => string;
  };
  observed: { title: string; hint: string };
  observations: Record<ObservationCode, { title: string; meaning: string }>;
  smallest: { label: string; title: string; notKnownYet: string; notAssessed: string };
}

export const GRADE_WORDS: Readonly<Record<Language, GradeWords>> = {
  en: ENGLISH_GRADE,
  de: GERMAN_GRADE,
  zh: CHINESE_GRADE,
};
