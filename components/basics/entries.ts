import { isOnScale, type ScaleRange } from '../../lib/grade/clinician-scales';

/** What was typed, understood: its value (null: nothing), or that it is none. */
export interface Entry<T> {
  value: T | null;
  wrong: boolean;
}

/** A number of a scale, with a point or a comma. */
export function scoreEntry(text: string, range: ScaleRange): Entry<number> {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { value: null, wrong: false };
  const value = /^[+-]?\d*\.?\d+$|^[+-]?\d+\.$/.test(typed) ? Number(typed) : Number.NaN;
  if (isOnScale(value, range)) return { value, wrong: false };
  return { value: null, wrong: true };
}

/** The first operations and injections for hemifacial spasm are younger. */
export const FIRST_YEAR = 1960;
const EARLIEST_DAY = `${FIRST_YEAR}-01-01`;

/** A day of a treatment, YYYY-MM-DD, not after today. */
export function dayEntry(text: string, today: string): Entry<string> {
  if (text === '') return { value: null, wrong: false };
  if (text >= EARLIEST_DAY && text <= today && text.length === EARLIEST_DAY.length)
    return { value: text, wrong: false };
  return { value: null, wrong: true };
}
