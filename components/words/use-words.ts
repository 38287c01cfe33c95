import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './languages';
import { FORMATS, type LocaleFormat } from './locale-format';

/** In which the views below are drawn. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one area in the reader's language. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useLanguage()];
}

/** Numbers, times and dates as the reader's language writes them. */
export function useFormat(): LocaleFormat {
  return FORMATS[useLanguage()];
}
