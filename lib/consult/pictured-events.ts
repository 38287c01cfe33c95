import type { ConsultRecord } from './record';
import type { Place } from './review';

/** An event whose pictures the doctor puts into the summary. */
export interface PicturedEvent extends Place {
  /** Its number in the record's `events`. */
  event: number;
  /** Seconds of the consult. */
  peakS: number;
}

/** In order of time, at the places that the summary gives: of a signed review, where the doctor says. What the doctor rejects is not shown. */
export function picturedEvents({ events, review }: Pick<ConsultRecord, 'events' | 'review'>): PicturedEvent[] {
  const decisions = new Map(review?.decisions.map((decision) => [decision.event, decision]));
  return (review?.pictures ?? [])
    .flatMap((event) => {
      const found = events[event];
      const decision = decisions.get(event);
      if (!found || decision?.kind === 'rejected') return [];
      const { region, side } = review?.signed && decision?.kind === 'changed' ? decision : found;
      return [{ event, region, side, peakS: found.peakS }];
    })
    .sort((a, b) => a.peakS - b.peakS);
}
