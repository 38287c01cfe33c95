/** Languages of every view and every text to share: those of the two studies' hospitals, and English. */
export const LANGUAGES = ['en', 'de', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', zh: '中文' };

/** By which dates and numbers are written; also the `lang` of a text. BCP 47. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE', zh: 'zh-CN' };

/** A message that is put into words only where it is shown, so that it follows the reader's language. */
export type Say = (language: Language) => string;

/** The first language of a reader's list that there is, else English. @param tags BCP 47, as `navigator.languages` */
export function preferredLanguage(tags: readonly string[]): Language {
  const wanted = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  return LANGUAGES.toSorted((a, b) => rank(wanted, a) - rank(wanted, b))[0] ?? 'en';
}

function rank(wanted: readonly (string | undefined)[], language: Language): number {
  const place = wanted.indexOf(language);
  return place < 0 ? wanted.length : place;
}
