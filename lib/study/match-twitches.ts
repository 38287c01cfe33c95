import type { Side } from '../measure/side';
import type { CallRegion } from '../twitch/call-event';

/** A twitch as commanded or as found: what, where, when (seconds, one clock for both). */
export interface TimedTwitch {
  region: CallRegion;
  side: Side;
  peakS: number;
}

export interface Matching<E extends TimedTwitch, F extends TimedTwitch> {
  hits: { expected: E; found: F }[];
  missed: E[];
  extra: F[];
}

/**
 * Pairs what was found with what was expected: same region, same side, peaks at most `toleranceS` apart (seconds, one for all
 * or each expected one's own), the nearest pairs first, each used once.
 */
export function matchTwitches<E extends TimedTwitch, F extends TimedTwitch>(
  expected: readonly E[],
  found: readonly F[],
  toleranceS: number | ((expected: E) => number),
): Matching<E, F> {
  const toleranceOf = typeof toleranceS === 'number' ? () => toleranceS : toleranceS;
  const pairs = expected
    .flatMap((e) =>
      found
        .filter((f) => e.region === f.region && e.side === f.side && Math.abs(e.peakS - f.peakS) <= toleranceOf(e))
        .map((f) => ({ expected: e, found: f, apartS: Math.abs(e.peakS - f.peakS) })),
    )
    .sort((a, b) => a.apartS - b.apartS);
  const taken = new Set<E | F>();
  const hits: Matching<E, F>['hits'] = [];
  for (const pair of pairs) {
    if (taken.has(pair.expected) || taken.has(pair.found)) continue;
    taken.add(pair.expected).add(pair.found);
    hits.push({ expected: pair.expected, found: pair.found });
  }
  return {
    hits,
    missed: expected.filter((e) => !taken.has(e)),
    extra: found.filter((f) => !taken.has(f)),
  };
}
