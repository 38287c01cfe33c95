import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION } from '../../../lib/consult/record';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureRecord } from '../../fixtures/record';

const record = fixtureRecord({ name: 'A "quoted" [\n 1,\n 2\n ] </script> name' });

describe('a record as JSON', () => {
  it('comes back with every value, to four decimals', () => {
    const back = recordFromJson(recordToJson(record));
    expect(back.participant).toEqual(record.participant);
    expect(back.gaps).toEqual(record.gaps);
    expect(back.grades).toHaveLength(record.grades.length);
    expect(back.events).toHaveLength(record.events.length);
    for (const [i, event] of back.events.entries()) {
      expect(Math.abs(event.peakS - (record.events[i]?.peakS ?? Number.NaN))).toBeLessThanOrEqual(5e-5);
    }
    expect(recordToJson(back)).toBe(recordToJson(record));
  });

  it('keeps a column of numbers on one line', () => {
    const lines = recordToJson(record).split('\n');
    expect(lines.filter((line) => line.includes('"lidOpeningLeftPx": ['))).toHaveLength(1);
    expect(lines.length).toBeLessThan(8000);
  });

  it.each([
    ['{', 'Hemiscope did not save this file, or it was cut off.'],
    ['{"schema": "other"}', 'This file is not a Hemiscope consult.'],
    [
      JSON.stringify({ ...record, version: 9 }),
      'This consult has format version 9; this Hemiscope reads up to version 3.',
    ],
  ])('says what is wrong with %.30s', (text, message) => {
    expect(() => recordFromJson(text)).toThrow(message);
  });

  it('names the place of a damage', () => {
    expect(() => recordFromJson(JSON.stringify({ ...record, durationS: 'long' }))).toThrow(/damaged at durationS/);
    expect(() => recordFromJson(JSON.stringify({ ...record, startedAt: 'yesterday' }))).toThrow(/damaged at startedAt/);
    const short = { ...record, series: { ...record.series, timeS: [1] } };
    expect(() => recordFromJson(JSON.stringify(short))).toThrow(/damaged at series: The columns differ in length/);
  });

  it('keeps what the check before the start found; older records lack it', () => {
    const preCheck = [
      { item: 'face-size', value: 43.25, limit: 80, verdict: 'poor', reason: 'face-size' },
      { item: 'steadiness', value: null, limit: 8.5, verdict: 'unknown', reason: null },
    ] as const;
    const checked = { ...record, preCheck: [...preCheck] };
    expect(recordFromJson(recordToJson(checked)).preCheck).toEqual(preCheck);
    const { preCheck: _, ...before } = checked;
    expect(recordFromJson(JSON.stringify(before)).preCheck).toBeNull();
    const damaged = { ...record, preCheck: [{ ...preCheck[0], item: 'smell' }] };
    expect(() => recordFromJson(JSON.stringify(damaged))).toThrow(/damaged at preCheck.0.item/);
  });

  it('of version 2 opens with all that it measured, and as one of whom nothing was written down', () => {
    const old = readFileSync(new URL('../../fixtures/consult-v2.json', import.meta.url), 'utf8');
    const { version, ...same } = JSON.parse(old);
    expect(version).toBe(2);
    expect(recordFromJson(old)).toEqual({
      ...same,
      version: RECORD_VERSION,
      profile: null,
      patient: { label: null },
      consent: null,
      clinician: null,
      file: null,
      steps: null,
      review: null,
      tasks: [],
    });
  });

  it('of version 3 holds what the doctor wrote down and asked for, and comes back with it', () => {
    const saved = readFileSync(new URL('../../fixtures/consult-v3.json', import.meta.url), 'utf8');
    const record = recordFromJson(saved);
    const before = JSON.parse(saved);
    // It is of before there was a choice of pictures, when every record was of a call.
    expect(record).toEqual({ ...before, file: null, profile: null, review: { ...before.review, pictures: [] } });
    expect(record).toMatchObject(FIXTURE_NOTES);
    expect(record.tasks).toMatchObject([{ kind: 'rest' }, { kind: 'close-eyes' }]);
    expect(recordFromJson(recordToJson(record))).toEqual(record);
  });

  it.each([
    [[{ kind: 'rest', fromS: 4, toS: 3, provokedToS: 5 }], 'tasks.0: A task ends before it begins'],
    [[{ kind: 'sing', fromS: 1, toS: 2, provokedToS: 2 }], /damaged at tasks.0.kind/],
    [
      [
        { kind: 'rest', fromS: 0, toS: 9, provokedToS: 9 },
        { kind: 'purse', fromS: 8, toS: 10, provokedToS: 20 },
      ],
      'tasks: The tasks overlap or are not in order',
    ],
  ])('refuses tasks that cannot have been: %j', (tasks, message) => {
    expect(() => recordFromJson(JSON.stringify({ ...fixtureRecord(), tasks }))).toThrow(message);
  });

  it.each([
    [{ hfs7: 29 }, 'clinician.hfs7: Not a whole number from 0 to 28'],
    [{ hfs7: 3.5 }, 'clinician.hfs7: Not a whole number from 0 to 28'],
    [{ hfs8: 33 }, 'clinician.hfs8: Not a whole number from 0 to 32'],
    [{ cohenAlbert: 5 }, 'clinician.cohenAlbert: Not a whole number from 0 to 4'],
    [{ jankovicSeverity: -1 }, 'clinician.jankovicSeverity: Not a whole number from 0 to 4'],
    [{ sf36: { ...FIXTURE_NOTES.clinician.sf36, pain: 100.1 } }, 'clinician.sf36.pain: Not a number from 0 to 100'],
  ])('holds no score that its scale does not have: %j', (score, message) => {
    const wrong = { ...record, clinician: { ...FIXTURE_NOTES.clinician, ...score } };
    expect(() => recordFromJson(JSON.stringify(wrong))).toThrow(message);
  });

  it('of version 1 opens with its findings as the reference, and nothing made up', () => {
    const old = readFileSync(new URL('../../fixtures/consult-v1.json', import.meta.url), 'utf8');
    const v1 = JSON.parse(old);
    const record = recordFromJson(old);
    expect(record.version).toBe(RECORD_VERSION);
    expect(record.events).toEqual([]);
    expect(record.whole).toBeNull();
    expect(record.highest).toBeNull();
    expect(record.reference).toEqual({ method: v1.method, events: v1.events, wholeClip: v1.wholeClip });
    expect(record.grades.map(({ referenceLevel }) => referenceLevel)).toEqual(
      v1.grades.map(({ grade }: { grade: { level: number } | null }) => grade?.level ?? null),
    );
    expect(record.series.lidOpeningLeftPx).toEqual(v1.series.lidOpeningLeftPx);
    expect(record.series.lidClosureLeft).toEqual(v1.series.timeS.map(() => null));
    expect(recordFromJson(recordToJson(record))).toEqual(record);
  });
});
