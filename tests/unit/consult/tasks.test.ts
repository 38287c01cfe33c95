import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../lib/consult/record';
import { begunBy, lengthOf, underWayAt, withSkipped, withStarted, withStopped } from '../../../lib/consult/task-run';
import {
  type ConsultTask,
  countedOf,
  isCounted,
  MOVE_S,
  markAt,
  PROVOKED_S,
  RELAX_S,
  REST_S,
  TASK_KINDS,
} from '../../../lib/consult/tasks';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';

/** Begun at 100 s: told to relax at 108 s, at rest from 110 s on, watched until 120 s. */
const CLOSURE: ConsultTask = { kind: 'close-eyes', fromS: 100, toS: 110, provokedToS: 120 };
const REST: ConsultTask = { kind: 'rest', fromS: 60, toS: 90, provokedToS: 90 };
const BOTH = [REST, CLOSURE];

describe('what an event is marked as', () => {
  test.each([
    [59.9, null],
    [60, { kind: 'rest', during: 'rest' }],
    [89.9, { kind: 'rest', during: 'rest' }],
    [90, null],
    [100, { kind: 'close-eyes', during: 'voluntary' }],
    [109.9, { kind: 'close-eyes', during: 'voluntary' }],
    [110, { kind: 'close-eyes', during: 'provoked' }],
    [119.9, { kind: 'close-eyes', during: 'provoked' }],
    [120, null],
  ])('at %d s: %j', (timeS, mark) => {
    expect(markAt(BOTH, timeS)).toEqual(mark);
  });

  test('goes by its beginning, and only what begins in a willed movement is not counted', () => {
    expect(isCounted(BOTH, { onsetS: 99.9 })).toBe(true);
    expect(isCounted(BOTH, { onsetS: 100 })).toBe(false);
    expect(isCounted(BOTH, { onsetS: 110 })).toBe(true);
    expect(isCounted(BOTH, { onsetS: 70 })).toBe(true);
    expect(isCounted([], { onsetS: 105 })).toBe(true);
  });
});

describe('the time that counts', () => {
  const gap = (fromS: number, toS: number): Gap => ({ fromS, toS, cause: 'no-face' });

  test('leaves out gaps and willed movement, and what is both only once', () => {
    const counted = (durationS: number, gaps: Gap[] = []) => countedOf({ durationS, gaps, tasks: BOTH });
    expect(counted(200)).toBe(190);
    expect(counted(200, [gap(95, 103), gap(109, 115)])).toBe(186 - 6);
    expect(counted(200, [gap(20, 30)])).toBe(180);
    expect(countedOf({ durationS: 200, gaps: [], tasks: [] })).toBe(200);
  });
});

describe('a series', () => {
  test('follows task by task, each movement with its provoked stretch', () => {
    const tasks = withStarted([], ['rest', 'purse', 'speak'], 5);
    expect(tasks).toEqual([
      { kind: 'rest', fromS: 5, toS: 35, provokedToS: 35 },
      { kind: 'purse', fromS: 35, toS: 45, provokedToS: 55 },
      { kind: 'speak', fromS: 55, toS: 75, provokedToS: 85 },
    ]);
  });

  test('of everything takes two and a half minutes, and a movement with what follows one window', () => {
    expect(lengthOf(TASK_KINDS)).toBe(140);
    expect(MOVE_S['close-eyes'] + RELAX_S + PROVOKED_S).toBe(WINDOW_S);
    expect(REST_S).toBe(30);
  });

  test('says what is to be done, for how long yet, and what is next', () => {
    const tasks = withStarted([], ['close-eyes', 'speak'], 100);
    expect(underWayAt(tasks, 99)).toBeNull();
    expect(underWayAt(tasks, 100)).toEqual({ kind: 'close-eyes', phase: 'move', leftS: 8, ofS: 8, next: 'speak' });
    expect(underWayAt(tasks, 107)).toEqual({ kind: 'close-eyes', phase: 'move', leftS: 1, ofS: 8, next: 'speak' });
    expect(underWayAt(tasks, 108)).toEqual({ kind: 'close-eyes', phase: 'watch', leftS: 12, ofS: 12, next: 'speak' });
    expect(underWayAt(tasks, 120)).toEqual({ kind: 'speak', phase: 'move', leftS: 18, ofS: 18, next: null });
    expect(underWayAt(tasks, 150)).toBeNull();
    expect(underWayAt(withStarted([], ['rest'], 0), 10)).toEqual({
      kind: 'rest',
      phase: 'rest',
      leftS: 20,
      ofS: 30,
      next: null,
    });
  });
});

describe('a doctor who does not wait', () => {
  const series = withStarted([], ['close-eyes', 'purse', 'speak'], 100);

  test('skips what is left of a task: the next begins at once', () => {
    expect(withSkipped(series, 113)).toEqual([
      { kind: 'close-eyes', fromS: 100, toS: 110, provokedToS: 113 },
      { kind: 'purse', fromS: 113, toS: 123, provokedToS: 133 },
      { kind: 'speak', fromS: 133, toS: 153, provokedToS: 163 },
    ]);
    expect(withSkipped(series, 104)[0]).toEqual({ kind: 'close-eyes', fromS: 100, toS: 104, provokedToS: 104 });
  });

  test('skips the last one: no more is asked for', () => {
    const last = withSkipped(withStarted([], ['purse'], 0), 15);
    expect(last).toEqual([{ kind: 'purse', fromS: 0, toS: 10, provokedToS: 15 }]);
  });

  test('stops while the patient moves: the face is given its time to relax, nothing is watched for', () => {
    const stopped = withStopped(series, 103);
    expect(stopped).toEqual([{ kind: 'close-eyes', fromS: 100, toS: 105, provokedToS: 105 }]);
    expect(underWayAt(stopped, 104)).toMatchObject({ phase: 'watch', leftS: 1 });
    expect(underWayAt(stopped, 105)).toBeNull();
    expect(withStopped(stopped, 104)).toEqual(stopped);
  });

  test('stops the watching, or a rest: it was as long as it was', () => {
    expect(withStopped(series, 115)).toEqual([{ kind: 'close-eyes', fromS: 100, toS: 110, provokedToS: 115 }]);
    expect(withStopped(withStarted([], ['rest', 'purse'], 0), 12)).toEqual([
      { kind: 'rest', fromS: 0, toS: 12, provokedToS: 12 },
    ]);
  });

  test('picks another task instead: what was begun stays marked as far as it went', () => {
    expect(withStarted(series, ['rest'], 125)).toEqual([
      { kind: 'close-eyes', fromS: 100, toS: 110, provokedToS: 120 },
      { kind: 'purse', fromS: 120, toS: 125, provokedToS: 125 },
      { kind: 'rest', fromS: 125, toS: 155, provokedToS: 155 },
    ]);
  });

  test('ends the consult: what was not begun was not asked for', () => {
    expect(begunBy(series, 100)).toEqual([]);
    expect(begunBy(series, 112)).toEqual([{ kind: 'close-eyes', fromS: 100, toS: 110, provokedToS: 112 }]);
  });
});
