import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsultRecord } from '../../../lib/consult/record';
import { htmlDocument } from '../../../lib/share/html-document';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { recordFromFile } from '../../../lib/share/record-file';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';

const page = (record: ConsultRecord) =>
  htmlDocument({ lang: 'en-GB', title: 'Consult', body: '<p>Summary</p>', css: '', record });

/** As files hold it: numbers to four decimals. */
const base = recordFromJson(recordToJson(fixtureRecord({ durationS: 30 })));

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script id="hemiscope-record">{}</script>',
    '<!--<script>',
    ']]>&lt;&#60;\\u003c',
    '\u2028\u2029\u0000\uFEFF',
    '\uD800',
  ),
);

const tenThousandth = (min: number, max: number) =>
  fc.integer({ min: min * 1e4, max: max * 1e4 }).map((ticks) => ticks / 1e4);

const anyEvent = fc.record({
  region: fc.constantFrom('eye' as const, 'mouth' as const, 'platysma' as const),
  side: fc.constantFrom('left' as const, 'right' as const),
  peakS: tenThousandth(0, 30),
  depth: tenThousandth(0, 1),
  certainty: tenThousandth(0, 1),
  browRise: fc.option(tenThousandth(-1, 1)),
  tonic: fc.boolean(),
});

const anyRecord = fc
  .record({ id: hostile, name: fc.option(hostile), app: hostile, events: fc.array(anyEvent) })
  .map(({ id, name, app, events }) =>
    recordFromJson(
      recordToJson({
        ...base,
        id,
        app,
        participant: { ...base.participant, name },
        events: events.map((event) => ({
          ...fixtureEvent(event.region, event.side, event.peakS, event.depth),
          ...event,
        })),
      }),
    ),
  );

describe('a saved file', () => {
  it('gives the same record back, as JSON and as a page, whatever the names hold', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('', '\uFEFF', '\n'), (record, before) => {
        expect(recordFromFile(before + recordToJson(record))).toEqual(record);
        expect(recordFromFile(before + page(record))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it('can be saved again and again without a change', () => {
    const again = recordFromFile(page(base));
    expect(page(again)).toBe(page(base));
  });

  it('opens after a browser has written the page anew', () => {
    const anew = page(base)
      .replace('<!doctype html>', '<!DOCTYPE html>')
      .replace('type="application/json" id="hemiscope-record"', 'id="hemiscope-record" type="application/json"');
    expect(recordFromFile(anew)).toEqual(base);
  });

  it('of version 1 opens too', () => {
    const old = readFileSync(new URL('../../fixtures/consult-v1.json', import.meta.url), 'utf8');
    const record = recordFromFile(old);
    expect(recordFromFile(page(record))).toEqual(record);
  });

  it('says what is wrong with another page, and with one that was cut off', () => {
    const message = 'This page holds no Hemiscope consult, or it was cut off.';
    expect(() => recordFromFile('<!doctype html><p>Hello</p>')).toThrow(message);
    expect(() => recordFromFile(page(base).slice(0, -200))).toThrow(message);
    expect(() => recordFromFile('hello')).toThrow('Hemiscope did not save this file, or it was cut off.');
  });
});
