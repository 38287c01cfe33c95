import { type Language, LOCALES } from './languages';

/** Numbers, shares, times, dates and counted things as a language writes them. */
export interface LocaleFormat {
  /** One decimal below ten, none above. */
  number: (value: number) => string;
  /** As many decimals as are asked for, else none. */
  fixed: (value: number, decimals?: number) => string;
  /** The same with its sign, a true minus. */
  signed: (value: number, decimals?: number) => string;
  percent: (share: number, decimals?: number) => string;
  /** Rounded up to a whole one: a limit must not look better than it is. */
  percentUp: (share: number) => string;
  /** Like `percent`, with a dash where there is no value. */
  percentOrDash: (share: number | null, decimals?: number) => string;
  /** As it was given, with up to two decimals. */
  score: (value: number) => string;
  /** Seconds as mm:ss, or h:mm:ss from an hour on, rounded down as clocks do; `decimals` adds parts of a second. */
  clock: (seconds: number, decimals?: number) => string;
  /** How long something lasted: 0.18 → "180 ms", from a second on "2.4 s". */
  duration: (seconds: number) => string;
  /** Seconds with their unit. */
  seconds: (value: number) => string;
  /** How much room something takes: "12 kB", from a million bytes on "1.2 MB". */
  bytes: (count: number) => string;
  /** Day and minute. @param iso ISO 8601 */
  moment: (iso: string) => string;
  /** Day in short. @param iso ISO 8601 */
  shortDay: (iso: string) => string;
  /** Hour and minute. @param iso ISO 8601 */
  time: (iso: string) => string;
  /** A day of the calendar, whatever the time zone. @param day YYYY-MM-DD */
  day: (day: string) => string;
  /** "3 twitches". */
  counted: (count: number, forms: { one: string; other: string }) => string;
  /** "a, b and c". */
  list: (parts: readonly string[]) => string;
}

/** The unit's sign. */
const SECOND: Readonly<Record<Language, string>> = { en: 's', de: 's', zh: '秒' };

/** For the screen: figure and unit do not part at a line's end. @param timeZone IANA name; without one the machine's */
export function localeFormat(language: Language, timeZone?: string): LocaleFormat {
  const locale = LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const small = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const large = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const given = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', ...zone });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plurals = new Intl.PluralRules(locale);
  const fixed = (value: number, decimals = 0): string => value.toLocaleString(locale, digits(decimals));
  const percent = (share: number, decimals = 0): string =>
    share.toLocaleString(locale, {
      style: 'percent',
      ...digits(decimals),
    });
  return {
    number: (value) => (value < 10 ? small : large).format(value),
    fixed,
    signed: (value, decimals = 0) =>
      value.toLocaleString(locale, { ...digits(decimals), signDisplay: 'exceptZero' }).replace('-', '−'),
    percent,
    percentUp: (share) => percent(Math.ceil(share * 100 - 1e-6) / 100),
    percentOrDash: (share, decimals) => (share === null ? '–' : percent(share, decimals)),
    score: (value) => given.format(value),
    clock: (seconds, decimals) => clock(seconds, decimals ?? 0, decimalPoint(locale)),
    duration: (seconds) =>
      seconds < 0.9995 ? `${fixed(seconds * 1000)}\u00a0ms` : `${fixed(seconds, 1)}\u00a0${SECOND[language]}`,
    seconds: (value) => `${fixed(value)}\u00a0${SECOND[language]}`,
    bytes: (count) => (count < 1e6 ? `${fixed(Math.ceil(count / 1e3))}\u00a0kB` : `${fixed(count / 1e6, 1)}\u00a0MB`),
    moment: (iso) => moments.format(new Date(iso)),
    shortDay: (iso) => shortDays.format(new Date(iso)),
    time: (iso) => times.format(new Date(iso)),
    day: (day) => days.format(new Date(day)),
    counted: (count, { one, other }) => `${large.format(count)} ${plurals.select(count) === 'one' ? one : other}`,
    list: (parts) => lists.format(parts),
  };
}

/** The same with plain spaces, for texts that get pasted into old systems. */
export function plainFormat(language: Language, timeZone?: string): LocaleFormat {
  const format = localeFormat(language, timeZone);
  return {
    number: (value) => plain(format.number(value)),
    fixed: (value, decimals) => plain(format.fixed(value, decimals)),
    signed: (value, decimals) => plain(format.signed(value, decimals)),
    percent: (share, decimals) => plain(format.percent(share, decimals)),
    percentUp: (share) => plain(format.percentUp(share)),
    percentOrDash: (share, decimals) => plain(format.percentOrDash(share, decimals)),
    score: (value) => plain(format.score(value)),
    clock: format.clock,
    duration: (seconds) => plain(format.duration(seconds)),
    seconds: (value) => plain(format.seconds(value)),
    bytes: (count) => plain(format.bytes(count)),
    moment: (iso) => plain(format.moment(iso)),
    shortDay: (iso) => plain(format.shortDay(iso)),
    time: (iso) => plain(format.time(iso)),
    day: (day) => plain(format.day(day)),
    counted: (count, forms) => plain(format.counted(count, forms)),
    list: (parts) => plain(format.list(parts)),
  };
}

/** Each language's on the machine's own clock, for the screen. */
export const FORMATS: Readonly<Record<Language, LocaleFormat>> = {
  en: localeFormat('en'),
  de: localeFormat('de'),
  zh: localeFormat('zh'),
};

function digits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function clock(seconds: number, decimals: number, point: string): string {
  const unit = 10 ** decimals;
  // Not by a float's last bit.
  const ticks = Math.floor(Math.max(0, seconds) * unit + 1e-6);
  const whole = Math.floor(ticks / unit);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const head = hours > 0 ? `${hours}:${two(minutes)}` : two(minutes);
  const tail = decimals > 0 ? point + String(ticks % unit).padStart(decimals, '0') : '';
  return `${head}:${two(whole % 60)}${tail}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function decimalPoint(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
