import type { ConsultRecord } from '../lib/consult/record';
import type { Place, Signature } from '../lib/consult/review';
import type { CallVerdict } from '../lib/grade/call-verdict';
import { clock, duration, percent } from './format';
import { DEPTH_OF_SHORT, levelWords, REGION_WORDS, sideWords } from './grade-words';
import type { ReviewItem } from './review-items';

export const STATE_WORDS: Record<ReviewItem['state'], string> = {
  open: 'Not looked at',
  accepted: 'Accepted',
  rejected: 'Rejected',
  changed: 'Moved',
  added: 'Added by hand',
};

export function placeWords({ region, side }: Place): string {
  return `${sideWords(side)}, ${REGION_WORDS[region].toLowerCase()}`;
}

/** An event in one line, as a screen reader says it. */
export function itemWords({ region, side, peakS, state }: ReviewItem): string {
  return `${placeWords({ region, side })}, ${clock(peakS, 1)}, ${STATE_WORDS[state].toLowerCase()}`;
}

/** What was measured of an event. */
export function measuredWords({ found }: ReviewItem): string {
  if (!found) return 'Not found by the software.';
  const { region, depth, onsetS, offsetS, certainty, tonic } = found;
  const kind = tonic ? 'Sustained' : 'Brief';
  return `${kind}, ${percent(depth)} ${DEPTH_OF_SHORT[region]}, ${duration(offsetS - onsetS)}, certainty ${percent(certainty)}`;
}

/** A level in short. */
export function levelInShort(verdict: CallVerdict | null): string {
  if (!verdict) return 'No level';
  const { level, atLeast, side } = verdict;
  if (level === null) return levelWords(verdict);
  const figure = `${atLeast ? 'At least level' : 'Level'} ${level}`;
  return level === 0 ? figure : `${figure}, ${sideWords(side).toLowerCase()}`;
}

/** What the doctor did, such as "12 accepted, 3 rejected, 1 added by hand". */
export function doneWords({ events, review }: Pick<ConsultRecord, 'events' | 'review'>): string {
  const count = (kind: string) => review?.decisions.filter((decision) => decision.kind === kind).length ?? 0;
  const parts = [
    [count('accepted'), 'accepted'],
    [count('rejected'), 'rejected'],
    [count('changed'), 'moved to another side or region'],
    [review?.added.length ?? 0, 'added by hand'],
    [events.length - (review?.decisions.length ?? 0), 'left as found'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length > 0 ? said.join(', ') : 'no event was found';
}

/** Who signed, and when (local time). */
export function signatureWords({ at, name }: Signature): string {
  const moment = new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `Reviewed and signed${name === null ? '' : ` by ${name}`}, ${moment}.`;
}
