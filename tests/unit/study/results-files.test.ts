import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ClipRow } from '../../../lib/study/clip-row';
import { clipRow } from '../../../lib/study/clip-row-of';
import { RESULTS_COLUMNS } from '../../../lib/study/results-columns';
import { resultsFromCsv, resultsToCsv } from '../../../lib/study/results-csv';
import { resultsFromNdjson, resultsToNdjson } from '../../../lib/study/results-ndjson';
import { fixtureRecording, fixtureSource } from '../../fixtures/clip-row';

const graded = clipRow(fixtureRecording({ durationS: 30, perMinute: 24 }), fixtureSource());
const quiet = clipRow(fixtureRecording({ durationS: 20, perMinute: 0, gaps: [] }), fixtureSource('a, "b".mp4'));
const failed: ClipRow = {
  ...graded,
  clip: '=broken.mp4',
  measured: null,
  error: { code: 'cut-off', message: 'The file ends too early.\nCopy it again.' },
};
const rows = [graded, quiet, failed];

describe('results as CSV', () => {
  it('come back as they were', () => {
    expect(resultsFromCsv(resultsToCsv(rows))).toEqual(rows);
  });

  it('are read by another program, with a column for every value of a row', () => {
    const [first] = parse(resultsToCsv([graded]), { columns: true }) as Record<string, string>[];
    expect(first).toMatchObject({ clip: 'p01/rest.mp4', eye_twitches: 'yes', codec: 'avc1.640028' });
    expect(Object.keys(first ?? {})).toEqual(RESULTS_COLUMNS.map(({ header }) => header));
    const leaves = (value: unknown): number =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.values(value).reduce((sum: number, each) => sum + leaves(each), 0)
        : 1;
    expect(RESULTS_COLUMNS).toHaveLength(leaves({ ...graded, error: failed.error }));
  });

  it('may have been saved by a spreadsheet program in German', () => {
    const german = parse(resultsToCsv(rows)) as string[][];
    const cell = (text: string) => (/^\d+\.\d+$/.test(text) && text.length < 12 ? text.replace('.', ',') : text);
    const text = german
      .map((line) => line.map((each) => `"${cell(each).replaceAll('"', '""')}"`).join(';'))
      .join('\r\n');
    expect(resultsFromCsv(`\uFEFF${text}`)).toEqual(rows);
  });

  it('say which columns are missing', () => {
    expect(() => resultsFromCsv('clip,level\r\na.mp4,1\r\n')).toThrow(
      /^line 1: This is no table of results of this Hemiscope: it lacks “patient”, “level_at_least”/,
    );
  });

  it.each([
    ['level', '7', 'line 2, column level: “7” is no level from 0 to 3. Correct it'],
    ['eye_left_count', 'x', 'line 2, column eye_left_count: “x” is not a number.'],
    ['eye_left_count', '', 'line 2, column eye_left_count: The value is missing.'],
    ['certainty', '1.2', 'line 2, column certainty: “1.2” is above 1.'],
    ['level_at_least', 'maybe', 'line 2, column level_at_least: “maybe” is neither yes nor no.'],
    ['not_gradable', 'light rain', 'line 2, column not_gradable: “light rain” is no reason that Hemiscope knows.'],
    ['error', 'cut-off', 'line 2, column error_message: The value is missing.'],
    ['file_modified_utc', 'today', 'line 2, column file_modified_utc: “today” is no time as'],
  ])('name the cell of column %s when it is %j', (header, value, message) => {
    const [names = [], cells = []] = parse(resultsToCsv([graded])) as string[][];
    const wrong = cells.map((cell, i) => (names[i] === header ? value : cell));
    expect(() => resultsFromCsv([names, wrong].map((line) => line.join(';')).join('\n'))).toThrow(message);
  });
});

describe('results as NDJSON', () => {
  it('come back as they were, a cut last line left out', () => {
    const text = resultsToNdjson(rows);
    expect(text.split('\n')).toHaveLength(4);
    expect(resultsFromNdjson(text)).toEqual(rows);
    expect(resultsFromNdjson(text.slice(0, -20))).toEqual(rows.slice(0, 2));
  });

  it.each([
    ['nonsense\n', 'line 1: The line is no JSON. Delete it'],
    ['7\n', 'line 1: The line is missing'],
    [`\n${JSON.stringify({ ...graded, clip: '' })}\n`, 'line 2, column clip: The value is empty.'],
    [`${JSON.stringify({ ...graded, file: undefined })}\n`, 'line 1, column file: The value is missing.'],
    [`${JSON.stringify({ ...graded, error: failed.error })}\n`, 'line 1: The line must hold either'],
  ])('say what is wrong with a line', (text, message) => {
    expect(() => resultsFromNdjson(text)).toThrow(message);
  });
});
