import { describe, expect, it } from 'vitest';
import { type MarkedEvent, marksOf } from '../../../components/grade/event-marks';
import { notAssessedSpans, notGradedSpans } from '../../../components/grade/not-assessed';
import { gapsWithin, hatchPath, tracePath } from '../../../components/traces/trace-path';
import { stripsOf } from '../../../components/traces/trace-strips';
import type { Gap, GradePoint } from '../../../lib/consult/record';

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

describe('a hatching', () => {
  it('stays within its stretch and is empty of nothing', () => {
    const numbers = [...hatchPath(10, 50, 30).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(numbers.length).toBeGreaterThan(8);
    for (const [x = Number.NaN, y = Number.NaN] of numbers) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(50);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(30);
    }
    expect(hatchPath(10, 10, 30)).toBe('');
  });
});

describe('what was not assessed', () => {
  const point = (timeS: number, eye: number | null, level: 0 | null): GradePoint => ({
    timeS,
    level,
    atLeast: false,
    side: null,
    certainty: 0,
    platysma: 'inferred',
    reasons: level === null ? [{ kind: 'picture', issue: 'light' }] : [],
    smallestTwitch: { eye, mouth: 0.04, platysma: null },
    referenceLevel: null,
  });
  const grades = [point(10, null, null), point(11, null, null), point(12, 0.08, 0), point(50, null, null)];

  it('reaches back over the windows that saw nothing', () => {
    expect(notAssessedSpans(grades, 'eye')).toEqual([
      { fromS: 0, toS: 11 },
      { fromS: 30, toS: 50 },
    ]);
    expect(notAssessedSpans(grades, 'mouth')).toEqual([]);
  });

  it('has no level until the next grade or a gap', () => {
    const gaps: Gap[] = [{ fromS: 55, toS: 58, cause: 'no-face' }];
    expect(notGradedSpans({ grades, gaps, durationS: 60 })).toEqual([
      { fromS: 10, toS: 12 },
      { fromS: 50, toS: 55 },
    ]);
  });
});

describe('marks', () => {
  it('are ticks at peaks and bars over sustained events, cut at the edges', () => {
    const event = (peakS: number, lengthS: number, tonic: boolean): MarkedEvent => ({
      region: 'eye',
      side: 'left',
      onsetS: peakS - lengthS / 2,
      peakS,
      offsetS: peakS + lengthS / 2,
      tonic,
    });
    const events = [event(2, 0.2, false), event(9, 4, true), event(30, 0.2, false)];
    expect(marksOf(events, 'eye', 'left', { fromS: 0, toS: 10 })).toEqual([
      { kind: 'tick', atS: 2 },
      { kind: 'bar', fromS: 7, toS: 10 },
    ]);
    expect(marksOf(events, 'eye', 'right', { fromS: 0, toS: 10 })).toEqual([]);
  });
});
