import { groupedFolds } from '../grouped-folds';
import { type DetectionMetrics, detectionMetrics } from './detection-metrics';
import type { GradedClip } from './graded-clip';
import { FOLDS } from './learn-platysma';

/** Regions whose twitches the published rule finds by a threshold. */
export type ThresholdRegion = 'eye' | 'mouth';

/** The thresholds of Chan Table II: share of the mean, both flanks. */
export const PUBLISHED_THRESHOLDS: Readonly<Record<ThresholdRegion, readonly number[]>> = {
  eye: [0.03, 0.04, 0.05, 0.06, 0.07, 0.08],
  mouth: [0.015, 0.016, 0.017, 0.018, 0.019, 0.02],
};

/** Thresholds that are tried, in the paper's steps but further (ours: other cameras are noisier): 0.02–0.3 and 0.01–0.1. */
const TRIED: Readonly<Record<ThresholdRegion, readonly number[]>> = {
  eye: steps(2, 30, 100),
  mouth: steps(10, 100, 1000),
};

/** A row of Chan Table II. */
export interface ThresholdRow extends DetectionMetrics {
  threshold: number;
  /** One of the paper's own six. */
  published: boolean;
}

/** How well the published rule finds out, at each threshold, whether a region twitches in a clip. */
export interface ThresholdSweep {
  region: ThresholdRegion;
  clips: number;
  patients: number;
  /** By ascending threshold. */
  rows: ThresholdRow[];
  /** Highest accuracy, of equal ones highest precision, then the smallest threshold (ours: the paper weighs them by hand); null without a clip. */
  best: ThresholdRow | null;
  /** Each clip at the threshold that is best for the other patients' clips (five folds); null of fewer than two patients. */
  heldOut: DetectionMetrics | null;
}

/** A clip's largest swing, and whether the region truly twitches. */
interface Swing {
  patient: string;
  positive: boolean;
  largest: number;
}

/**
 * Chan Table II, of the clips that the published rule could be run on and of which a rater said whether the region twitches. As in the
 * paper a clip counts, not each twitch: the rule says yes if any twitch reaches the threshold.
 */
export function thresholdSweep(clips: readonly GradedClip[], region: ThresholdRegion, seed: number): ThresholdSweep {
  const swings = clips.flatMap(({ patient, human, measured }): Swing[] => {
    const positive = human.seen[region];
    const published = measured?.published;
    if (positive === null || !published) return [];
    return [{ patient, positive, largest: published[region === 'eye' ? 'eyeLargestSwing' : 'mouthLargestSwing'] }];
  });
  const rows = rowsOf(swings, region);
  const folds = groupedFolds(swings, FOLDS, seed);
  const held = folds.flatMap(({ training, test }) => {
    const best = bestOf(rowsOf(training, region));
    return best === null ? [] : callsAt(test, best.threshold);
  });
  return {
    region,
    clips: swings.length,
    patients: new Set(swings.map(({ patient }) => patient)).size,
    rows,
    best: bestOf(rows),
    heldOut: folds.length > 0 ? detectionMetrics(held) : null,
  };
}

function rowsOf(swings: readonly Swing[], region: ThresholdRegion): ThresholdRow[] {
  return TRIED[region].map((threshold) => ({
    threshold,
    published: PUBLISHED_THRESHOLDS[region].includes(threshold),
    ...detectionMetrics(callsAt(swings, threshold)),
  }));
}

function callsAt(swings: readonly Swing[], threshold: number) {
  return swings.map(({ positive, largest }) => ({ truly: positive, said: largest >= threshold }));
}

/** The best of rows that ascend. Two are compared by accuracy, then by precision; none named is the least precise. */
export function bestOf(rows: readonly ThresholdRow[]): ThresholdRow | null {
  const [first, ...others] = rows;
  if (first === undefined || first.clips === 0) return null;
  return others.reduce((best, row) => {
    const gain = row.accuracy.hits - best.accuracy.hits || (row.precision.share ?? 0) - (best.precision.share ?? 0);
    return gain > 0 ? row : best;
  }, first);
}

function steps(from: number, to: number, per: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) / per);
}
