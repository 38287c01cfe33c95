import { describe, expect, it } from 'vitest';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
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
    ['{', 'This file is not JSON, or it was cut off.'],
    ['{"schema": "other"}', 'This file is not a Hemiscope consult.'],
    [JSON.stringify({ ...record, version: 9 }), 'This consult has format version 9; this Hemiscope reads version 1.'],
  ])('says what is wrong with %.30s', (text, message) => {
    expect(() => recordFromJson(text)).toThrow(message);
  });

  it('names the place of a damage', () => {
    expect(() => recordFromJson(JSON.stringify({ ...record, durationS: 'long' }))).toThrow(/damaged at durationS/);
    expect(() => recordFromJson(JSON.stringify({ ...record, startedAt: 'yesterday' }))).toThrow(/damaged at startedAt/);
    const short = { ...record, series: { ...record.series, timeS: [1] } };
    expect(() => recordFromJson(JSON.stringify(short))).toThrow(/damaged at series: The columns differ in length/);
  });
});
