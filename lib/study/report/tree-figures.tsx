import { FEATURE_NAMES, PLATYSMA_TREE } from '../../grade/platysma';
import type { CountedNode } from '../chan/counted-tree';
import type { PlatysmaLearning } from '../chan/learn-platysma';
import { RuleGraph, type RuleNode } from './charts/rule-graph';
import { ValueBars } from './charts/value-bars';
import type { StudyFigure } from './figure';
import { FEATURE_NAMES_SHORT } from './names';
import { counted, fixed, percent, proportionWords } from './number-words';

/** What a study teaches about the platysma: the tree (Chan Figure 6), what it asks (Table III), how deep it may be. */
export function treeFigures(learned: PlatysmaLearning, synthetic: boolean): StudyFigure[] {
  const { tree, importance, depths, depth, clips, heldOut } = learned;
  const ranked = FEATURE_NAMES.toSorted((a, b) => importance[b] - importance[a]);
  return [
    {
      id: 'figure-6-tree',
      wide: true,
      caption: `The platysma tree that these ${clips} clips teach (${counted(depth, 'question')} at most). “Yes” goes up, “no” down. Held-out accuracy: ${proportionWords(heldOut.accuracy)}.`,
      chart: (
        <RuleGraph
          id="figure-6-tree"
          title="Figure 6. The learned platysma tree"
          describes={ruleWords(tree)}
          synthetic={synthetic}
          root={ruleNode(tree)}
        />
      ),
    },
    {
      id: 'table-3-importance',
      wide: false,
      caption: 'What each feature contributes to the tree: the impurity that its questions take away, together 1.',
      chart: (
        <ValueBars
          id="table-3-importance"
          title="Table III. What the tree asks"
          describes={ranked.map((name) => `${FEATURE_NAMES_SHORT[name]} ${fixed(importance[name])}`).join(', ')}
          synthetic={synthetic}
          label="Importance"
          publishedName="Chan et al., Table III"
          bars={FEATURE_NAMES.map((name) => ({
            name: FEATURE_NAMES_SHORT[name],
            value: importance[name],
            published: PLATYSMA_TREE.importance[name],
            words: fixed(importance[name]),
          }))}
        />
      ),
    },
    {
      id: 'tree-depth',
      wide: false,
      caption:
        'Mean accuracy over five folds that never part a patient’s clips. The smallest of the best depths is taken.',
      chart: (
        <ValueBars
          id="tree-depth"
          title="Depth of the tree, by cross-validation"
          describes={depths.map((each) => `Depth ${each.depth}: ${percent(each.accuracy)} %`).join(', ')}
          synthetic={synthetic}
          label="Held-out accuracy"
          publishedName={null}
          bars={depths.map((each) => ({
            name: each.depth === depth ? `depth ${each.depth} (taken)` : `depth ${each.depth}`,
            value: each.accuracy,
            published: null,
            words: `${percent(each.accuracy)} %`,
          }))}
        />
      ),
    },
  ];
}

function ruleNode(node: CountedNode): RuleNode {
  const yesShare = node.clips > 0 ? node.withPlatysma / node.clips : 0;
  const clips = `${node.withPlatysma} of ${counted(node.clips, 'clip')}`;
  if ('present' in node) {
    return { words: [node.present ? 'platysma' : 'no platysma', clips], yesShare, yes: null, no: null };
  }
  return {
    words: [FEATURE_NAMES_SHORT[node.feature], `≥ ${thresholdWords(node.atLeast)}?`, clips],
    yesShare,
    yes: ruleNode(node.yes),
    no: ruleNode(node.no),
  };
}

/** The tree as sentences: each path to an end. */
function ruleWords(node: CountedNode, path: readonly string[] = []): string {
  if ('present' in node) {
    const then = node.present ? 'platysma' : 'no platysma';
    const when = path.length > 0 ? `If ${path.join(' and ')}` : 'Always';
    return `${when}: ${then}, ${node.withPlatysma} of ${counted(node.clips, 'clip')}.`;
  }
  const name = FEATURE_NAMES_SHORT[node.feature];
  const limit = thresholdWords(node.atLeast);
  return [
    ruleWords(node.no, [...path, `${name} under ${limit}`]),
    ruleWords(node.yes, [...path, `${name} at least ${limit}`]),
  ].join(' ');
}

/** Three digits that count. */
function thresholdWords(value: number): string {
  return String(Number(value.toPrecision(3)));
}
