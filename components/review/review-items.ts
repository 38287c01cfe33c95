import type { ConsultRecord } from '../../lib/consult/record';
import type { Decision, Place } from '../../lib/consult/review';
import { type During, isCounted, markAt } from '../../lib/consult/tasks';
import type { CallEvent } from '../../lib/twitch/call-event';

/** What a review can be about: an event that was found, by its number in the record, or one that the doctor added, by its number among those. */
export type ItemRef = { kind: 'found'; event: number } | { kind: 'added'; added: number };

/** One event on the review's timeline. */
export interface ReviewItem extends Place {
  ref: ItemRef;
  /** `open`: nobody has looked yet. */
  state: 'open' | Decision['kind'] | 'added';
  /** Seconds of the consult. */
  peakS: number;
  onsetS: number;
  offsetS: number;
  tonic: boolean;
  /** What the patient was asked to do when it began; null: nothing. */
  during: During | null;
  /** Whether it counts: what began in a willed movement does only on the doctor's word. */
  counts: boolean;
  /** Its pictures are put into the summary. */
  pictured: boolean;
  /** As it was found; null of one that was added. */
  found: CallEvent | null;
}

/** All events, rejected ones too, in order of time, where the doctor says they are. */
export function reviewItems({
  events,
  tasks,
  review,
}: Pick<ConsultRecord, 'events' | 'tasks' | 'review'>): ReviewItem[] {
  const duringOf = (onsetS: number) => markAt(tasks, onsetS)?.during ?? null;
  const decisions = new Map(review?.decisions.map((decision) => [decision.event, decision]));
  const found = events.map((event, number): ReviewItem => {
    const decision = decisions.get(number);
    const { region, side } = decision?.kind === 'changed' ? decision : event;
    const { peakS, onsetS, offsetS, tonic } = event;
    const ref = { kind: 'found', event: number } as const;
    const state = decision?.kind ?? 'open';
    const counts = state === 'open' ? isCounted(tasks, event) : state !== 'rejected';
    const pictured = review?.pictures.includes(number) ?? false;
    const during = duringOf(onsetS);
    return { ref, state, region, side, peakS, onsetS, offsetS, tonic, during, counts, pictured, found: event };
  });
  const added = (review?.added ?? []).map(({ region, side, atS }, number): ReviewItem => {
    const ref = { kind: 'added', added: number } as const;
    const span = { peakS: atS, onsetS: atS, offsetS: atS, tonic: false, during: duringOf(atS) };
    return { ref, state: 'added', region, side, ...span, counts: true, pictured: false, found: null };
  });
  return [...found, ...added].sort((a, b) => a.peakS - b.peakS);
}

/** How many were looked at. */
export function lookedAt(items: readonly ReviewItem[]): number {
  return items.filter(({ state }) => state !== 'open').length;
}

export function isSameRef(a: ItemRef, b: ItemRef): boolean {
  return a.kind === 'found' ? b.kind === 'found' && a.event === b.event : b.kind === 'added' && a.added === b.added;
}
