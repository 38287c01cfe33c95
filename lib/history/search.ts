import type { Visit } from './visit';

/** Visits that have every word of the search in their label, the name in the call, or their day (YYYY-MM-DD or as it is shown). */
export function searched(visits: readonly Visit[], search: string, dayWords: (iso: string) => string): Visit[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return visits.filter((visit) => {
    const text = folded(
      [visit.patient ?? '', visit.name ?? '', localDay(visit.startedAt), dayWords(visit.startedAt)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Letters without case and accents, so that "Muller" finds "Müller". */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}

/** The day in local time, YYYY-MM-DD. */
export function localDay(iso: string): string {
  const at = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Whole days from a day (YYYY-MM-DD) to a visit in local time; below 0 if the day was later. */
export function daysSince(day: string, visitIso: string): number {
  return Math.round((Date.parse(localDay(visitIso)) - Date.parse(day)) / 86_400_000);
}
