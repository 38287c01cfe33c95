import type { Features } from '../../grade/features';
import { FEATURE_NAMES, type TreeNode } from '../../grade/platysma';

/** The training clips that came to a node. */
interface Counts {
  clips: number;
  withPlatysma: number;
}

export interface CountedLeaf extends Counts {
  /** More than half of the clips have platysma twitching. */
  present: boolean;
}

export interface CountedSplit extends Counts {
  feature: keyof Features;
  atLeast: number;
  yes: CountedNode;
  no: CountedNode;
}

/** A learned platysma tree as plain data, with what Figure 6 draws. `inferPlatysma` (lib/grade) reads it as it reads the built-in tree. */
export type CountedNode = CountedLeaf | CountedSplit;

export function leafOf({ clips, withPlatysma }: Counts): CountedLeaf {
  return { clips, withPlatysma, present: withPlatysma > clips / 2 };
}

/** The tree that growing to a smaller depth would have given: CART decides each split without regard to those below it. */
export function prunedTo(node: CountedNode, depth: number): CountedNode {
  if ('present' in node) return node;
  if (depth === 0) return leafOf(node);
  return { ...node, yes: prunedTo(node.yes, depth - 1), no: prunedTo(node.no, depth - 1) };
}

/** The tree without its counts, and without questions whose answer changes nothing: as a profile holds it. */
export function bareTree(node: CountedNode): TreeNode {
  if ('present' in node) return { present: node.present };
  const [yes, no] = [bareTree(node.yes), bareTree(node.no)];
  if ('present' in yes && 'present' in no && yes.present === no.present) return yes;
  return { feature: node.feature, atLeast: node.atLeast, yes, no };
}

/**
 * Importance of each feature (Chan Table III): the Gini impurity that its splits take away, weighted by their clips, as a share of what all
 * splits take away (Breiman et al. 1984); together 1, or all 0 without a split. The paper does not define its own; this is what the usual programs call importance.
 */
export function importanceOf(tree: CountedNode): Features {
  const taken = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as unknown as Features;
  const visit = (node: CountedNode): void => {
    if ('present' in node) return;
    taken[node.feature] += impurity(node) - impurity(node.yes) - impurity(node.no);
    visit(node.yes);
    visit(node.no);
  };
  visit(tree);
  const total = FEATURE_NAMES.reduce((sum, name) => sum + taken[name], 0);
  for (const name of FEATURE_NAMES) taken[name] = total > 0 ? taken[name] / total : 0;
  return taken;
}

/** Gini impurity times clips. */
function impurity({ clips, withPlatysma }: Counts): number {
  return clips > 0 ? (2 * withPlatysma * (clips - withPlatysma)) / clips : 0;
}
