import { describe, expect, it } from 'vitest';
import { dispersionOf } from '../../../lib/statistics/dispersion';
import { betaQuantile, incompleteBeta, studentQuantile } from '../../../lib/statistics/incomplete-beta';
import { gammaQuantile, incompleteGamma } from '../../../lib/statistics/incomplete-gamma';
import { differenceOf } from '../../../lib/statistics/interval';
import { logGamma } from '../../../lib/statistics/log-gamma';
import { meanDifference, meanEstimate } from '../../../lib/statistics/mean-difference';
import { poissonRate } from '../../../lib/statistics/poisson-rate';
import { rateRatio } from '../../../lib/statistics/rate-ratio';
import { weightedRate } from '../../../lib/statistics/weighted-rate';
import { proportion } from '../../../lib/study/proportion';

describe('special functions', () => {
  it('log-gamma at arguments with a closed form', () => {
    expect(logGamma(1)).toBeCloseTo(0, 12);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });

  it('incomplete beta as a binomial tail, and its inverse', () => {
    // P(X ≥ 3) of 5 throws of a fair coin.
    expect(incompleteBeta(0.5, 3, 3)).toBeCloseTo(16 / 32, 12);
    expect(incompleteBeta(0.25, 2, 3)).toBeCloseTo(1 - 0.75 ** 4 - 4 * 0.25 * 0.75 ** 3, 12);
    expect(incompleteBeta(0.999, 800, 3)).toBeCloseTo(1 - incompleteBeta(0.001, 3, 800), 12);
    expect(incompleteBeta(betaQuantile(0.975, 3, 8), 3, 8)).toBeCloseTo(0.975, 12);
  });

  it('Student’s quantiles of the printed tables', () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3);
    expect(studentQuantile(0.975, 1000)).toBeCloseTo(1.962, 3);
  });

  it('incomplete gamma, and its inverse as half a chi-square quantile', () => {
    expect(incompleteGamma(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(2 * gammaQuantile(0.95, 5)).toBeCloseTo(18.307, 3);
    expect(2 * gammaQuantile(0.025, 500)).toBeCloseTo(914.257, 2);
  });
});

describe('the ratio of two rates', () => {
  it('has the interval of the published example (Fay, exactci: 2 in 17877 against 10 in 20000)', () => {
    const ratio = rateRatio({ count: 10, exposure: 20_000 }, { count: 2, exposure: 17_877 });
    expect(ratio?.value).toBeCloseTo(0.2237512, 7);
    expect(ratio?.low).toBeCloseTo(0.02383738, 7);
    expect(ratio?.high).toBeCloseTo(1.04995468, 7);
  });

  it('turns round with its sides', () => {
    const [a, b] = [
      { count: 7, exposure: 3 },
      { count: 21, exposure: 4 },
    ];
    const [up, down] = [rateRatio(a, b), rateRatio(b, a)];
    expect(up?.value).toBeCloseTo(1 / (down?.value ?? Number.NaN), 10);
    expect(up?.low).toBeCloseTo(1 / (down?.high ?? Number.NaN), 10);
  });

  it('is unbounded where one side has no event, and unknown where both have none', () => {
    expect(rateRatio({ count: 0, exposure: 1 }, { count: 4, exposure: 1 })).toMatchObject({
      value: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
    // All of four on one side: p = (α/2)^¼.
    expect(rateRatio({ count: 4, exposure: 1 }, { count: 0, exposure: 1 })).toEqual({
      value: 0,
      low: 0,
      high: expect.closeTo((1 - 0.025 ** 0.25) / 0.025 ** 0.25, 10),
    });
    expect(rateRatio({ count: 0, exposure: 1 }, { count: 0, exposure: 9 })).toBeNull();
    expect(() => rateRatio({ count: 1, exposure: 0 }, { count: 1, exposure: 1 })).toThrow(RangeError);
  });

  it('leaves out 1 in about one of twenty pairs at most when nothing changed', () => {
    // All pairs of counts of two Poisson variables of mean 12, by their chance.
    const chance = (count: number) => Math.exp(count * Math.log(12) - 12 - logGamma(count + 1));
    let wrong = 0;
    for (let a = 0; a < 45; a++)
      for (let b = 0; b < 45; b++) {
        const ratio = rateRatio({ count: a, exposure: 1 }, { count: b, exposure: 1 });
        if (ratio && (ratio.low > 1 || ratio.high < 1)) wrong += chance(a) * chance(b);
      }
    expect(wrong).toBeLessThan(0.05);
    expect(wrong).toBeGreaterThan(0.02);
  });
});

describe('the difference of two means', () => {
  const drugOne = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const drugTwo = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  it('has Welch’s interval of Student’s sleep data, as R’s t.test prints it', () => {
    const difference = meanDifference(drugTwo, drugOne);
    expect(difference?.value).toBeCloseTo(0.75 - 2.33, 10);
    expect(difference?.low).toBeCloseTo(-3.3654832, 7);
    expect(difference?.high).toBeCloseTo(0.2054832, 7);
  });

  it('and each mean has Student’s', () => {
    const mean = meanEstimate(drugTwo);
    // t(9) = 2.262, SD 2.002.
    expect(mean?.value).toBeCloseTo(2.33, 10);
    expect(mean?.high).toBeCloseTo(2.33 + (2.262157 * 2.002249) / Math.sqrt(10), 5);
  });

  it('needs two on each side; values that are all the same leave no doubt', () => {
    expect(meanDifference([1], [1, 2])).toBeNull();
    expect(meanEstimate([1])).toBeNull();
    expect(meanDifference([1, 1], [2, 2])).toEqual({ value: 1, low: 1, high: 1 });
  });
});

describe('a rate of weighted events', () => {
  it('is the exact Poisson one where all weigh the same', () => {
    const { low, high } = poissonRate(10, 4);
    const weighted = weightedRate(Array(10).fill(3), 4, 3);
    expect(weighted.value).toBeCloseTo(7.5, 12);
    expect(weighted.low).toBeCloseTo(3 * low, 8);
    expect(weighted.high).toBeCloseTo(3 * high, 8);
  });

  it('leaves room for one that was not seen', () => {
    expect(weightedRate([], 100, 5)).toEqual({ value: 0, low: 0, high: expect.closeTo((5 * 3.688879) / 100, 6) });
  });
});

describe('the difference of two estimates', () => {
  it('is Newcombe’s (1998, method 10) of two shares: 56/70 − 48/80', () => {
    const of = (hits: number, total: number) => {
      const { share, low, high } = proportion(hits, total);
      return { value: share ?? 0, low, high };
    };
    const difference = differenceOf(of(48, 80), of(56, 70));
    expect(difference.value).toBeCloseTo(0.2, 10);
    expect(difference.low).toBeCloseTo(0.0524, 4);
    expect(difference.high).toBeCloseTo(0.3339, 4);
  });
});

describe('bursts', () => {
  it('are variance over mean, never below 1', () => {
    expect(dispersionOf([0, 8, 0, 8, 0, 8])).toBeCloseTo(19.2 / 4, 10);
    expect(dispersionOf([3, 3, 3, 3, 3])).toBe(1);
    expect(dispersionOf([0, 20])).toBe(1);
    expect(dispersionOf([0, 0, 0, 0, 0])).toBe(1);
  });
});
