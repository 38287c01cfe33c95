import { matchTwitches } from '../../../lib/study/match-twitches';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { type CommandedTwitch, MATCH_S } from '../../start/report';
import type { SoakGap } from './gaps';

/** Stretches that are counted for themselves. Seconds. */
const STRETCH_S = 600;

/** Picture that a twitch needs before and after it to be found. Ours: a filter's flank and the time that templates take to begin anew. Seconds. */
const NEEDS_S = 2;

export interface FoundInStretch {
  fromS: number;
  toS: number;
  commanded: number;
  found: number;
  /** Found, but not commanded. */
  extra: number;
}

/** What was found of the commanded twitches, ten minutes at a time; those in and beside gaps could not be found. */
export function foundIn(
  commanded: readonly CommandedTwitch[],
  events: readonly CallEvent[],
  gaps: readonly SoakGap[],
  endS: number,
): FoundInStretch[] {
  const { hits, extra } = matchTwitches(commanded, events, MATCH_S);
  const matched = new Set(hits.map(({ expected }) => expected));
  const inPicture = ({ peakS }: { peakS: number }): boolean =>
    peakS >= NEEDS_S &&
    peakS <= endS - NEEDS_S &&
    gaps.every(({ fromS, toS }) => peakS < fromS - NEEDS_S || peakS > toS + NEEDS_S);
  const counted = commanded.filter(inPicture);
  const stretches = Math.max(1, Math.ceil(endS / STRETCH_S));
  return Array.from({ length: stretches }, (_, i) => {
    const [fromS, toS] = [i * STRETCH_S, Math.min(endS, (i + 1) * STRETCH_S)];
    const within = ({ peakS }: { peakS: number }): boolean => peakS >= fromS && peakS < toS;
    const here = counted.filter(within);
    return {
      fromS,
      toS,
      commanded: here.length,
      found: here.filter((twitch) => matched.has(twitch)).length,
      extra: extra.filter(within).length,
    };
  });
}
