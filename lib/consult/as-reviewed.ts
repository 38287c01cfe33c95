import type { ConsultRecord } from './record';
import { regraded } from './regrade';
import { reviewedEvents, type ShownEvent } from './reviewed-events';

/** What is shown of a consult. */
export type ShownRecord = Omit<ConsultRecord, 'events'> & { events: ShownEvent[] };

/** Made once a record: records never change, and a summary asks again and again. */
const shown = new WeakMap<ConsultRecord, ShownRecord>();

/**
 * The record as summaries and files speak of it: with the reviewed events and grades where a review is signed, else with the automatic ones. To be
 * shown, never to be kept: the automatic values are in the record alone.
 */
export function asReviewed(record: ConsultRecord): ShownRecord {
  const { review } = record;
  if (!review?.signed) return record;
  const known = shown.get(record);
  if (known) return known;
  const { whole, highest } = review;
  const view = { ...record, events: reviewedEvents(record), grades: regraded(record).grades, whole, highest };
  shown.set(record, view);
  // What is shown is not reviewed once more.
  shown.set(view, view);
  return view;
}
