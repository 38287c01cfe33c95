import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventsCsv } from '../../lib/share/events-csv';
import { CODE_SYSTEM, CODES } from '../../lib/share/fhir/codes';
import { seriesCsv } from '../../lib/share/series-csv';
import { fixtureRecord } from '../fixtures/record';

const doc = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');

it('docs/exports.md names every column of the tables, and no other', () => {
  const record = fixtureRecord();
  const columns = [eventsCsv(record), seriesCsv(record)].flatMap((text) => text.split('\r\n')[0]?.split(',') ?? []);
  const tables = doc.slice(doc.indexOf('Twitches:'), doc.indexOf('## FHIR')).split('\n');
  const named = tables.flatMap((line) => line.match(/^\| (`.*?) \|/)?.[1]?.split(', ') ?? []);
  expect(named.map((name) => name.replaceAll('`', ''))).toEqual(columns);
});

it('docs/exports.md lists every code, with what it says', () => {
  expect(doc).toContain(CODE_SYSTEM);
  const rows = [...doc.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, code, display]) => [code, display]);
  const codes = rows.filter(([code]) => code !== undefined && code in CODES);
  expect(codes).toEqual(Object.entries(CODES));
});
