import type { Language } from '../languages';
import { GERMAN_GLOSSARY } from './de';
import { ENGLISH_GLOSSARY } from './en';
import { CHINESE_GLOSSARY } from './zh';

export const TERM_NAMES = [
  'level',
  'certainty',
  'event-certainty',
  'cohen-albert',
  'platysma',
  'clonic',
  'tonic',
  'other-babinski',
  'smallest-twitch',
  'interval',
  'landmarks',
  'blepharospasm',
  'synkinesis',
  'myokymia',
  'functional-spasm',
  'facial-palsy',
  'tic',
  'provoked',
  'spontaneous',
  'pattern',
  'tile',
  'detector',
] as const;

export type TermName = (typeof TERM_NAMES)[number];

export interface GlossaryEntry {
  /** The word as it stands in the texts. */
  found: RegExp;
  /** What it means, in words that need no explanation themselves. */
  plain: string;
}

/** Every word of jargon that stands in the panel, the summary or the history, in one language. */
export type Glossary = Readonly<Record<TermName, GlossaryEntry>>;

export const GLOSSARY: Readonly<Record<Language, Glossary>> = {
  en: ENGLISH_GLOSSARY,
  de: GERMAN_GLOSSARY,
  zh: CHINESE_GLOSSARY,
};
