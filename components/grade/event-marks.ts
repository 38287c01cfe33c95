import type { Side } from '../../lib/measure/side';
import type { CallRegion } from '../../lib/twitch/call-event';

/** What a mark over a trace needs to know of an event, ours or the published rule's. Seconds. */
export interface MarkedEvent {
  region: CallRegion;
  side: Side;
  onsetS: number;
  peakS: number;
  offsetS: number;
  tonic?: boolean;
}

/** A tick at the peak, or a bar over the whole of a sustained event. Seconds. */
export type Mark = { kind: 'tick'; atS: number } | { kind: 'bar'; fromS: number; toS: number };

/** The marks of one region and side that reach into the stretch drawn. */
export function marksOf(
  events: readonly MarkedEvent[],
  region: CallRegion,
  side: Side,
  { fromS, toS }: { fromS: number; toS: number },
): Mark[] {
  return events
    .filter((event) => event.region === region && event.side === side && event.offsetS >= fromS && event.onsetS <= toS)
    .map((event) =>
      event.tonic
        ? { kind: 'bar', fromS: Math.max(event.onsetS, fromS), toS: Math.min(event.offsetS, toS) }
        : { kind: 'tick', atS: event.peakS },
    );
}
