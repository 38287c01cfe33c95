import { type CartNode, DecisionTreeClassifier } from 'ml-cart';
import type { Features } from '../../grade/features';
import { FEATURE_NAMES } from '../../grade/platysma';
import { type CountedNode, leafOf } from './counted-tree';

/** What a tree learns from: a clip's six features, and whether its platysma twitches. */
export interface PlatysmaSample {
  features: Features;
  positive: boolean;
}

/** Gain that is nothing but rounding. */
const NO_GAIN = 1e-9;

/**
 * A classification tree (CART, Breiman et al. 1984, Gini impurity) of at most so many questions on a path. Nothing else limits it: the
 * paper guards against overfitting by the depth alone (Chan IV-C).
 *
 * ml-cart looks for a split between neighbouring samples of different label only. Among equal values, of which there are many (0 without a
 * twitch), that depends on the order of the samples and misses boundaries. So samples come sorted by label, and each feature
 * twice, the second time with its sign turned: then every boundary that can be best is looked at, whatever the order.
 * What is left of its ways: a split whose gain equals that of the split above to the last digit is not made.
 *
 * @throws RangeError without a sample
 */
export function growTree(samples: readonly PlatysmaSample[], depth: number): CountedNode {
  if (samples.length === 0) throw new RangeError('A tree needs clips to learn from.');
  const sorted = [...samples].sort((a, b) => Number(a.positive) - Number(b.positive));
  const cart = new DecisionTreeClassifier({ maxDepth: depth, minNumSamples: 1, gainThreshold: NO_GAIN });
  cart.train(
    sorted.map(({ features }) => [1, -1].flatMap((sign) => FEATURE_NAMES.map((name) => sign * features[name]))),
    sorted.map(({ positive }) => Number(positive)),
  );
  return counted(cart.toJSON().root, sorted);
}

/** The node as plain data; its limit is half-way between the nearest values on both sides. */
function counted(node: CartNode, samples: readonly PlatysmaSample[]): CountedNode {
  const counts = { clips: samples.length, withPlatysma: samples.filter(({ positive }) => positive).length };
  const { left, right, splitColumn = 0, splitValue = 0 } = node;
  if (!left || !right) return leafOf(counts);
  const turned = splitColumn >= FEATURE_NAMES.length;
  const feature = FEATURE_NAMES[splitColumn % FEATURE_NAMES.length] as keyof Features;
  const valueIn = ({ features }: PlatysmaSample): number => features[feature];
  const isHigh = (value: number): boolean => (turned ? -value < splitValue : value >= splitValue);
  const high = samples.filter((sample) => isHigh(valueIn(sample)));
  const low = samples.filter((sample) => !isHigh(valueIn(sample)));
  const [yes, no] = turned ? [left, right] : [right, left];
  return {
    ...counts,
    feature,
    atLeast: (Math.max(...low.map(valueIn)) + Math.min(...high.map(valueIn))) / 2,
    yes: counted(yes, high),
    no: counted(no, low),
  };
}
