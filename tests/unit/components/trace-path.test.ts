import { describe, expect, it } from 'vitest';
import { gapsWithin, tracePath } from '../../../components/trace-path';
import { stripsOf } from '../../../components/trace-strips';

const frame = { fromS: 0, toS: 20, low: 0, high: 2, columns: 100, height: 100 };
const times = Array.from({ length: 600 }, (_, i) => i / 30);

describe('a trace', () => {
  it('keeps a twitch of a single frame however few columns there are', () => {
    const values = times.map((_, i) => (i === 301 ? 0.4 : 1));
    const path = tracePath({ times, values }, { ...frame, columns: 10 });
    expect(path).toContain('80.0');
    expect(path.match(/[ML]/g)?.length).toBeLessThanOrEqual(20);
  });

  it('breaks where frames are missing and clips what is out of range', () => {
    const holed = times.filter((time) => time < 5 || time > 8);
    const path = tracePath({ times: holed, values: holed.map((time) => (time > 15 ? 9 : 1)) }, frame);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).toContain(' 0.0');
    expect(gapsWithin(holed, 0, 19.9)).toEqual([[expect.closeTo(4.967, 2), expect.closeTo(8.033, 2)]]);
  });

  it('is empty without samples', () => {
    expect(tracePath({ times: [], values: [] }, frame)).toBe('');
    expect(gapsWithin([], 0, 20)).toEqual([[0, 20]]);
  });
});

describe('strips', () => {
  it.each([
    [45, 1, 45],
    [90, 2, 60],
    [600, 10, 60],
    [601, 6, 120],
    [3600, 10, 360],
  ])('cut %d s into %d of %d s', (durationS, count, lengthS) => {
    const strips = stripsOf(durationS);
    expect(strips).toHaveLength(count);
    expect((strips[0]?.toS ?? 0) - (strips[0]?.fromS ?? 0)).toBe(lengthS);
  });
});
