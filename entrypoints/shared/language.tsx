import { effect, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { LANGUAGES, type Language, LOCALES, preferredLanguage } from '../../components/words/languages';
import { LanguageContext } from '../../components/words/use-words';
import { KEPT } from '../../lib/kept-data';

/** The doctor's choice, else the browser's own language. Kept in the pages' own storage: that needs no permission. */
export const language = signal<Language>(kept() ?? preferredLanguage(navigator.languages));

// A screen reader has to know how to read the page, and a line break where it may fall.
effect(() => {
  document.documentElement.lang = LOCALES[language.value];
});

// Every open page follows.
window.addEventListener('storage', ({ key }) => {
  if (key === KEPT.language.name) language.value = kept() ?? language.value;
});

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(KEPT.language.name, chosen);
  language.value = chosen;
}

/** Draws a page in the chosen language. */
export function Localised({ children }: { children: ComponentChildren }) {
  return <LanguageContext.Provider value={language.value}>{children}</LanguageContext.Provider>;
}

function kept(): Language | null {
  const name = localStorage.getItem(KEPT.language.name);
  return LANGUAGES.find((each) => each === name) ?? null;
}
