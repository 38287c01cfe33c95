import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES, inferPlatysma } from '../../../../lib/grade/platysma';
import { seededRandom, shuffled } from '../../../../lib/statistics/seeded-random';
import { bareTree, type CountedNode, importanceOf, prunedTo } from '../../../../lib/study/chan/counted-tree';
import { growTree, type PlatysmaSample } from '../../../../lib/study/chan/grow-tree';
import { NO_FEATURES } from './clips';
import { PLANTED, plantedClips } from './samples';

/** Few values, so that many are equal, as where no twitch was found. */
const samples: fc.Arbitrary<PlatysmaSample[]> = fc.array(
  fc.record({
    features: fc.record(Object.fromEntries(FEATURE_NAMES.map((name) => [name, fc.integer({ min: 0, max: 3 })]))),
    positive: fc.boolean(),
  }) as unknown as fc.Arbitrary<PlatysmaSample>,
  { minLength: 1, maxLength: 25 },
);

describe('growTree', () => {
  it('finds a planted rule again', () => {
    const clips = plantedClips(200, 1);
    const tree = growTree(clips, 2);
    expect(bareTree(tree)).toMatchObject({
      feature: 'mouthMeanAmplitude',
      yes: { feature: 'eyePerMinute', yes: { present: true }, no: { present: false } },
      no: { present: false },
    });
    expect((tree as { atLeast: number }).atLeast).toBeCloseTo(0.045, 12);
    for (const { features } of plantedClips(200, 2)) {
      expect(inferPlatysma(features, tree)).toBe(inferPlatysma(features, PLANTED));
    }
  });

  it('grows the tree of another program, with its importances', () => {
    // scikit-learn 1.9.1 on the same clips: DecisionTreeClassifier(max_depth=3), the same tree from 25 random states. Counts: without and with.
    const tree = growTree(plantedClips(240, 1, 6), 3);
    expect(lines(tree)).toEqual([
      'mouthMeanAmplitude 0.0450',
      '  eyeMaxAmplitude 0.7150',
      '    eyeMaxAmplitude 0.6950',
      '      82 16 absent',
      '      1 4 present',
      '    eyePerMinute 46.5000',
      '      32 0 absent',
      '      8 2 absent',
      '  eyePerMinute 19.5000',
      '    mouthPerMinute 16.5000',
      '      6 6 absent',
      '      13 1 absent',
      '    eyeMaxAmplitude 0.1250',
      '      4 4 absent',
      '      7 54 present',
    ]);
    const theirs = [0.23482558673671303, 0, 0.13137130415836085, 0.04307937522715232, 0.5907237338777738, 0];
    for (const [i, name] of FEATURE_NAMES.entries()) expect(importanceOf(tree)[name]).toBeCloseTo(theirs[i] ?? 9, 12);
  });

  it('never misses the best first split, whatever values are equal', () => {
    fc.assert(
      fc.property(samples, (drawn) => {
        const tree = growTree(drawn, 1);
        const best = Math.max(
          0,
          ...FEATURE_NAMES.flatMap((name) => drawn.map(({ features }) => gain(drawn, name, features[name]))),
        );
        const made = 'present' in tree ? 0 : gain(drawn, tree.feature, tree.atLeast);
        expect(made).toBeCloseTo(best, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the samples in any order, and the same data back from JSON', () => {
    fc.assert(
      fc.property(samples, fc.integer(), (drawn, seed) => {
        const tree = growTree(drawn, 4);
        expect(growTree(shuffled(seededRandom(seed), drawn), 4)).toEqual(tree);
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      }),
    );
  });

  it('counts at each node what comes there by its own questions', () => {
    fc.assert(
      fc.property(samples, (drawn) => {
        const check = (node: CountedNode, here: readonly PlatysmaSample[]): void => {
          expect(node.clips).toBe(here.length);
          expect(node.withPlatysma).toBe(here.filter(({ positive }) => positive).length);
          if ('present' in node) return;
          check(
            node.yes,
            here.filter(({ features }) => features[node.feature] >= node.atLeast),
          );
          check(
            node.no,
            here.filter(({ features }) => features[node.feature] < node.atLeast),
          );
        };
        check(growTree(drawn, 5), drawn);
      }),
    );
  });

  it('pruned is what growing less deep gives', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 4 }), (drawn, depth) => {
        expect(prunedTo(growTree(drawn, 5), depth)).toEqual(growTree(drawn, depth));
      }),
    );
  });

  it('is a single answer where there is nothing to tell apart, and refuses no clips at all', () => {
    const one = { features: NO_FEATURES, positive: true };
    expect(growTree([one, one], 3)).toEqual({ clips: 2, withPlatysma: 2, present: true });
    expect(growTree([one, { ...one, positive: false }], 3)).toEqual({ clips: 2, withPlatysma: 1, present: false });
    expect(importanceOf(growTree([one], 3))).toEqual(NO_FEATURES);
    expect(() => growTree([], 3)).toThrow(RangeError);
  });
});

describe('bareTree', () => {
  it('answers as the tree does, with no question whose answer changes nothing', () => {
    fc.assert(
      fc.property(samples, (drawn) => {
        const tree = growTree(drawn, 4);
        const bare = bareTree(tree);
        for (const { features } of drawn) expect(inferPlatysma(features, bare)).toBe(inferPlatysma(features, tree));
        const idle = (node: typeof bare): boolean =>
          !('present' in node) &&
          (('present' in node.yes && 'present' in node.no && node.yes.present === node.no.present) ||
            idle(node.yes) ||
            idle(node.no));
        expect(idle(bare)).toBe(false);
      }),
    );
  });
});

/** The tree a line a node, what is below the limit first. */
function lines(node: CountedNode, indent = ''): string[] {
  if ('present' in node) {
    return [`${indent}${node.clips - node.withPlatysma} ${node.withPlatysma} ${node.present ? 'present' : 'absent'}`];
  }
  const deeper = `${indent}  `;
  return [`${indent}${node.feature} ${node.atLeast.toFixed(4)}`, ...lines(node.no, deeper), ...lines(node.yes, deeper)];
}

/** Gini impurity that a split takes away, by the definition: shares of both labels, squared, from one. */
function gain(all: readonly PlatysmaSample[], name: (typeof FEATURE_NAMES)[number], atLeast: number): number {
  const gini = (some: readonly PlatysmaSample[]): number => {
    if (some.length === 0) return 0;
    const share = some.filter(({ positive }) => positive).length / some.length;
    return 1 - share ** 2 - (1 - share) ** 2;
  };
  const [yes, no] = [
    all.filter(({ features }) => features[name] >= atLeast),
    all.filter(({ features }) => features[name] < atLeast),
  ];
  return gini(all) - (yes.length * gini(yes) + no.length * gini(no)) / all.length;
}
