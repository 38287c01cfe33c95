import type { CallEvent } from '../twitch/call-event';

/** How far apart movements of one facial nerve may lie and still be called simultaneous. Ours: a few frames, for the onset is known no better. Seconds. */
export const SYNCHRONY_S = 0.1;

/** Whether two events, widened by that much, overlap. */
export function simultaneous(a: CallEvent, b: CallEvent): boolean {
  return a.onsetS <= b.offsetS + SYNCHRONY_S && b.onsetS <= a.offsetS + SYNCHRONY_S;
}

/** Those events that go with one of the others on the same side. */
export function accompanied(events: readonly CallEvent[], others: readonly CallEvent[]): CallEvent[] {
  return events.filter((event) => others.some((other) => other.side === event.side && simultaneous(event, other)));
}
