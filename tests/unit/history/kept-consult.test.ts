import { describe, expect, it } from 'vitest';
import { type KeptConsult, keptFromJson, keptToJson } from '../../../lib/history/kept-consult';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { fixtureRecord } from '../../fixtures/record';

const record = recordFromJson(recordToJson(fixtureRecord({ durationS: 30, name: 'A\nname' })));
const kept: KeptConsult = { keptAt: '2026-03-10T09:00:00.000Z', patient: 'AB 12', surgeryOn: '2025-12-01', record };

describe('a kept consult as JSON', () => {
  it('comes back, and takes one line', () => {
    const text = keptToJson(kept);
    expect(text).not.toContain('\n');
    expect(keptFromJson(text)).toEqual(kept);
  });

  it('needs no notes', () => {
    const bare = { keptAt: kept.keptAt, record };
    expect(keptFromJson(keptToJson(bare))).toEqual(bare);
  });

  it.each([
    ['{', /not JSON/],
    ['{}', /not a consult of a Hemiscope history/],
    [JSON.stringify({ ...JSON.parse(keptToJson(kept)), version: 2 }), /format version 2.*Update Hemiscope/],
    [JSON.stringify({ ...JSON.parse(keptToJson(kept)), toxinOn: 'last week' }), /damaged at toxinOn/],
    [JSON.stringify({ ...JSON.parse(keptToJson(kept)), record: {} }), /not a Hemiscope consult/],
  ])('says what is wrong with %.20s', (text, message) => {
    expect(() => keptFromJson(text)).toThrow(message);
  });
});
