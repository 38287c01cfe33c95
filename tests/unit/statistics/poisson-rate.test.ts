import { describe, expect, it } from 'vitest';
import { poissonRate } from '../../../lib/statistics/poisson-rate';

describe('poissonRate', () => {
  it('has the interval of the printed tables', () => {
    const ten = poissonRate(10, 1);
    expect(ten.low).toBeCloseTo(4.795, 3);
    expect(ten.high).toBeCloseTo(18.39, 2);
    const one = poissonRate(1, 1);
    expect(one.low).toBeCloseTo(-Math.log(0.975), 10);
    expect(one.high).toBeCloseTo(5.572, 3);
  });

  it('bounds a rate at which nothing was seen', () => {
    expect(poissonRate(0, 2)).toMatchObject({ rate: 0, low: 0 });
    expect(poissonRate(0, 2).high).toBeCloseTo(-Math.log(0.025) / 2, 10);
  });

  it('holds for thousands', () => {
    const many = poissonRate(4000, 10);
    expect(many.low).toBeCloseTo(387.7, 0);
    expect(many.high).toBeCloseTo(412.6, 0);
  });

  it('says nothing of no time, and refuses what is no count', () => {
    expect(poissonRate(0, 0)).toMatchObject({ rate: null, low: 0, high: Number.POSITIVE_INFINITY });
    expect(() => poissonRate(0.5, 1)).toThrow(RangeError);
    expect(() => poissonRate(1, -1)).toThrow(RangeError);
  });
});
