import type { ComponentChildren } from 'preact';
import type { Language } from '../languages';
import { GERMAN_WELCOME } from './de';
import { ENGLISH_WELCOME } from './en';
import { CHINESE_WELCOME } from './zh';

/** One of the three pictures. */
export interface StepWords {
  title: string;
  text: ComponentChildren;
}

/** The first page, in one language. */
export interface WelcomeWords {
  /** The browser tab's. */
  page: string;
  title: string;
  what: string;
  steps: readonly [StepWords, StepWords, StepWords];
  privacy: { title: string; text: string };
  pin: { title: string; text: string };
  again: string;
}

export const WELCOME_WORDS: Readonly<Record<Language, WelcomeWords>> = {
  en: ENGLISH_WELCOME,
  de: GERMAN_WELCOME,
  zh: CHINESE_WELCOME,
};
