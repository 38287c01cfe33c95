import { mapped, upperFirst } from './mapped';
import { COMMON_WORDS } from './words/common/words';

/** How a message looks: shown by a mark and a word as well as by colour. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad';

/** A state in words: what is so, and what to do or to tell the patient. */
export interface Words {
  tone: Tone;
  title: string;
  advice: readonly string[];
}

/* English only, for the views that do not take their words from `words/common` yet. */
export const DISCLAIMER = COMMON_WORDS.en.disclaimer;
export const SERVICE_WORDS = COMMON_WORDS.en.services;
export const GAP_WORDS = mapped(COMMON_WORDS.en.gaps, upperFirst);
