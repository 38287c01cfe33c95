import { isOnScale, type ScaleRange } from '../lib/grade/clinician-scales';

/** What was typed, understood: its value (null: nothing), or what is wrong with it. */
export interface Entry<T> {
  value: T | null;
  wrong: string | null;
}

/** A number of a scale, with a point or a comma. */
export function scoreEntry(text: string, range: ScaleRange): Entry<number> {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { value: null, wrong: null };
  const value = /^[+-]?\d*\.?\d+$|^[+-]?\d+\.$/.test(typed) ? Number(typed) : Number.NaN;
  if (isOnScale(value, range)) return { value, wrong: null };
  return { value: null, wrong: `A ${range.whole ? 'whole ' : ''}number from ${range.min} to ${range.max}. Not kept.` };
}

/** The first operations and injections for hemifacial spasm are younger. */
const EARLIEST_DAY = '1960-01-01';

/** A day of a treatment, YYYY-MM-DD, not after today. */
export function dayEntry(text: string, today: string): Entry<string> {
  if (text === '') return { value: null, wrong: null };
  if (text >= EARLIEST_DAY && text <= today && text.length === EARLIEST_DAY.length) return { value: text, wrong: null };
  return { value: null, wrong: 'A day from 1960 until today. Not kept.' };
}
