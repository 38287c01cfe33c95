import { describe, expect, it } from 'vitest';
import { withStarted } from '../../../lib/consult/task-run';
import { compareFigure, compareLevel } from '../../../lib/history/compare-visits';
import { figureOf } from '../../../lib/history/figures';
import { visitOf } from '../../../lib/history/visit';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { poissonRate } from '../../../lib/statistics/poisson-rate';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { around, evidence, visit, withEye } from './visits';

describe('the rate at two visits', () => {
  it('fell where the exact test says so', () => {
    const change = compareFigure(withEye(evidence(around(0.2, 30))), withEye(evidence(around(0.2, 8))), 'eye', 'rate');
    expect(change).toMatchObject({ finding: 'less', reason: null, leastDepth: 0.05 });
    expect(change.change?.value).toBeCloseTo(8 / 30, 10);
  });

  it('did not change where chance explains it', () => {
    const change = compareFigure(withEye(evidence(around(0.2, 12))), withEye(evidence(around(0.2, 8))), 'eye', 'rate');
    expect(change).toMatchObject({ finding: 'within-error', reason: null });
    expect(change.change?.low).toBeLessThan(1);
    expect(change.change?.high).toBeGreaterThan(1);
  });

  it('knows no ratio where there is none at all', () => {
    const none = withEye(evidence([]));
    expect(compareFigure(none, none, 'eye', 'rate')).toMatchObject({ finding: 'within-error', change: null });
  });

  it('counts bursts as what they are worth', () => {
    const bursts = { dispersion: 4 };
    const before = withEye(evidence(around(0.2, 30), bursts));
    const after = withEye(evidence(around(0.2, 14), bursts));
    const alone = compareFigure(withEye(evidence(around(0.2, 30))), withEye(evidence(around(0.2, 14))), 'eye', 'rate');
    expect(alone.finding).toBe('less');
    const change = compareFigure(before, after, 'eye', 'rate');
    expect(change.finding).toBe('within-error');
    expect(change.change?.value).toBeCloseTo(14 / 30, 10);
  });
});

describe('pictures that show different things', () => {
  const small = around(0.08, 40);
  const large = around(0.3, 6);

  it('a fall among twitches that the second picture could not show may be the picture’s', () => {
    const before = withEye(evidence([...small, ...large]));
    const after = withEye(evidence(large, { smallestTwitch: 0.15 }));
    expect(compareFigure(before, after, 'eye', 'rate')).toMatchObject({
      finding: 'not-comparable',
      reason: 'picture',
      leastDepth: 0.15,
    });
    // The other way round: more seen with the finer picture.
    expect(compareFigure(after, before, 'eye', 'rate')).toMatchObject({ reason: 'picture' });
    // Their mean depth differs for the same reason.
    expect(compareFigure(before, after, 'eye', 'depth')).toMatchObject({ reason: 'picture' });
  });

  it('a fall among those that both could show is a fall', () => {
    const before = withEye(evidence([...small, ...around(0.3, 30)]));
    const after = withEye(evidence(around(0.3, 4), { smallestTwitch: 0.15 }));
    const change = compareFigure(before, after, 'eye', 'rate');
    expect(change).toMatchObject({ finding: 'less', leastDepth: 0.15 });
    expect(change.change?.value).toBeCloseTo(4 / 30, 10);
  });
});

describe('the depth at two visits', () => {
  it('grew beyond its spread', () => {
    const [before, after] = [withEye(evidence(around(0.2, 10))), withEye(evidence(around(0.4, 10)))];
    const change = compareFigure(before, after, 'eye', 'depth');
    expect(change.finding).toBe('more');
    expect(change.change?.value).toBeCloseTo(0.2, 10);
  });

  it('is no mean of one', () => {
    expect(compareFigure(visit(), withEye(evidence([0.3])), 'eye', 'depth')).toMatchObject({
      finding: 'not-comparable',
      reason: 'too-few',
    });
  });
});

describe('the time in sustained spasm', () => {
  const tonic = (lengths: number[]) => evidence([], { events: lengths.map((tonicS) => ({ depth: 0.3, tonicS })) });

  it('fell when many became none', () => {
    const [before, after] = [withEye(tonic(Array(15).fill(3))), withEye(tonic([]))];
    const change = compareFigure(before, after, 'eye', 'tonic');
    expect(change.finding).toBe('less');
    expect(change.change?.value).toBeCloseTo(-45 / 120, 10);
  });

  it('may be chance when it was one', () => {
    expect(compareFigure(withEye(tonic([20])), withEye(tonic([])), 'eye', 'tonic').finding).toBe('within-error');
  });
});

describe('what is not compared', () => {
  it('what could not be judged', () => {
    const unseen = withEye(evidence([], { assessedS: 2, smallestTwitch: null }));
    for (const quantity of ['rate', 'depth', 'tonic'] as const) {
      expect(compareFigure(visit(), unseen, 'eye', quantity).reason).toBe('not-assessed');
      expect(figureOf(evidence([], { assessedS: 2 }), quantity)).toBeNull();
    }
    expect(compareFigure(visit(), visit({ regions: null }), 'eye', 'rate').reason).toBe('not-assessed');
  });

  it('what different methods measured', () => {
    const other = visit({ method: { name: 'ours', version: '2' } });
    expect(compareFigure(visit(), other, 'eye', 'rate').reason).toBe('method');
    expect(compareLevel(visit(), other).reason).toBe('method');
  });
});

describe('the level at two visits', () => {
  const at = (level: 0 | 1 | 2 | 3 | null, certainty: number, atLeast = false) =>
    visit({ grade: { level, atLeast, side: 'left', certainty } });

  it.each([
    [at(3, 0.95), at(1, 0.9), 'less', null],
    [at(0, 0.9), at(2, 0.9), 'more', null],
    [at(2, 0.9), at(2, 0.5), 'within-error', null],
    [at(2, 0.7), at(1, 0.7), 'within-error', null],
    [at(2, 0.9), at(1, 0.9, true), 'not-comparable', 'not-assessed'],
    [at(2, 0.9), at(null, 0), 'not-comparable', 'not-assessed'],
    [at(2, 0.9), visit({ grade: null }), 'not-comparable', 'not-assessed'],
  ])('%#', (before, after, finding, reason) => {
    expect(compareLevel(before, after)).toMatchObject({ finding, reason });
  });
});

describe('a visit', () => {
  it('has the figures of the record’s summary', () => {
    const record = fixtureRecord({ durationS: 120, gaps: [] });
    const { regions, grade } = visitOf({ keptAt: record.endedAt, patient: 'A', record });
    const eye = record.whole?.evidence.eye;
    if (!regions || !eye?.rate) throw new Error('no evidence');
    const rate = figureOf({ ...regions.eye, dispersion: 1 }, 'rate');
    expect(rate?.value).toBeCloseTo(eye.rate.perMinute, 10);
    expect(rate?.low).toBeCloseTo(eye.rate.low, 8);
    expect(rate?.high).toBeCloseTo(eye.rate.high, 8);
    expect(figureOf(regions.eye, 'depth')?.value).toBeCloseTo(eye.meanDepth ?? Number.NaN, 4);
    expect(grade?.level).toBe(record.highest?.verdict.level);
  });

  it('knows bursts from stretches without a gap', () => {
    const record = fixtureRecord({ durationS: 200, gaps: [{ fromS: 45, toS: 50, cause: 'paused' }] });
    // All of them within one stretch of twenty seconds.
    const events = Array.from({ length: 9 }, (_, i) => fixtureEvent('eye', 'left', 101 + i, 0.3));
    const { regions } = visitOf({ keptAt: record.endedAt, record: { ...record, events } });
    // Nine stretches left, a mean of 1 and a variance of 9.
    expect(regions?.eye.dispersion).toBeCloseTo(9, 10);
    expect(regions?.mouth.dispersion).toBe(1);
  });

  it('leaves out movements that the doctor asked for', () => {
    const tasks = withStarted([], ['purse'], 10);
    const events = [5, 12, 13, 25].map((peakS) => fixtureEvent('eye', 'left', peakS, peakS / 100));
    const record = { ...fixtureRecord(), tasks, events };
    const { regions } = visitOf({ keptAt: record.endedAt, record });
    expect(regions?.eye.events.map(({ depth }) => depth)).toEqual([0.05, 0.25]);
  });

  it('of a consult of version 1 has no figures to compare', () => {
    const record = recordFromJson(recordToJson({ ...fixtureRecord({ durationS: 30 }), whole: null, highest: null }));
    expect(visitOf({ keptAt: record.endedAt, record })).toMatchObject({ regions: null, grade: null });
  });

  it('has Garwood’s interval where events come independently', () => {
    const { low, high } = poissonRate(24, 2);
    expect(figureOf(evidence(around(0.2, 24)), 'rate')).toEqual({
      value: 12,
      low: expect.closeTo(low, 8),
      high: expect.closeTo(high, 8),
    });
  });
});
