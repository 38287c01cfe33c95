import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutInto, dendrogramOf, wardTree } from '../../../../lib/study/patterns/agglomerative';
import { divisiveGroups } from '../../../../lib/study/patterns/divisive';
import { adjustedRand, crossTable, labelsOf, matched, silhouettes } from '../../../../lib/study/patterns/partitions';
import type { Dendrogram } from '../../../../lib/study/patterns/patterns-report';

/** The worked example of scikit-learn's BisectingKMeans (1.5, its docstring): three columns of three points. */
const COLUMNS = [
  [1, 1],
  [10, 1],
  [3, 1],
  [10, 0],
  [2, 1],
  [10, 2],
  [10, 8],
  [10, 9],
  [10, 10],
];
const COLUMNS_APART = [
  [0, 2, 4],
  [1, 3, 5],
  [6, 7, 8],
];

/*
 * Values from scipy 1.17.1, run once:
 *   from scipy.cluster.hierarchy import linkage; from scipy.spatial.distance import cdist
 *   linkage(Y, 'ward')[:, 2]
 *   l = np.array([0,0,0,1,1,1,2,2]); D = cdist(Y, Y); (b - a) / max(a, b) with a the mean distance to the own group's others and b the smallest to another
 */
const CLOUDS = [
  [0, 0, 1, 2],
  [1, 0, 2, 2],
  [0.5, 3, 1, 0],
  [4, 4, 1, 1],
  [5, 4, 2, 0],
  [4.5, 3.5, 0, 2],
  [9, 1, 7, 3],
  [8, 0, 7.5, 4],
];
const CLOUD_LABELS = [0, 0, 0, 1, 1, 1, 2, 2];
const WARD_HEIGHTS = [Math.SQRT2, 1.58113883, 1.80277564, 2.61406452, 4.2031734, 8.52936105, 15.69633715];
const SILHOUETTES = [0.58605073, 0.5292506, 0.15106626, 0.66227856, 0.6016251, 0.57137623, 0.78392534, 0.79797884];

const sorted = (groups: number[][]): number[][] => [...groups].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

const heightsOf = (node: Dendrogram): number[] =>
  'patient' in node ? [] : [node.height, ...node.children.flatMap(heightsOf)];

const leavesOf = (node: Dendrogram): string[] => ('patient' in node ? [node.patient] : node.children.flatMap(leavesOf));

describe('divisiveGroups', () => {
  it('finds scikit-learn’s three columns', () => {
    expect(sorted(divisiveGroups(COLUMNS, 3, 1))).toEqual(COLUMNS_APART);
  });

  it('never makes more groups than there are different points', () => {
    expect(divisiveGroups([[1], [1], [2]], 3, 1)).toHaveLength(2);
    expect(divisiveGroups([[1], [1]], 3, 1)).toEqual([[0, 1]]);
  });

  it('puts every point in one group, whatever the seed', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1 });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 5 }), fc.nat(1000), (drawn, k, seed) => {
        const groups = divisiveGroups(drawn, k, seed);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(drawn.map((_, i) => i));
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the tree of Ward', () => {
  const tree = wardTree(CLOUDS);
  const plain = dendrogramOf(
    tree,
    CLOUDS.map((_, i) => `p${i}`),
  );

  it('has scipy’s heights', () => {
    const heights = heightsOf(plain).sort((a, b) => a - b);
    expect(heights).toHaveLength(WARD_HEIGHTS.length);
    for (const [i, height] of WARD_HEIGHTS.entries()) expect(heights[i]).toBeCloseTo(height, 7);
  });

  it('holds each patient once, and counts them', () => {
    expect(leavesOf(plain).sort()).toEqual(CLOUDS.map((_, i) => `p${i}`));
    expect('patient' in plain ? 0 : plain.size).toBe(CLOUDS.length);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });

  it('is cut into the groups that one sees', () => {
    expect(sorted(cutInto(tree, 3))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
    expect(sorted(cutInto(wardTree(COLUMNS), 3))).toEqual(COLUMNS_APART);
    expect(cutInto(tree, 1)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
    expect(cutInto(wardTree([[1, 2]]), 3)).toEqual([[0]]);
    expect(sorted(cutInto(wardTree([[1], [1], [2]]), 3))).toEqual([[0, 1], [2]]);
  });
});

describe('silhouettes', () => {
  it('have the values of their definition', () => {
    for (const [i, value] of silhouettes(CLOUDS, CLOUD_LABELS).entries())
      expect(value).toBeCloseTo(SILHOUETTES[i] ?? 9, 7);
  });

  it('are 0 alone in a group, with one group, and where all lie on each other', () => {
    expect(silhouettes([[0], [1], [9]], [0, 0, 1])[2]).toBe(0);
    expect(silhouettes([[0], [1]], [0, 0])).toEqual([0, 0]);
    expect(silhouettes([[1], [1], [1], [1]], [0, 0, 1, 1])).toEqual([0, 0, 0, 0]);
  });
});

describe('agreement of two partitions', () => {
  const rand = (a: number[], b: number[]): number => adjustedRand(crossTable(a, b));

  it('has the adjusted Rand index of scikit-learn’s examples', () => {
    // The docstring of sklearn.metrics.adjusted_rand_score.
    expect(rand([0, 0, 1, 1], [0, 0, 1, 1])).toBe(1);
    expect(rand([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    expect(rand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.57, 2);
    expect(rand([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(rand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  it('is full for the same partition and does not mind names or order', () => {
    const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(labels, labels, (a, b) => {
        const [left, right] = [a.slice(0, b.length), b.slice(0, a.length)];
        expect(rand(left, left)).toBeCloseTo(1, 12);
        const renamed = right.map((label) => 3 - label);
        expect(rand(left, renamed)).toBeCloseTo(rand(left, right), 12);
        expect(matched(crossTable(left, renamed))).toEqual(matched(crossTable(left, right)));
        expect(matched(crossTable(right, left))).toEqual(matched(crossTable(left, right)));
      }),
    );
  });

  it('matches groups so that most patients agree', () => {
    expect(
      matched([
        [1, 9, 0],
        [8, 1, 0],
        [0, 2, 7],
      ]),
    ).toMatchObject({ hits: 24, total: 28 });
    // Taking the largest count first would reach 10 + 0 only.
    expect(
      matched([
        [10, 9],
        [9, 0],
      ]),
    ).toMatchObject({ hits: 18, total: 28 });
    expect(matched([[3, 4]])).toMatchObject({ hits: 4, total: 7 });
  });

  it('labels points by their groups', () => {
    expect(labelsOf([[2, 0], [1]])).toEqual([0, 1, 0]);
  });
});
