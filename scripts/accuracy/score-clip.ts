import { matchTwitches, type TimedTwitch } from '../../lib/study/match-twitches';
import { type Movement, type MovementKind, regionOf } from '../../tests/patient/program';
import type { FoundTwitch } from './method';

/** How far the found peak may lie from the commanded one. Ours: less than the rest between two movements. Seconds. */
const TOLERANCE_S = 0.2;

/** Longest twitch; a longer movement has its peak wherever its noise puts it, so it is found anywhere within. Ours: between the lengths that are commanded. Seconds. */
const TWITCH_UP_TO_S = 0.35;

const ONE_SIDED: readonly MovementKind[] = ['eye-twitch', 'mouth-twitch', 'neck-twitch', 'eye-spasm'];

export type TwitchLength = 'twitch' | 'contraction' | 'spasm';

/** A commanded twitch, contraction or spasm of one side. */
export interface SpikedTwitch extends TimedTwitch {
  depth: number;
  durationS: number;
  length: TwitchLength;
}

/** What became of it. */
export interface ScoredTwitch extends SpikedTwitch {
  found: FoundTwitch | null;
}

export interface ClipScore {
  twitches: ScoredTwitch[];
  /** Events where nothing of that region was commanded. A second event within a long movement is none: it is counted twice, not invented. */
  falseEvents: FoundTwitch[];
}

export function spikedTwitches(movements: readonly Movement[]): SpikedTwitch[] {
  return movements.flatMap(({ kind, side, onsetS, durationS, depth }) => {
    if (!ONE_SIDED.includes(kind) || side === 'both') return [];
    const length = kind === 'eye-spasm' ? 'spasm' : durationS > TWITCH_UP_TO_S ? 'contraction' : 'twitch';
    return [{ region: regionOf(kind), side, peakS: onsetS + durationS / 2, depth, durationS, length }];
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
  const { hits, extra } = matchTwitches(expected.map(sideless), found.map(sideless), ({ twitch }) =>
    toleranceOf(twitch),
  );
  const finds = new Map(hits.map((hit) => [hit.expected.twitch, hit.found.twitch]));
  const isSecond = (event: FoundTwitch): boolean =>
    expected.some(
      (twitch) =>
        twitch.length !== 'twitch' &&
        twitch.region === event.region &&
        twitch.side === event.side &&
        Math.abs(twitch.peakS - event.peakS) <= toleranceOf(twitch),
    );
  return {
    twitches: expected.map((twitch) => ({ ...twitch, found: finds.get(twitch) ?? null })),
    falseEvents: extra.map(({ twitch }) => twitch).filter((event) => !isSecond(event)),
  };
}

function toleranceOf({ length, durationS }: SpikedTwitch): number {
  return TOLERANCE_S + (length === 'twitch' ? 0 : durationS / 2);
}
