import { type Language, LOCALES } from './languages';

/** Numbers, shares, dates and counted things as a language writes them, with plain spaces: texts get pasted into old systems. */
export interface LocaleFormat {
  /** One decimal below ten, none above. */
  number: (value: number) => string;
  percent: (share: number) => string;
  /** Rounded up to a whole one: a limit must not look better than it is. */
  percentUp: (share: number) => string;
  /** As it was given, with up to two decimals. */
  score: (value: number) => string;
  /** Day and minute. @param iso ISO 8601 */
  moment: (iso: string) => string;
  /** A day of the calendar, whatever the time zone. @param day YYYY-MM-DD */
  day: (day: string) => string;
  /** "3 twitches". */
  counted: (count: number, forms: { one: string; other: string }) => string;
}

/** @param timeZone IANA name; without one the machine's */
export function localeFormat(language: Language, timeZone?: string): LocaleFormat {
  const locale = LOCALES[language];
  const small = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const given = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (value) => plain((value < 10 ? small : large).format(value)),
    percent: (share) => plain(shares.format(share)),
    percentUp: (share) => plain(shares.format(Math.ceil(share * 100 - 1e-6) / 100)),
    score: (value) => plain(given.format(value)),
    moment: (iso) => plain(moments.format(new Date(iso))),
    day: (day) => plain(days.format(new Date(day))),
    counted: (count, { one, other }) =>
      `${plain(large.format(count))} ${plurals.select(count) === 'one' ? one : other}`,
  };
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
