import { median } from '../../lib/measure/median';
import { type PoissonRate, poissonRate } from '../../lib/statistics/poisson-rate';
import { middle95, resamples } from '../../lib/statistics/resampled';
import { depthFound, detectionCurve, type Trial } from '../../lib/study/detection-limit';
import { type Proportion, proportion } from '../../lib/study/proportion';
import type { CallRegion } from '../../lib/twitch/call-event';
import { seededRandom } from '../../tests/patient/random';
import { PLAIN_DEPTHS } from './acts';
import type { Result } from './results';
import { type ScoredTwitch, scoreClip, type TwitchLength } from './score-clip';

/** Edges of the bins in which recall is told: share of the opening lost, of the mouth's width added, of the eye-to-eye distance. */
export const DEPTH_EDGES: Record<CallRegion, readonly number[]> = {
  eye: [0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.3, 1],
  mouth: [0.012, 0.02, 0.03, 0.04, 0.06, 0.08, 1],
  platysma: [0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 1],
};

/** From this depth on the issue asks for 95 % recall; of the platysma ours. */
export const PLAIN_FROM: Record<CallRegion, number> = {
  eye: PLAIN_DEPTHS.lid[0],
  mouth: PLAIN_DEPTHS.mouth[0],
  platysma: PLAIN_DEPTHS.neck[0],
};

/** A depth with the interval that resampling gives; `null`: too little was found or missed to say. */
export interface Limit {
  depth: number;
  interval: [number, number] | null;
  /** All were found: the limit lies below the least depth that was commanded, which is told instead. */
  below: boolean;
}

/** One region of one method's results. Depths are shares as in `Depths`. */
export interface RegionScore {
  /** Twitches, one a bin of DEPTH_EDGES. */
  recall: Proportion[];
  /** Twitches of PLAIN_FROM and deeper. */
  recallPlain: Proportion;
  /** Of those, the ones whose peak lay where the method says that it could judge. */
  recallPlainAssessed: Proportion;
  /** null where none was found, or depth does not help. */
  limit50: Limit | null;
  limit95: Limit | null;
  /** What the picture's noise alone would allow: the smallest twitch above the method's threshold, median over clips; null: not told. */
  noiseLimit: number | null;
  /** One-sided contractions of 0.4–1 s, and sustained spasms; of the latter how many were said to be sustained. */
  contractions: Proportion;
  spasms: Proportion;
  spasmsTonic: Proportion;
  sideRight: Proportion;
  /** Found over commanded depth of found twitches, median; null: not told. */
  depthRatio: number | null;
  /** By assessed minute: in all clips, and where nothing was commanded. */
  falsePerMinute: PoissonRate;
  falsePerMinuteHealthy: PoissonRate;
  /** Share of the watched time; null of none. */
  assessed: number | null;
  assessedHealthy: number | null;
}

export function regionScore(region: CallRegion, results: readonly Result[]): RegionScore {
  const twitches = results.flatMap((result) => twitchesIn(region, result));
  const ofLength = (length: TwitchLength): typeof twitches => twitches.filter((twitch) => twitch.length === length);
  const short = ofLength('twitch');
  const trials = short.map(({ depth, found }) => ({ depth, found: found !== null }));
  const found = twitches.filter((twitch) => twitch.found);
  const spasms = ofLength('spasm');
  const plain = short.filter(({ depth }) => depth >= PLAIN_FROM[region]);
  const edges = DEPTH_EDGES[region];
  const healthy = results.filter((result) => result.healthy);
  const noise = results.flatMap(({ result }) => result.smallest[region] ?? []);
  const ratios = short.flatMap(({ depth, found }) => (found?.depth === undefined ? [] : found.depth / depth));
  return {
    recall: edges
      .slice(1)
      .map((to, i) => recallOf(short.filter(({ depth }) => depth >= (edges[i] ?? 0) && depth < to))),
    recallPlain: recallOf(plain),
    recallPlainAssessed: recallOf(plain.filter(({ assessed }) => assessed)),
    limit50: limitOf(trials, 0.5),
    limit95: limitOf(trials, 0.95),
    noiseLimit: noise.length > 0 ? median(noise) : null,
    contractions: recallOf(ofLength('contraction')),
    spasms: recallOf(spasms),
    spasmsTonic: proportion(spasms.filter((spasm) => spasm.found?.tonic).length, spasms.length),
    sideRight: proportion(found.filter(({ found, side }) => found?.side === side).length, found.length),
    depthRatio: ratios.length > 0 ? median(ratios) : null,
    falsePerMinute: falseRate(region, results),
    falsePerMinuteHealthy: falseRate(region, healthy),
    assessed: assessedShare(region, results),
    assessedHealthy: assessedShare(region, healthy),
  };
}

/** One region's twitches, and whether the method says that it could judge the region at their peak. */
export function twitchesIn(region: CallRegion, { clip, result }: Result): (ScoredTwitch & { assessed: boolean })[] {
  return scoreClip(clip.spec.commands.program.movements, result.twitches)
    .twitches.filter((twitch) => twitch.region === region)
    .map((twitch) => ({
      ...twitch,
      assessed: !result.blind[region].some(([fromS, toS]) => twitch.peakS >= fromS && twitch.peakS < toS),
    }));
}

/** False events by assessed minute. */
export function falseRate(region: CallRegion, results: readonly Result[]): PoissonRate {
  const falseEvents = results.flatMap(({ clip, result }) =>
    scoreClip(clip.spec.commands.program.movements, result.twitches).falseEvents.filter(
      (event) => event.region === region,
    ),
  );
  return poissonRate(falseEvents.length, results.reduce((sum, { result }) => sum + result.assessedS[region], 0) / 60);
}

export function assessedShare(region: CallRegion, results: readonly Result[]): number | null {
  const watchedS = results.reduce((sum, { result }) => sum + result.watchedS, 0);
  return watchedS > 0 ? results.reduce((sum, { result }) => sum + result.assessedS[region], 0) / watchedS : null;
}

export function recallOf(twitches: readonly ScoredTwitch[]): Proportion {
  return proportion(twitches.filter(({ found }) => found !== null).length, twitches.length);
}

function limitOf(trials: readonly Trial[], chance: number): Limit | null {
  if (trials.length > 0 && trials.every(({ found }) => found)) {
    return { depth: Math.min(...trials.map(({ depth }) => depth)), interval: null, below: true };
  }
  const figure = (sample: readonly Trial[]): number | null => {
    const curve = detectionCurve(sample);
    return curve && depthFound(curve, chance);
  };
  const depth = figure(trials);
  return depth === null
    ? null
    : { depth, interval: middle95(resamples(trials, seededRandom(1)).map(figure)), below: false };
}
