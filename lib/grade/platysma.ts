import * as v from 'valibot';
import type { Features } from './features';
import data from './platysma-tree.json';

/** Depth that the paper chose by cross-validation (Chan V-B): no path asks more than three questions. */
export const PLATYSMA_TREE_DEPTH = 3;

/** The features by name, in the order of Chan Table III. */
export const FEATURE_NAMES = [
  'eyePerMinute',
  'eyeMeanAmplitude',
  'eyeMaxAmplitude',
  'mouthPerMinute',
  'mouthMeanAmplitude',
  'mouthMaxAmplitude',
] as const satisfies readonly (keyof Features)[];

interface Leaf {
  present: boolean;
}

interface Split {
  feature: keyof Features;
  atLeast: number;
  yes: TreeNode;
  no: TreeNode;
}

export type TreeNode = Leaf | Split;

const leafSchema = v.strictObject({ present: v.boolean() });
const splitSchema: v.GenericSchema<Split> = v.strictObject({
  feature: v.picklist(FEATURE_NAMES),
  atLeast: v.pipe(v.number(), v.finite()),
  yes: v.lazy(() => treeNodeSchema),
  no: v.lazy(() => treeNodeSchema),
});
/** A tree as a file holds it. */
export const treeNodeSchema: v.GenericSchema<TreeNode> = v.union([leafSchema, splitSchema]);

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const fileSchema = v.strictObject({
  provenance: v.pipe(v.string(), v.nonEmpty()),
  importance: v.strictObject(v.entriesFromList(FEATURE_NAMES, share)),
  tree: v.pipe(
    treeNodeSchema,
    v.check((tree) => treeDepth(tree) <= PLATYSMA_TREE_DEPTH, `The tree is deeper than ${PLATYSMA_TREE_DEPTH}.`),
  ),
});

export type PlatysmaTree = v.InferOutput<typeof fileSchema>;

/**
 * Reads a platysma tree from parsed JSON.
 * @throws v.ValiError if its shape is wrong or it is deeper than three
 */
export function parsePlatysmaTree(json: unknown): PlatysmaTree {
  return v.parse(fileSchema, json);
}

/** The tree that is used, with its provenance: its splits are ours, not the paper's. */
export const PLATYSMA_TREE = parsePlatysmaTree(data);

/** Whether platysma twitching is inferred from the eyes and the mouth (Chan IV-C). An inference, nothing that was seen. */
export function inferPlatysma(features: Features, node: TreeNode = PLATYSMA_TREE.tree): boolean {
  if ('present' in node) return node.present;
  return inferPlatysma(features, features[node.feature] >= node.atLeast ? node.yes : node.no);
}

/** Questions on the longest path. */
export function treeDepth(node: TreeNode): number {
  return 'present' in node ? 0 : 1 + Math.max(treeDepth(node.yes), treeDepth(node.no));
}
