import { MIN_ASSESSED_S } from '../grade/not-gradable';
import { burstRate } from '../statistics/burst-rate';
import type { Estimate } from '../statistics/interval';
import { meanEstimate } from '../statistics/mean-difference';
import { weightedRate } from '../statistics/weighted-rate';
import { TONIC_S } from '../twitch/call/constants';
import type { VisitEvent, VisitEvidence } from './visit';

export type Quantity = 'rate' | 'depth' | 'tonic';

/** The events of at least this depth: those that another picture, too, would have shown. */
export function eventsFrom({ events }: VisitEvidence, leastDepth: number): VisitEvent[] {
  return events.filter(({ depth }) => depth >= leastDepth);
}

/** Whether enough could be judged for figures to be compared. */
export function isAssessed({ assessedS, smallestTwitch }: VisitEvidence): boolean {
  return assessedS >= MIN_ASSESSED_S && smallestTwitch !== null;
}

/** The longest sustained spasm, at least the shortest that is called so. Seconds. */
export function longestTonicS(events: readonly VisitEvent[]): number {
  return Math.max(TONIC_S, ...events.map(({ tonicS }) => tonicS));
}

/**
 * One figure of one region at one visit, with its 95 % interval, from the events of at least a depth; null where it cannot be told.
 * Rates are a minute, depths shares of the opening or the mouth's width, tonic a share of the assessed time.
 */
export function figureOf(evidence: VisitEvidence, quantity: Quantity, leastDepth = 0): Estimate | null {
  if (!isAssessed(evidence)) return null;
  const events = eventsFrom(evidence, leastDepth);
  const { assessedS, dispersion } = evidence;
  switch (quantity) {
    case 'rate':
      return burstRate(events.length, assessedS / 60, dispersion);
    case 'depth':
      return meanEstimate(events.map(({ depth }) => depth));
    case 'tonic':
      return tonicShareOf(evidence, events, longestTonicS(events));
  }
}

/** @param longestS the longest that one might have lasted; seconds */
export function tonicShareOf({ assessedS }: VisitEvidence, events: readonly VisitEvent[], longestS: number): Estimate {
  const lengths = events.map(({ tonicS }) => tonicS).filter((tonicS) => tonicS > 0);
  const { value, low, high } = weightedRate(lengths, assessedS, longestS);
  return { value: Math.min(1, value), low: Math.min(1, low), high: Math.min(1, high) };
}
