import { describe, expect, it } from 'vitest';
import { middle95, resamples } from '../../../lib/statistics/resampled';
import { seededRandom } from '../../../lib/statistics/seeded-random';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('resamples', () => {
  it('draws samples of the same size from the same items, and again the same from the same seed', () => {
    const drawn = resamples([1, 2, 3], seededRandom(1), 50);
    expect(drawn).toHaveLength(50);
    expect(drawn.every((sample) => sample.length === 3 && sample.every((item) => [1, 2, 3].includes(item)))).toBe(true);
    expect(new Set(drawn.flat())).toEqual(new Set([1, 2, 3]));
    expect(resamples([1, 2, 3], seededRandom(1), 50)).toEqual(drawn);
  });
});

describe('middle95', () => {
  it('cuts off the 25 lowest and highest of a thousand and one, in whatever order', () => {
    const values = Array.from({ length: 1001 }, (_, i) => (i * 8) % 1001);
    expect(middle95(values)).toEqual([25, 975]);
  });

  it('gives none where a figure mostly fails', () => {
    expect(middle95([])).toBeNull();
    expect(middle95([1, null, null])).toBeNull();
    expect(middle95([1, 2, null])).toEqual([1, 2]);
  });

  it('comes near the interval of a mean that is known', () => {
    // 0 and 1 in equal parts, 400 of each: the mean's standard error is 0.5 / sqrt(800).
    const values = Array.from({ length: 800 }, (_, i) => i % 2);
    const [low, high] = middle95(resamples(values, seededRandom(2), 2000).map(mean)) ?? [0, 0];
    const reach = (1.96 * 0.5) / Math.sqrt(800);
    expect(low).toBeCloseTo(0.5 - reach, 2);
    expect(high).toBeCloseTo(0.5 + reach, 2);
  });
});
