import { type Agreement, agreementOf } from '../../lib/study/agreement';
import { type Proportion, proportion } from '../../lib/study/proportion';
import { type RegionScore, regionScore } from './region-score';
import { type Result, resultsOf } from './results';
import type { MeasuredClip } from './run-clips';
import { spikedTwitches } from './score-clip';

/** Name of the sum over all conditions whose pictures can be graded. */
export const ALL = 'all';

/** One method under one condition. */
export interface Score {
  method: string;
  condition: string;
  clips: number;
  /** Looked at. */
  minutes: number;
  eye: RegionScore;
  mouth: RegionScore;
  platysma: RegionScore;
  levels: Agreement;
  /** Rows true, columns found. */
  matrix: number[][];
  /** The affected side, of clips with twitches and a level above 0. */
  sideRight: Proportion;
  notGradable: number;
  remarks: Record<string, number>;
}

/** Every method under every condition, and over all whose pictures can be graded (`ALL`). */
export function evaluate(clips: readonly MeasuredClip[]): Score[] {
  const conditions = [...new Set(clips.map(({ spec }) => spec.condition.name))];
  return [ALL, ...conditions].flatMap((condition) => {
    const among = clips.filter(({ spec }) =>
      condition === ALL ? !spec.condition.poor : spec.condition.name === condition,
    );
    return among.length === 0
      ? []
      : methodsOf(clips).map((method) => scoreOf(method, condition, resultsOf(method, among)));
  });
}

export function methodsOf(clips: readonly MeasuredClip[]): string[] {
  return [...new Set(clips.flatMap(({ run }) => run.results.map(({ method }) => method)))];
}

function scoreOf(method: string, condition: string, results: readonly Result[]): Score {
  const graded = results.filter((result) => result.graded);
  const matrix = matrixOf(graded);
  const remarks: Record<string, number> = {};
  for (const remark of results.flatMap(({ result }) => result.remarks)) remarks[remark] = (remarks[remark] ?? 0) + 1;
  const sided = graded.flatMap(({ clip, result }) => {
    const [twitch] = spikedTwitches(clip.spec.commands.program.movements);
    return twitch && result.level ? [result.side === twitch.side] : [];
  });
  return {
    method,
    condition,
    clips: results.length,
    minutes: results.reduce((sum, { result }) => sum + result.watchedS, 0) / 60,
    eye: regionScore('eye', results),
    mouth: regionScore('mouth', results),
    platysma: regionScore('platysma', results),
    levels: agreementOf(matrix),
    matrix,
    sideRight: proportion(sided.filter(Boolean).length, sided.length),
    notGradable: graded.filter(({ result }) => result.level === null).length,
    remarks,
  };
}

/** Levels, true by row, found by column; clips without a level are in none. */
export function matrixOf(graded: readonly Result[]): number[][] {
  return [0, 1, 2, 3].map((truth) =>
    [0, 1, 2, 3].map(
      (said) => graded.filter(({ clip, result }) => clip.spec.level === truth && result.level === said).length,
    ),
  );
}
