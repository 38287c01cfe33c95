import type { ConsultRecord } from '../../lib/consult/record';
import type { CallVerdict } from '../../lib/grade/call-verdict';
import { upperFirst } from '../basics/mapped';
import type { GradeWords } from '../words/grade/words';
import type { LocaleFormat } from '../words/locale-format';
import type { ReviewWords } from '../words/review/words';
import type { ReviewItem } from './review-items';

/** An event in one line, as a screen reader says it. */
export function itemWords(
  { region, side, peakS, state }: ReviewItem,
  words: ReviewWords,
  { clock }: LocaleFormat,
): string {
  return words.item(words.place(side, region), clock(peakS, 1), words.state[state]);
}

/** What was measured of an event. */
export function measuredWords({ found }: ReviewItem, words: ReviewWords): string {
  return found ? words.measured({ ...found, lengthS: found.offsetS - found.onsetS }) : words.notFound;
}

/** Why an event counts, or not, that began in a willed movement; null: it did not. */
export function movementWords({ during, state, counts }: ReviewItem, { inMovement }: ReviewWords): string | null {
  if (during !== 'voluntary') return null;
  if (state === 'rejected') return inMovement.rejected;
  return counts ? inMovement.counted : inMovement.notCounted;
}

/** A level in short. */
export function levelInShort(verdict: CallVerdict | null, words: ReviewWords, grade: GradeWords): string {
  if (!verdict) return words.noLevel;
  const { level, atLeast, side } = verdict;
  if (level === null) return upperFirst(grade.notGradable);
  return words.level(level, atLeast, level === 0 ? null : (side ?? 'none'));
}

/** What the doctor did, such as "12 accepted, 3 rejected, 1 added by hand". */
export function doneWords({ events, review }: Pick<ConsultRecord, 'events' | 'review'>, words: ReviewWords): string {
  const count = (kind: string) => review?.decisions.filter((decision) => decision.kind === kind).length ?? 0;
  return words.summary.done({
    accepted: count('accepted'),
    rejected: count('rejected'),
    changed: count('changed'),
    added: review?.added.length ?? 0,
    untouched: events.length - (review?.decisions.length ?? 0),
  });
}
