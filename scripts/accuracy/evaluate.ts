import type { Level } from '../../lib/grade/grade';
import { type PoissonRate, poissonRate } from '../../lib/statistics/poisson-rate';
import { type Agreement, agreementOf } from '../../lib/study/agreement';
import { depthFound, detectionCurve, resampled, type Trial } from '../../lib/study/detection-limit';
import { type Proportion, proportion } from '../../lib/study/proportion';
import type { CallRegion } from '../../lib/twitch/call-event';
import { seededRandom } from '../../tests/patient/random';
import { PLAIN_DEPTHS } from './commands';
import type { MethodResult } from './method';
import type { MeasuredClip } from './run-clips';
import { scoreClip, spikedTwitches } from './score-clip';

/** Edges of the bins in which recall is told: share of the opening lost, of the mouth's width added, of the eye-to-eye distance. */
export const DEPTH_EDGES: Record<CallRegion, readonly number[]> = {
  eye: [0.03, 0.05, 0.08, 0.12, 0.16, 0.2, 0.3, 1],
  mouth: [0.012, 0.02, 0.03, 0.04, 0.06, 0.08, 1],
  platysma: [0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 1],
};

/** From this depth on the issue asks for 95 % recall. */
export const PLAIN_FROM: Record<CallRegion, number> = {
  eye: PLAIN_DEPTHS.lid[0],
  mouth: PLAIN_DEPTHS.mouth[0],
  platysma: PLAIN_DEPTHS.neck[0],
};

/** Shorter clips are not graded. Ours: under it one twitch would read as many. Seconds. */
const GRADED_FROM_S = 8;

/** A depth with the interval that resampling gives; `null`: too little was found or missed to say. */
export interface Limit {
  depth: number;
  interval: [number, number] | null;
}

export interface RegionScore {
  /** One a bin of DEPTH_EDGES. */
  recall: Proportion[];
  recallPlain: Proportion;
  /** Where all or none were found there is no limit to tell. */
  limit50: Limit | null;
  limit95: Limit | null;
  sideRight: Proportion;
  falsePerMinute: PoissonRate;
  falsePerMinuteHealthy: PoissonRate;
  /** Of the seconds of the clips; null of none. */
  assessed: number | null;
  assessedHealthy: number | null;
}

/** One method under one condition. */
export interface Score {
  method: string;
  condition: string;
  clips: number;
  eye: RegionScore;
  mouth: RegionScore;
  platysma: RegionScore;
  levels: Agreement;
  /** Rows true, columns found. */
  matrix: number[][];
  notGradable: number;
  remarks: Record<string, number>;
}

/** Every method under every condition, and over all that are not poor (`all`). */
export function evaluate(clips: readonly MeasuredClip[]): Score[] {
  const conditions = [...new Set(clips.map(({ spec }) => spec.condition.name))];
  const methods = [...new Set(clips.flatMap(({ run }) => run.results.map(({ method }) => method)))];
  const groups = conditions.length > 1 ? [...conditions, 'all'] : conditions;
  return groups.flatMap((condition) =>
    methods.map((method) =>
      scoreOf(
        method,
        condition,
        clips.filter(({ spec }) => (condition === 'all' ? !spec.condition.poor : spec.condition.name === condition)),
      ),
    ),
  );
}

function scoreOf(method: string, condition: string, clips: readonly MeasuredClip[]): Score {
  const results = clips.flatMap((clip) => {
    const result = clip.run.results.find((each) => each.method === method);
    return result ? [{ clip, result }] : [];
  });
  const graded = results.filter(({ clip }) => clip.run.durationS >= GRADED_FROM_S - 0.1 && isPlain(clip));
  const matrix = [0, 1, 2, 3].map((truth) =>
    [0, 1, 2, 3].map(
      (said) => graded.filter(({ clip, result }) => clip.spec.level === truth && result.level === said).length,
    ),
  );
  const remarks: Record<string, number> = {};
  for (const remark of results.flatMap(({ result }) => result.remarks)) remarks[remark] = (remarks[remark] ?? 0) + 1;
  return {
    method,
    condition,
    clips: results.length,
    eye: regionScore('eye', results),
    mouth: regionScore('mouth', results),
    platysma: regionScore('platysma', results),
    levels: agreementOf(matrix),
    matrix,
    notGradable: graded.filter(({ result }) => result.level === null).length,
    remarks,
  };
}

/** Whether the level stands in the plain twitches alone: hardly visible ones leave open what a right grade would be. */
function isPlain({ spec }: MeasuredClip): boolean {
  const plain = spikedTwitches(spec.commands.program.movements).filter(
    ({ region, depth }) => depth >= PLAIN_FROM[region],
  );
  const has = (region: CallRegion): boolean => plain.some((twitch) => twitch.region === region);
  const level: Level = has('eye') ? (has('mouth') ? (has('platysma') ? 3 : 2) : 1) : 0;
  return level === spec.level;
}

function regionScore(
  region: CallRegion,
  results: readonly { clip: MeasuredClip; result: MethodResult }[],
): RegionScore {
  const scored = results.map(({ clip, result }) => {
    const found = result.twitches.filter((twitch) => twitch.region === region);
    return {
      ...scoreClip(clip.spec.commands.program.movements, found),
      healthy: clip.spec.face.kind === 'healthy',
      assessedS: result.assessedS[region],
      durationS: clip.run.durationS,
    };
  });
  const twitches = scored.flatMap(({ twitches }) => twitches).filter((twitch) => twitch.region === region);
  const trials: Trial[] = twitches.map(({ depth, found }) => ({ depth, found }));
  const found = twitches.filter((twitch) => twitch.found);
  const rate = (part: typeof scored): PoissonRate =>
    poissonRate(
      part.reduce((sum, { falseEvents }) => sum + falseEvents.length, 0),
      part.reduce((sum, { assessedS }) => sum + assessedS, 0) / 60,
    );
  const edges = DEPTH_EDGES[region];
  return {
    recall: edges
      .slice(1)
      .map((to, i) => recallOf(trials.filter(({ depth }) => depth >= (edges[i] ?? 0) && depth < to))),
    recallPlain: recallOf(trials.filter(({ depth }) => depth >= PLAIN_FROM[region])),
    limit50: limitOf(trials, 0.5),
    limit95: limitOf(trials, 0.95),
    sideRight: proportion(found.filter(({ sideRight }) => sideRight).length, found.length),
    falsePerMinute: rate(scored),
    falsePerMinuteHealthy: rate(scored.filter(({ healthy }) => healthy)),
    assessed: assessedShare(scored),
    assessedHealthy: assessedShare(scored.filter(({ healthy }) => healthy)),
  };
}

function assessedShare(part: readonly { assessedS: number; durationS: number }[]): number | null {
  const durationS = part.reduce((sum, clip) => sum + clip.durationS, 0);
  return durationS > 0 ? part.reduce((sum, clip) => sum + clip.assessedS, 0) / durationS : null;
}

function recallOf(trials: readonly Trial[]): Proportion {
  return proportion(trials.filter(({ found }) => found).length, trials.length);
}

function limitOf(trials: readonly Trial[], chance: number): Limit | null {
  const figure = (sample: readonly Trial[]): number | null => {
    const curve = detectionCurve(sample);
    return curve && depthFound(curve, chance);
  };
  const depth = figure(trials);
  return depth === null ? null : { depth, interval: resampled(trials, figure, seededRandom(1)) };
}
