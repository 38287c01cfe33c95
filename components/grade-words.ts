import type { CallVerdict } from '../lib/grade/call-verdict';
import type { Side } from '../lib/measure/side';
import { levelWords as levelWordsIn } from './verdict-words';
import { COMMON_WORDS } from './words/common/words';
import { GRADE_WORDS } from './words/grade/words';

/* English only, for the views that do not take their words from `words/grade` and `words/common` yet. */

export const REGION_WORDS = COMMON_WORDS.en.regions;
export const DEPTH_OF_SHORT = GRADE_WORDS.en.depthOfShort;
export const SIDE_WORDS: Record<Side, string> = { left: 'Left', right: 'Right' };

export function sideWords(side: Side | 'both' | null): string {
  return COMMON_WORDS.en.sides[side ?? 'none'];
}

export function levelWords(verdict: CallVerdict): string {
  return levelWordsIn(verdict, GRADE_WORDS.en);
}
