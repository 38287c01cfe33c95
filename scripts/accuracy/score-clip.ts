import { matchTwitches, type TimedTwitch } from '../../lib/study/match-twitches';
import { type Movement, type MovementKind, regionOf } from '../../tests/patient/program';
import type { FoundTwitch } from './method';

/** How far the found peak may lie from the commanded one. Ours: less than the rest between two movements. Seconds. */
const TOLERANCE_S = 0.2;

const TWITCHES: readonly MovementKind[] = ['eye-twitch', 'mouth-twitch', 'neck-twitch'];

/** A commanded twitch. */
export interface SpikedTwitch extends TimedTwitch {
  depth: number;
}

/** What was found of one clip's twitches. */
export interface ClipScore {
  twitches: (SpikedTwitch & { found: boolean; sideRight: boolean })[];
  /** Events where no twitch of that region was. */
  falseEvents: FoundTwitch[];
}

export function spikedTwitches(movements: readonly Movement[]): SpikedTwitch[] {
  return movements.flatMap(({ kind, side, onsetS, durationS, depth }) => {
    if (!TWITCHES.includes(kind) || side === 'both') return [];
    return [{ region: regionOf(kind), side, peakS: onsetS + durationS / 2, depth }];
  });
}

/** A twitch counts as found on whichever side it was found, and the side is judged by itself. */
export function scoreClip(movements: readonly Movement[], found: readonly FoundTwitch[]): ClipScore {
  const expected = spikedTwitches(movements);
  const sideless = <T extends TimedTwitch>(twitch: T): { twitch: T } & TimedTwitch => ({
    twitch,
    region: twitch.region,
    peakS: twitch.peakS,
    side: 'left',
  });
  const { hits, extra } = matchTwitches(expected.map(sideless), found.map(sideless), TOLERANCE_S);
  const finds = new Map(hits.map((hit) => [hit.expected.twitch, hit.found.twitch]));
  return {
    twitches: expected.map((twitch) => ({
      ...twitch,
      found: finds.has(twitch),
      sideRight: finds.get(twitch)?.side === twitch.side,
    })),
    falseEvents: extra.map(({ twitch }) => twitch),
  };
}
