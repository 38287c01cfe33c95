import { describe, expect, it } from 'vitest';
import { spearman } from '../../../lib/statistics/spearman';

const pairsOf = (xs: number[], ys: number[]): [number, number][] => xs.map((x, i) => [x, ys[i] ?? 0]);

describe('spearman', () => {
  it('gives what scipy gives, ties and all', () => {
    // scipy 1.17.1: stats.spearmanr([1,2,2,4,7,9,3], [2,1,4,4,8,6,5])
    const found = spearman(pairsOf([1, 2, 2, 4, 7, 9, 3], [2, 1, 4, 4, 8, 6, 5]));
    expect(found?.value).toBeCloseTo(0.8272727272727274, 12);
    // In Python: h = 1.959964 * sqrt((1 + r*r/2) / 4); tanh(atanh(r) - h), tanh(atanh(r) + h)
    expect(found?.low).toBeCloseTo(0.04406657076878261, 12);
    expect(found?.high).toBeCloseTo(0.9806701808090398, 12);
  });

  it('is sure of full correlation', () => {
    expect(spearman(pairsOf([1, 2, 3, 4], [10, 20, 30, 99]))).toEqual({ value: 1, low: 1, high: 1 });
    expect(spearman(pairsOf([1, 2, 3, 4], [9, 8, 7, 6]))).toEqual({ value: -1, low: -1, high: -1 });
  });

  it('says nothing of too few pairs, or of one value', () => {
    expect(spearman(pairsOf([1, 2, 3], [1, 2, 3]))).toBeNull();
    expect(spearman(pairsOf([1, 2, 3, 4], [5, 5, 5, 5]))).toBeNull();
  });
});
