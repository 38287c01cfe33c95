import { describe, expect, it } from 'vitest';
import { cramersV, fisherExact, tableTest } from '../../../lib/statistics/contingency';
import { seededRandom } from '../../../lib/statistics/seeded-random';

/*
 * Values from scipy 1.17.1, run once:
 *   from scipy import stats; import numpy as np
 *   t = np.array([[10,10,20],[20,20,20]]); s = np.array([[5,1,0],[1,6,1],[0,2,4]])
 *   for x in (t, s): stats.chi2_contingency(x, correction=False), stats.contingency.association(x, method='cramer')
 *   stats.chi2_contingency(s, correction=False, method=stats.PermutationMethod(n_resamples=99999, rng=np.random.default_rng(1)))
 *   stats.fisher_exact([[3,1],[1,3]]), stats.fisher_exact([[1,9],[11,3]]), stats.fisher_exact([[8,2],[1,5]])
 */
const LARGE = [
  [10, 10, 20],
  [20, 20, 20],
];
const SMALL = [
  [5, 1, 0],
  [1, 6, 1],
  [0, 2, 4],
];

describe('tableTest', () => {
  it('takes chi-square where the counts allow it', () => {
    const test = tableTest(LARGE, seededRandom(1));
    expect(test).toMatchObject({ method: 'chi-square', df: 2 });
    expect(test?.chiSquare).toBeCloseTo(2.7777777777777777, 12);
    expect(test?.p).toBeCloseTo(0.24935220877729622, 12);
  });

  it('permutes where they do not', () => {
    const test = tableTest(SMALL, seededRandom(1));
    expect(test).toMatchObject({ method: 'permutation', df: 4 });
    expect(test?.chiSquare).toBeCloseTo(17.324074074074076, 12);
    // scipy: 0.00087 of 99 999 tables; here of 9999, whose standard error is 0.0003.
    expect(test?.p).toBeGreaterThan(0.0001);
    expect(test?.p).toBeLessThan(0.002);
  });

  it('finds nothing where there is nothing, by permutation too', () => {
    const even = [
      [2, 2],
      [2, 2],
    ];
    expect(tableTest(even, seededRandom(1))).toEqual({ method: 'permutation', chiSquare: 0, df: 1, p: 1 });
  });

  it('leaves out empty rows and columns', () => {
    const padded = [
      [10, 0, 10, 20],
      [0, 0, 0, 0],
      [20, 0, 20, 20],
    ];
    expect(tableTest(padded, seededRandom(1))).toEqual(tableTest(LARGE, seededRandom(1)));
    expect(
      tableTest(
        [
          [3, 4],
          [0, 0],
        ],
        seededRandom(1),
      ),
    ).toBeNull();
    expect(
      tableTest(
        [
          [3, 0],
          [4, 0],
        ],
        seededRandom(1),
      ),
    ).toBeNull();
    expect(tableTest([], seededRandom(1))).toBeNull();
  });
});

describe('cramersV', () => {
  it('gives what scipy gives', () => {
    expect(cramersV(SMALL)).toBeCloseTo(0.6581047423107145, 12);
    expect(cramersV([...SMALL, [0, 0, 0]])).toBeCloseTo(0.6581047423107145, 12);
  });

  it('is 1 where one tells the other, null where there is one only', () => {
    expect(
      cramersV([
        [7, 0],
        [0, 3],
      ]),
    ).toBeCloseTo(1, 12);
    expect(cramersV([[7, 3]])).toBeNull();
  });
});

describe('fisherExact', () => {
  it('gives the lady tasting tea (Fisher 1935): 34 of 70', () => {
    expect(
      fisherExact([
        [3, 1],
        [1, 3],
      ]),
    ).toBeCloseTo(34 / 70, 12);
  });

  it('gives what scipy gives', () => {
    expect(
      fisherExact([
        [1, 9],
        [11, 3],
      ]),
    ).toBeCloseTo(0.0027594561852200836, 12);
    expect(
      fisherExact([
        [8, 2],
        [1, 5],
      ]),
    ).toBeCloseTo(0.034965034965034975, 12);
  });

  it('says 1 of an empty table or margin', () => {
    expect(
      fisherExact([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
    expect(
      fisherExact([
        [3, 4],
        [0, 0],
      ]),
    ).toBeCloseTo(1, 12);
  });
});
