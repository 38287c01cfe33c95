import type { GapCause, PictureSource } from '../../../lib/consult/record';
import type { Side } from '../../../lib/measure/side';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Language } from '../languages';
import { GERMAN_COMMON } from './de';
import { ENGLISH_COMMON } from './en';
import { CHINESE_COMMON } from './zh';

/** Words that stand in many views and in the texts to share. As in the midst of a sentence, unless they are sentences. */
export interface CommonWords {
  disclaimer: string;
  /** Whoever is watched, without a name. */
  unnamed: string;
  nameNotRead: string;
  services: Record<PictureSource, string>;
  gaps: Record<GapCause, string>;
  regions: Record<CallRegion, string>;
  /** Always the patient's own. */
  sides: Record<Side | 'both' | 'none', string>;
  /** The same as labels. */
  sideLabels: Record<Side, string>;
  /** In a word, where it is plain whose sides they are. */
  side: Record<Side, string>;
  /** The eye's region is the lids'. */
  parts: Record<CallRegion, string>;
}

export const COMMON_WORDS: Readonly<Record<Language, CommonWords>> = {
  en: ENGLISH_COMMON,
  de: GERMAN_COMMON,
  zh: CHINESE_COMMON,
};
