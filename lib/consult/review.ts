import type { CallVerdict } from '../grade/call-verdict';
import type { Side } from '../measure/side';
import type { CallRegion } from '../twitch/call-event';

/** Where a spasm is. The patient's own side. */
export interface Place {
  region: CallRegion;
  side: Side;
}

/** What the doctor says of an event that was found: it is there, it is none, or it is somewhere else. */
export type Decision = { kind: 'accepted' } | { kind: 'rejected' } | ({ kind: 'changed' } & Place);

/** Of which event, by its number in the record's `events`: those never change. */
export type EventDecision = { event: number } & Decision;

/** A twitch that the doctor saw and the detector did not find. */
export interface AddedEvent extends Place {
  source: 'clinician';
  /** Seconds of the consult. */
  atS: number;
}

/** What the doctor made of a consult's events. What was found and graded automatically stays in the record beside it. */
export interface Review {
  /** At most one an event, by their numbers; an event without one was not looked at, and counts as found. */
  decisions: EventDecision[];
  /** In order of time. */
  added: AddedEvent[];
  /** Events, by their numbers and in order, whose pictures the doctor puts into the summary. The pictures themselves are never in a record. */
  pictures: number[];
  /** When it was changed last. ISO 8601, UTC. */
  at: string;
  /** The grades of the reviewed events, kept as they were told on that day: a later version of the method must not change what was signed. */
  whole: CallVerdict | null;
  highest: { timeS: number; verdict: CallVerdict } | null;
  /** null: preliminary. */
  signed: Signature | null;
}

export interface Signature {
  /** ISO 8601, UTC. */
  at: string;
  /** As typed; null: none was given. */
  name: string | null;
}
