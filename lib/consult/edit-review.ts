import type { ConsultRecord } from './record';
import { regraded } from './regrade';
import type { AddedEvent, Decision, EventDecision, Place, Review } from './review';

/** One thing that the doctor does in a review. `event`: its number in the record's `events`; `added`: its number among the added ones. */
export type ReviewEdit =
  | { kind: 'accept' | 'reject' | 'undo'; event: number }
  | ({ kind: 'change'; event: number } & Place)
  | ({ kind: 'add'; atS: number } & Place)
  | ({ kind: 'change-added'; added: number } & Place)
  | { kind: 'remove'; added: number }
  | { kind: 'pictures'; event: number; shown: boolean }
  | { kind: 'sign'; name: string }
  | { kind: 'reopen' };

/** Whether the record holds what a grade anew needs; those of older versions of the record do not. */
export function canBeReviewed({ steps, whole }: ConsultRecord): boolean {
  return steps !== null && whole !== null;
}

/**
 * The record after one step of its review, graded anew.
 * @param now ISO 8601, UTC
 * @throws if the review is signed and the step is not to reopen it
 */
export function editReview(record: ConsultRecord, edit: ReviewEdit, now: string): ConsultRecord {
  const before = record.review ?? newReview(record, now);
  if (edit.kind === 'reopen') return { ...record, review: { ...before, at: now, signed: null } };
  if (before.signed) throw new Error('The review is signed. Reopen it to change it.');
  if (edit.kind === 'sign') {
    return { ...record, review: { ...before, at: now, signed: { at: now, name: edit.name.trim() || null } } };
  }
  if (edit.kind === 'pictures') {
    const others = before.pictures.filter((event) => event !== edit.event);
    const pictures = edit.shown ? [...others, edit.event].sort((a, b) => a - b) : others;
    return { ...record, review: { ...before, pictures, at: now } };
  }
  const edited = { ...record, review: { ...before, ...after(record, before, edit), at: now } };
  const { whole, highest } = regraded(edited);
  return { ...edited, review: { ...edited.review, whole, highest } };
}

function newReview({ whole, highest }: ConsultRecord, at: string): Review {
  return { decisions: [], added: [], pictures: [], at, whole, highest, signed: null };
}

type Said = Pick<Review, 'decisions' | 'added'>;

function after(
  { events }: ConsultRecord,
  { decisions, added }: Said,
  edit: Exclude<ReviewEdit, { kind: 'sign' | 'reopen' | 'pictures' }>,
): Said {
  switch (edit.kind) {
    case 'accept':
      return { added, decisions: decided(decisions, edit.event, { kind: 'accepted' }) };
    case 'reject':
      return { added, decisions: decided(decisions, edit.event, { kind: 'rejected' }) };
    case 'undo':
      return { added, decisions: decided(decisions, edit.event, null) };
    case 'change': {
      const { event, region, side } = edit;
      const found = events[event];
      const same = found?.region === region && found.side === side;
      return {
        added,
        decisions: decided(decisions, event, same ? { kind: 'accepted' } : { kind: 'changed', region, side }),
      };
    }
    case 'add': {
      const { region, side, atS } = edit;
      return { decisions, added: inOrder([...added, { source: 'clinician', region, side, atS }]) };
    }
    case 'change-added': {
      const { region, side } = edit;
      return { decisions, added: added.map((event, i) => (i === edit.added ? { ...event, region, side } : event)) };
    }
    case 'remove':
      return { decisions, added: added.filter((_, i) => i !== edit.added) };
  }
}

function decided(decisions: readonly EventDecision[], event: number, decision: Decision | null): EventDecision[] {
  const others = decisions.filter((other) => other.event !== event);
  return (decision ? [...others, { event, ...decision }] : others).sort((a, b) => a.event - b.event);
}

function inOrder(added: readonly AddedEvent[]): AddedEvent[] {
  return added.toSorted((a, b) => a.atS - b.atS);
}
