import { describe, expect, it } from 'vitest';
import { laterHalf, trendOf } from '../../../scripts/bench/trend';

describe('trendOf', () => {
  it('is exact on a straight line', () => {
    const trend = trendOf(Array.from({ length: 300 }, (_, i) => ({ x: i / 6, y: 200 + (0.25 * i) / 6 })));
    expect(trend?.slope).toBeCloseTo(0.25, 10);
    expect(trend?.low).toBeCloseTo(0.25, 6);
    expect(trend?.high).toBeCloseTo(0.25, 6);
  });

  it('is the textbook interval on three points', () => {
    // y = 1, 3, 2 at x = 0, 1, 2: slope 0.5, residues −0.5, 1, −0.5, so √(1.5 / 1 / 2) · 12.706.
    const trend = trendOf([
      { x: 0, y: 1 },
      { x: 1, y: 3 },
      { x: 2, y: 2 },
    ]);
    expect(trend?.slope).toBeCloseTo(0.5, 10);
    expect(trend?.high).toBeCloseTo(0.5 + 12.706 * Math.sqrt(0.75), 6);
    expect(trend?.low).toBeCloseTo(0.5 - 12.706 * Math.sqrt(0.75), 6);
  });

  it('holds level, however the values saw up and down', () => {
    const trend = trendOf(Array.from({ length: 180 }, (_, i) => ({ x: i / 6, y: 300 + 10 * (i % 11) })));
    expect(trend?.low).toBeLessThan(0);
    expect(trend?.high).toBeGreaterThan(0);
  });

  it('says nothing of fewer than three moments', () => {
    expect(trendOf([])).toBeNull();
    expect(trendOf([{ x: 0, y: 1 }])).toBeNull();
    expect(
      trendOf([
        { x: 0, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeNull();
  });
});

it('keeps the later half of the time, not of the points', () => {
  const points = [0, 1, 2, 3, 10].map((x) => ({ x, y: 0 }));
  expect(laterHalf(points).map(({ x }) => x)).toEqual([10]);
  expect(laterHalf([])).toEqual([]);
});
