import { inferPlatysma } from '../../grade/platysma';
import { type Fold, type Folded, groupedFolds } from '../grouped-folds';
import { type CountedNode, importanceOf, prunedTo } from './counted-tree';
import { type DetectionMetrics, detectionMetrics } from './detection-metrics';
import type { GradedClip } from './graded-clip';
import { growTree, type PlatysmaSample } from './grow-tree';

/** Folds of the cross-validation (Chan IV-C). */
export const FOLDS = 5;

/** Depths that are tried. Ours: the paper says "different depths", and chose three. */
export const DEPTHS = [1, 2, 3, 4, 5] as const;
const DEEPEST = Math.max(...DEPTHS);

/** A clip of which the features and the platysma are known. */
export interface PlatysmaClip extends PlatysmaSample, Folded {
  clip: string;
}

/** How right trees of one depth were about clips that they had not learned from. */
export interface DepthRecord {
  depth: number;
  /** Share of right answers, mean of the folds, 0–1. */
  accuracy: number;
  /** Of each fold. */
  folds: number[];
}

/** What a study teaches about the platysma: Chan IV-C, Figure 6, Table III. */
export interface PlatysmaLearning {
  clips: number;
  patients: number;
  withPlatysma: number;
  depths: DepthRecord[];
  /** Depth with the best mean accuracy, the smallest of several. */
  depth: number;
  /** Learned from all clips. */
  tree: CountedNode;
  /** Of the tree's features, by name; together 1. */
  importance: ReturnType<typeof importanceOf>;
  /** The tree on the clips that it learned from: too good to be believed. */
  fitted: DetectionMetrics;
  /** Each clip by a tree, and a depth, learned without its patient. */
  heldOut: DetectionMetrics;
  /** The built-in tree on the same clips. */
  builtIn: DetectionMetrics;
}

/** The clips that a tree can learn from. */
export function platysmaClips(clips: readonly GradedClip[]): PlatysmaClip[] {
  return clips.flatMap(({ clip, patient, human, measured }) =>
    measured && human.seen.platysma !== null
      ? [{ clip, patient, features: measured.features, positive: human.seen.platysma }]
      : [],
  );
}

/**
 * @param held what `heldOutPlatysma` gives for the same clips and seed
 * @returns null if there is nothing to tell apart, or there are fewer than two patients
 */
export function learnPlatysma(
  clips: readonly PlatysmaClip[],
  held: ReadonlyMap<string, boolean>,
  seed: number,
): PlatysmaLearning | null {
  const withPlatysma = clips.filter(({ positive }) => positive).length;
  if (withPlatysma === 0 || withPlatysma === clips.length) return null;
  const learned = learn(clips, seed);
  if (learned === null) return null;
  const metrics = (said: (clip: PlatysmaClip) => boolean): DetectionMetrics =>
    detectionMetrics(clips.map((clip) => ({ truly: clip.positive, said: said(clip) })));
  return {
    clips: clips.length,
    patients: new Set(clips.map(({ patient }) => patient)).size,
    withPlatysma,
    ...learned,
    importance: importanceOf(learned.tree),
    fitted: metrics(({ features }) => inferPlatysma(features, learned.tree)),
    heldOut: metrics(({ clip }) => held.get(clip) === true),
    builtIn: metrics(({ features }) => inferPlatysma(features)),
  };
}

/** The answer about each clip of a tree that was learned, depth and all, without its patient; empty of fewer than two patients. */
export function heldOutPlatysma(clips: readonly PlatysmaClip[], seed: number): Map<string, boolean> {
  return new Map(
    groupedFolds(clips, FOLDS, seed).flatMap(({ training, test }) => {
      const tree = learn(training, seed)?.tree ?? growTree(training, 1);
      return test.map(({ clip, features }): [string, boolean] => [clip, inferPlatysma(features, tree)]);
    }),
  );
}

type Learned = Pick<PlatysmaLearning, 'depths' | 'depth' | 'tree'>;

function learn(clips: readonly PlatysmaClip[], seed: number): Learned | null {
  const grown = groupedFolds(clips, FOLDS, seed).map((fold) => ({ ...fold, tree: growTree(fold.training, DEEPEST) }));
  if (grown.length === 0) return null;
  const depths = DEPTHS.map((depth): DepthRecord => {
    const folds = grown.map((fold) => accuracyOf(fold, prunedTo(fold.tree, depth)));
    return { depth, accuracy: folds.reduce((sum, share) => sum + share, 0) / folds.length, folds };
  });
  const { depth } = depths.reduce((best, each) => (each.accuracy > best.accuracy ? each : best));
  return { depths, depth, tree: growTree(clips, depth) };
}

function accuracyOf({ test }: Fold<PlatysmaClip>, tree: CountedNode): number {
  return test.filter(({ features, positive }) => inferPlatysma(features, tree) === positive).length / test.length;
}
