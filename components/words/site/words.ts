import type { ComponentChildren } from 'preact';
import type { Language } from '../languages';
import { GERMAN_SITE } from './de';
import { ENGLISH_SITE } from './en';
import { CHINESE_SITE } from './zh';

/** Asking for a site that Hemiscope may not read, in one language. @param host the site, emphasised where it matters */
export interface SiteWords {
  elsewhere: string;
  known: (host: ComponentChildren) => ComponentChildren;
  unknown: (host: ComponentChildren) => ComponentChildren;
  refused: string;
  notAsked: string;
  seesNothing: (host: ComponentChildren) => ComponentChildren;
  /** What to do after a no, and where the browser did not even ask. */
  afterNo: string;
  afterNotAsked: string;
  enable: string;
  askAgain: string;
  bySettings: string;
  steps: (host: string) => readonly string[];
  allowed: (host: string) => string;
  disable: string;
}

export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = {
  en: ENGLISH_SITE,
  de: GERMAN_SITE,
  zh: CHINESE_SITE,
};
