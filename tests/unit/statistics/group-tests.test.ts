import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail, twoSided } from '../../../lib/statistics/chi-square-tail';
import { holm } from '../../../lib/statistics/holm';
import { dunn, kruskalWallis } from '../../../lib/statistics/kruskal-wallis';
import { midranks } from '../../../lib/statistics/midranks';

/*
 * Values from scipy 1.17.1, run once:
 *   from scipy import stats; import numpy as np
 *   stats.kruskal([27,2,4,18,7,9], [20,8,14,36,21,22], [34,31,3,23,30,6])
 *   g = [[1,2,2,3,5,5], [2,4,4,6,7], [5,6,8,8,9,9,9]]; stats.kruskal(*g)
 *   a = np.concatenate(g); r = stats.rankdata(a); n = len(a); lab = np.repeat([0,1,2], [6,5,7])
 *   c = np.unique(a, return_counts=True)[1]; v = n*(n+1)/12 - (c**3-c).sum()/(12*(n-1))
 *   for i,j in [(0,1),(0,2),(1,2)]:
 *     z = (r[lab==i].mean()-r[lab==j].mean())/np.sqrt(v*(1/(lab==i).sum()+1/(lab==j).sum())); 2*stats.norm.sf(abs(z))
 */
const PLAIN = [
  [27, 2, 4, 18, 7, 9],
  [20, 8, 14, 36, 21, 22],
  [34, 31, 3, 23, 30, 6],
];
const TIED = [
  [1, 2, 2, 3, 5, 5],
  [2, 4, 4, 6, 7],
  [5, 6, 8, 8, 9, 9, 9],
];

describe('midranks', () => {
  it('shares the ranks of ties', () => {
    expect(midranks([10, 20, 10, 30, 10])).toEqual({ ranks: [2, 4, 2, 5, 2], ties: 24 });
    expect(midranks([])).toEqual({ ranks: [], ties: 0 });
  });
});

describe('kruskalWallis', () => {
  it('gives what scipy gives', () => {
    const plain = kruskalWallis(PLAIN);
    expect(plain?.h).toBeCloseTo(2.853801169590639, 12);
    expect(plain?.p).toBeCloseTo(0.240051790590007, 12);
    expect(plain?.df).toBe(2);
    expect(plain?.epsilonSquared).toBeCloseTo(2.853801169590639 / 17, 12);
  });

  it('gives what scipy gives with ties', () => {
    const tied = kruskalWallis(TIED);
    expect(tied?.h).toBeCloseTo(10.56504941599281, 12);
    expect(tied?.p).toBeCloseTo(0.005079590108265764, 12);
  });

  it('leaves out empty groups, and says nothing of one group or of one value', () => {
    expect(kruskalWallis([...TIED, []])).toEqual(kruskalWallis(TIED));
    expect(kruskalWallis([[1, 2, 3], []])).toBeNull();
    expect(kruskalWallis([[4, 4], [4]])).toBeNull();
    expect(kruskalWallis([])).toBeNull();
  });

  it('depends on the ranks alone, and epsilon squared stays within 0 and 1', () => {
    const group = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const test = kruskalWallis(groups);
        const bent = kruskalWallis(groups.map((values) => values.map((value) => value ** 3)));
        expect(bent).toEqual(test);
        if (test) {
          expect(test.epsilonSquared).toBeGreaterThanOrEqual(-1e-12);
          expect(test.epsilonSquared).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});

describe('dunn', () => {
  it('gives what its formula gives in scipy', () => {
    const pairs = dunn(TIED);
    expect(pairs.map(({ groups }) => groups)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    for (const [i, [z, p]] of [
      [-0.9664763914388651, 0.33380585481983427],
      [-3.1751299180575803, 0.001497694294432255],
      [-2.0173662030293085, 0.043657311509943245],
    ].entries()) {
      expect(pairs[i]?.z).toBeCloseTo(z as number, 12);
      expect(pairs[i]?.p).toBeCloseTo(p as number, 12);
    }
    expect(pairs[1]?.pAdjusted).toBeCloseTo(3 * 0.001497694294432255, 12);
  });

  it('of two groups is the test of Kruskal and Wallis', () => {
    const two = TIED.slice(0, 2);
    expect((dunn(two)[0]?.z ?? 0) ** 2).toBeCloseTo(kruskalWallis(two)?.h ?? -1, 12);
  });

  it('skips empty groups and says nothing of one value', () => {
    expect(dunn([[1, 2], [], [3, 5]]).map(({ groups }) => groups)).toEqual([[0, 2]]);
    expect(dunn([[4, 4], [4]])).toEqual([]);
  });
});

describe('holm', () => {
  it('gives what p.adjust of R gives', () => {
    const adjusted = holm([0.03, 0.01, 0.04, 0.02]);
    for (const [i, p] of [0.06, 0.04, 0.06, 0.06].entries()) expect(adjusted[i]).toBeCloseTo(p, 12);
  });

  it('never passes 1, and keeps a single test', () => {
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
  });
});

describe('chiSquareTail', () => {
  it('has the tables’ critical values', () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(21.665994333461924, 9)).toBeCloseTo(0.01, 12);
    expect(twoSided(-1.959963984540054)).toBeCloseTo(0.05, 12);
  });

  it('vanishes far out', () => {
    expect(chiSquareTail(1100, 2)).toBeCloseTo(0, 12);
    expect(chiSquareTail(1e6, 2)).toBe(0);
  });
});
