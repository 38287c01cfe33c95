import { describe, expect, test } from 'vitest';
import { editReview } from '../../../lib/consult/edit-review';
import { markAt } from '../../../lib/consult/tasks';
import { patient, SessionBench } from './fixtures';

/** Films up to a whole millisecond, so that times of tasks are round. */
function film(bench: SessionBench, seconds: number, lidAt?: (timeS: number) => number): void {
  bench.film('s1', seconds, lidAt);
  bench.nowMs = Math.round(bench.nowMs);
}

/** A consult that has run for half a minute with a face at rest. */
function consult(): SessionBench {
  const bench = new SessionBench();
  bench.session.callOpened('meet');
  bench.session.tilesChanged([patient], []);
  bench.session.tapped(patient, 's1');
  bench.session.start();
  film(bench, 30);
  return bench;
}

/** The left lid dips to 80 % for a fifth of a second, every second second. */
const dips = (timeS: number) => {
  const phase = timeS % 2;
  return phase > 1 && phase < 1.2 ? 1 - 0.2 * Math.sin(((phase - 1) / 0.2) * Math.PI) : 1 - 1e-4 * (phase % 0.1);
};

describe('a task', () => {
  test('is told phase by phase, and over when its time is', () => {
    const bench = consult();
    expect(bench.session.state().task).toBeNull();
    bench.session.startTasks(['close-eyes']);
    expect(bench.session.state().task).toMatchObject({ kind: 'close-eyes', phase: 'move', leftS: 8, next: null });
    bench.wait(8);
    expect(bench.session.state().task).toMatchObject({ phase: 'watch', leftS: 12 });
    bench.wait(12);
    expect(bench.session.state().task).toBeNull();
    expect(bench.session.state().tasks).toEqual([{ kind: 'close-eyes', fromS: 30, toS: 40, provokedToS: 50 }]);
  });

  test('needs a running consult, and a pause ends it', () => {
    const bench = new SessionBench();
    bench.session.startTasks(['rest']);
    expect(bench.session.state()).toMatchObject({ tasks: [], task: null });
    const other = consult();
    other.session.startTasks(['rest', 'purse']);
    other.wait(10);
    other.session.pause();
    expect(other.session.state()).toMatchObject({ task: null });
    other.session.startTasks(['speak']);
    other.session.resume();
    expect(other.session.state().tasks).toEqual([{ kind: 'rest', fromS: 30, toS: 40, provokedToS: 40 }]);
  });
});

describe('willed movement', () => {
  test('is found, marked, and left out of grade, rates and time; what follows is provoked and counted', () => {
    const bench = consult();
    bench.session.startTasks(['show-teeth']);
    film(bench, 10, dips);
    film(bench, 10);
    const record = bench.session.end();
    const marks = record?.events.map(({ onsetS }) => markAt(record.tasks, onsetS)?.during);
    expect(marks).toEqual(['voluntary', 'voluntary', 'voluntary', 'voluntary', 'voluntary']);
    expect(record?.whole).toMatchObject({ level: 0, side: null });
    expect(record?.whole?.evidence.eye).toMatchObject({ count: { left: 0, right: 0 }, maxDepth: null });
    // Fifty seconds without the ten of the movement, and without what the noise needed at first.
    expect(record?.whole?.evidence.eye.assessedS).toBeLessThan(40);
    expect(record?.whole?.evidence.eye.assessedS).toBeGreaterThan(36);
    expect(record?.grades.every(({ level }) => level === 0 || level === null)).toBe(true);
  });

  test('of before and after counts', () => {
    const bench = consult();
    bench.session.startTasks(['show-teeth']);
    film(bench, 10);
    film(bench, 10, dips);
    const record = bench.session.end();
    const marks = record?.events.map(({ onsetS }) => markAt(record.tasks, onsetS)?.during);
    expect(marks).toEqual(['provoked', 'provoked', 'provoked', 'provoked', 'provoked']);
    expect(record?.whole).toMatchObject({ level: 1, side: 'left' });
    expect(record?.whole?.evidence.eye.count).toEqual({ left: 5, right: 0 });
    const { rate, assessedS } = record?.whole?.evidence.eye ?? {};
    expect(rate?.perMinute).toBeCloseTo((5 * 60) / (assessedS ?? 0), 9);
  });

  test('takes the live grade with it, which says so', () => {
    const bench = consult();
    bench.session.startTasks(['speak']);
    film(bench, 18, dips);
    const { verdict, windowLacksS } = bench.session.state();
    expect(windowLacksS).toBe(0);
    expect(verdict?.level).toBeNull();
    expect(verdict?.reasons).toMatchObject([
      { kind: 'not-assessed', region: 'eye', hindrance: 'task', neededS: 5 },
      { kind: 'not-assessed', region: 'mouth', hindrance: 'task', neededS: 5 },
    ]);
    expect(verdict?.evidence.platysma.hindrance).toBe('task');
    expect(verdict?.blinksPerMinute).toBe(0);
    film(bench, 12);
    expect(bench.session.state().verdict).toMatchObject({ level: 0, reasons: [] });
  });

  test('of the rest task there is none: what comes is counted as at rest', () => {
    const bench = consult();
    bench.session.startTasks(['rest']);
    film(bench, 10, dips);
    bench.session.stopTask();
    const record = bench.session.end();
    expect(record?.tasks).toEqual([{ kind: 'rest', fromS: 30, toS: 40, provokedToS: 40 }]);
    expect(record?.events.map(({ onsetS }) => markAt(record.tasks, onsetS)?.during)).toEqual(Array(5).fill('rest'));
    expect(record?.whole?.evidence.eye.count.left).toBe(5);
  });

  test('is no finding of the published rule beside it', () => {
    const bench = consult();
    bench.session.startTasks(['show-teeth']);
    film(bench, 10, dips);
    film(bench, 10);
    const record = bench.session.end();
    expect(record?.reference.events.length).toBeGreaterThan(0);
    expect(record?.reference.wholeClip).toMatchObject({
      level: 0,
      evidence: { eye: { count: { left: 0, right: 0 } } },
    });
  });

  test('stays out of the grade when the doctor reviews the events', () => {
    const bench = consult();
    bench.session.startTasks(['show-teeth']);
    film(bench, 20, dips);
    const record = bench.session.end();
    if (!record?.whole) throw new Error('The consult was not graded.');
    expect(record.events).toHaveLength(10);
    expect(record.whole.evidence.eye.count).toEqual({ left: 5, right: 0 });
    const { review } = editReview(record, { kind: 'reject', event: 9 }, record.endedAt);
    expect(review?.whole?.evidence.eye).toMatchObject({
      count: { left: 4, right: 0 },
      assessedS: record.whole.evidence.eye.assessedS,
    });
    expect(review?.whole?.blinksPerMinute).toBe(record.whole.blinksPerMinute);
  });
});
