import { type BySide, SIDES } from '../measure/side';
import { poissonRate } from '../statistics/poisson-rate';
import type { CallEvent, CallRegion } from '../twitch/call-event';
import type { CallEvidence, CallWindow } from './call-verdict';
import { isAssessed } from './not-gradable';

/** What a window says about one region, both sides together. */
export function callEvidence(window: CallWindow, region: CallRegion): CallEvidence {
  const events = eventsOf(window, region);
  const assessedS = meanOf(window.assessedS[region]);
  const tonic = events.filter((event) => event.tonic);
  const tonicS = tonic.reduce((sum, { onsetS, offsetS }) => sum + offsetS - onsetS, 0);
  const smallest = SIDES.map((side) => window.sensitivity[region][side]).filter((depth) => depth !== null);
  return {
    region,
    count: { left: countOf(events, 'left'), right: countOf(events, 'right') },
    assessedS,
    rate: rateOf(events.length, assessedS),
    meanAmplitude: mean(events.map(({ amplitude }) => amplitude)),
    maxAmplitude: largest(events.map(({ amplitude }) => amplitude)),
    meanDepth: mean(events.map(({ depth }) => depth)),
    maxDepth: largest(events.map(({ depth }) => depth)),
    clonic: events.length - tonic.length,
    tonic: tonic.length,
    tonicShare: assessedS > 0 ? Math.min(1, tonicS / assessedS) : 0,
    smallestTwitch: largest(smallest),
    hindrance: isAssessed(window, region) ? null : (window.hindrances[region] ?? null),
  };
}

/** A window's events of one region, in order of time. */
export function eventsOf({ events }: CallWindow, region: CallRegion): CallEvent[] {
  return events.filter((event) => event.region === region).sort((a, b) => a.onsetS - b.onsetS || a.peakS - b.peakS);
}

/** Mean of both sides. */
export function meanOf({ left, right }: BySide<number>): number {
  return (left + right) / 2;
}

function countOf(events: readonly CallEvent[], side: CallEvent['side']): number {
  return events.filter((event) => event.side === side).length;
}

function rateOf(count: number, assessedS: number): CallEvidence['rate'] {
  const { rate, low, high } = poissonRate(count, assessedS / 60);
  return rate === null ? null : { perMinute: rate, low, high };
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

function largest(values: readonly number[]): number | null {
  return values.length > 0 ? Math.max(...values) : null;
}
