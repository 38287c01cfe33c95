import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../lib/measure/sample';
import { RecordedSitting } from '../../../lib/recording/recorded-sitting';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { FRAMES_PER_S, motionAt, sampleAt } from '../consult/fixtures';

/** A whole second on 1 March 2020. */
const ZERO_MS = 1_583_020_800_000;

function sitting() {
  const events: CallEvent[] = [];
  const of = new RecordedSitting({
    series: 'file',
    appVersion: '0.0.0',
    zeroMs: ZERO_MS,
    width: 640,
    height: 480,
    twitched: (found) => events.push(...found),
    measured: () => {},
  });
  return { of, events };
}

/** The left lid closes by half for a fifth of a second, every two seconds. */
function lidAt(timeS: number): number {
  const phase = (timeS % 2) - 1;
  return phase > 0 && phase < 0.2 ? 1 - 0.5 * Math.sin((Math.PI * phase) / 0.2) : 1;
}

function faceAt(timeS: number, frame: number): Observation {
  const lid = lidAt(timeS);
  const sample = sampleAt(timeS, ZERO_MS + 1000 * timeS, lid);
  return { kind: 'face', sample, motion: motionAt(timeS, frame, lid) };
}

describe('a recording of exactly 20 seconds', () => {
  const { of, events } = sitting();
  for (let frame = 0; frame < 20 * FRAMES_PER_S; frame++) of.observed(faceAt(frame / FRAMES_PER_S, frame), 1);
  const record = of.end(20);

  test('has the file’s times, not this machine’s', () => {
    expect(record.startedAt).toBe(new Date(ZERO_MS).toISOString());
    expect(record.endedAt).toBe(new Date(ZERO_MS + 20_000).toISOString());
    expect(record.durationS).toBe(20);
    expect(record.series.timeS[0]).toBeCloseTo(0, 6);
    expect(record.series.timeS.at(-1)).toBeCloseTo(20 - 1 / FRAMES_PER_S, 6);
    expect(record.gaps).toEqual([]);
  });

  test('holds the twitches of the left eye, as they were told', () => {
    expect(record.events).toEqual(events);
    expect(record.events.length).toBeGreaterThanOrEqual(8);
    expect(new Set(record.events.map(({ region, side }) => `${region} ${side}`))).toEqual(new Set(['eye left']));
  });

  test('is graded as a whole and by its one window', () => {
    expect(record.grades.length).toBeGreaterThanOrEqual(1);
    expect(record.highest?.verdict).toMatchObject({ level: 1, side: 'left' });
    expect(record.whole).toMatchObject({ level: 1, side: 'left' });
    expect(record.reference.wholeClip).not.toBeNull();
  });

  test('had no pre-check', () => expect(record.preCheck).toBeNull());
});

test('a part without a face is a gap with its cause', () => {
  const { of } = sitting();
  for (let frame = 0; frame < 90; frame++) {
    const timeS = frame / FRAMES_PER_S;
    const gone = timeS >= 1 && timeS < 2;
    of.observed(gone ? { kind: 'no-face', timeS, capturedAtMs: ZERO_MS + 1000 * timeS } : faceAt(timeS, frame), 1);
  }
  const { gaps } = of.end(3);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({ cause: 'no-face' });
  expect(gaps[0]?.fromS).toBeCloseTo(1 - 1 / FRAMES_PER_S, 6);
  expect(gaps[0]?.toS).toBeCloseTo(2, 6);
});

test('a recording without any face measured nothing', () => {
  const { of } = sitting();
  for (let frame = 0; frame < 30; frame++) {
    const timeS = frame / FRAMES_PER_S;
    of.observed({ kind: 'no-face', timeS, capturedAtMs: ZERO_MS + 1000 * timeS }, 0);
  }
  expect(of.end(1).quality).toMatchObject({ framesAnalysed: 0, measuredShare: 0 });
});
