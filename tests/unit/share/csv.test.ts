import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsultTask } from '../../../lib/consult/tasks';
import { csvText } from '../../../lib/share/csv';
import { eventsCsv } from '../../../lib/share/events-csv';
import { seriesCsv } from '../../../lib/share/series-csv';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
import { edited } from '../../fixtures/review';

/** A parser of another house, strict about RFC 4180. */
const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false });

describe('a table as CSV', () => {
  it('gives any text back, unless a spreadsheet program would take it for a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.double({ noNaN: true })), { minLength: 1 }),
        (rows) => {
          const text = csvText(
            [
              { header: 'name, "as given"', value: ([name]: [string, number]) => name },
              { header: 'value_s', value: ([, value]) => value },
            ],
            rows,
          );
          expect(read(text)).toEqual(
            rows.map(([name, value]) => ({
              'name, "as given"': /^[=+\-@\t\r\n＝＋－＠]/.test(name) ? `'${name}` : name,
              value_s: String(value),
            })),
          );
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('disarms %j', (text) => {
    expect(csvText([{ header: 'a', value: () => text }], [0])).toMatch(/^a\r\n"?'/);
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(csvText([{ header: 'a', value: (n: number) => n }], [-1.5, 0])).toBe('a\r\n-1.5\r\n0\r\n');
  });
});

describe('the events as CSV', () => {
  it('are a line each, with units in the headers and no name', () => {
    const twitch = { ...fixtureEvent('eye', 'left', 12.34567, 0.2), browRise: -0.012345678 };
    const spasm = { ...fixtureEvent('mouth', 'right', 20, 0.06), offsetS: 23.05, tonic: true, commissureRise: 0.01 };
    const tasks: ConsultTask[] = [{ kind: 'purse', fromS: 2, toS: 12, provokedToS: 20 }];
    const record = { ...fixtureRecord({ name: 'Test Patient' }), events: [twitch, spasm], tasks };
    const text = eventsCsv(record);
    expect(text).not.toContain('Test Patient');
    expect(read(text)).toEqual([
      {
        consult: 'fixture-1',
        consult_start_utc: '2026-03-09T14:05:00.000Z',
        region: 'eye',
        side: 'left',
        kind: 'twitch',
        onset_s: '12.2457',
        peak_s: '12.3457',
        offset_s: '12.4457',
        duration_s: '0.2',
        during: 'provoked',
        task: 'purse',
        depth_percent: '20',
        depth_is_percent_of: 'lid opening',
        amplitude_both_flanks_percent: '40',
        certainty_percent: '90',
        shared_by_other_side_percent: '10',
        brow_rise_percent_of_eye_to_eye_distance: '-1.2346',
        mouth_corner_rise_percent_of_mouth_width: '',
        review: 'automatic',
        method_version: record.method.version,
      },
      expect.objectContaining({
        region: 'mouth',
        side: 'right',
        kind: 'sustained',
        duration_s: '3.15',
        depth_is_percent_of: 'mouth width',
        brow_rise_percent_of_eye_to_eye_distance: '',
        mouth_corner_rise_percent_of_mouth_width: '1',
      }),
    ]);
  });

  it('are the reviewed ones where a review is signed, each with whose word it rests on', () => {
    const events = [10, 20, 30, 40].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
    const reviewed = edited(
      { ...fixtureRecord(), events },
      { kind: 'reject', event: 0 },
      { kind: 'accept', event: 1 },
      { kind: 'change', event: 2, region: 'eye', side: 'right' },
      { kind: 'add', region: 'platysma', side: 'left', atS: 35 },
    );
    expect(read(eventsCsv(reviewed))).toHaveLength(4);
    const rows = read(eventsCsv(edited(reviewed, { kind: 'sign', name: '' })));
    expect(rows.map(({ peak_s, side, review }) => [peak_s, side, review])).toEqual([
      ['20', 'left', 'accepted'],
      ['30', 'right', 'changed'],
      ['35', 'left', 'clinician'],
      ['40', 'left', 'automatic'],
    ]);
    expect(rows[2]).toMatchObject({ onset_s: '', duration_s: '', depth_percent: '', certainty_percent: '' });
  });

  it('of a quiet consult are the header alone', () => {
    const text = eventsCsv({ ...fixtureRecord(), events: [] });
    expect(read(text)).toEqual([]);
    expect(text).toMatch(/^consult,.*\r\n$/);
  });
});

describe('the series as CSV', () => {
  it('are a line a frame with every column, in pixels and per cent, empty where nothing was measured', () => {
    const { series } = fixtureRecord({ durationS: 3, gaps: [] });
    series.lidClosureLeft[1] = null;
    const rows = read(seriesCsv({ series }));
    expect(rows).toHaveLength(series.timeS.length);
    expect(Object.keys(rows[0] ?? {})).toHaveLength(Object.keys(series).length);
    for (const [i, row] of rows.entries()) {
      expect(Number(row.time_s)).toBeCloseTo(series.timeS[i] ?? Number.NaN, 4);
      expect(Number(row.lid_opening_right_px)).toBeCloseTo(series.lidOpeningRightPx[i] ?? Number.NaN, 4);
      expect(Number(row.mouth_corner_pull_left_percent_of_mouth_width)).toBeCloseTo(
        100 * (series.commissurePullLeft[i] ?? Number.NaN),
        4,
      );
    }
    expect(rows[1]?.lid_closure_left_percent_of_opening).toBe('');
  });
});
