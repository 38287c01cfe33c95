import { describe, expect, it } from 'vitest';
import { NO_NOTES } from '../../../lib/consult/notes';
import { NOTHING_OBSERVED, type Treatment } from '../../../lib/grade/clinician-observations';
import { type KeptConsult, keptFromJson, keptToJson, notesOf } from '../../../lib/history/kept-consult';
import { visitOf } from '../../../lib/history/visit';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { fixtureRecord } from '../../fixtures/record';
import { signedWithoutEyes } from '../../fixtures/review';

const record = recordFromJson(recordToJson(fixtureRecord({ durationS: 30, name: 'A\nname' })));
const kept: KeptConsult = { keptAt: '2026-03-10T09:00:00.000Z', patient: 'AB 12', surgeryOn: '2025-12-01', record };

describe('what the history begins with', () => {
  const withTreatments = (treatments: Treatment[]) =>
    fixtureRecord({
      durationS: 30,
      notes: { ...NO_NOTES, patient: { label: 'T. P. 17' }, clinician: { ...NOTHING_OBSERVED, treatments } },
    });

  it('is the consult’s label and its last toxin and operation', () => {
    const days = (kind: Treatment['kind'], ...all: (string | null)[]) => all.map((on) => ({ kind, on, note: '' }));
    const treatments = [
      ...days('botulinum-toxin', '2025-11-04', null, '2026-02-01', '2025-06-30'),
      ...days('medication', '2026-03-01'),
      ...days('surgery', '2019-05-06'),
    ];
    expect(notesOf(withTreatments(treatments))).toEqual({
      patient: 'T. P. 17',
      toxinOn: '2026-02-01',
      surgeryOn: '2019-05-06',
    });
  });

  it('has no day that is not known, or that lies after the visit', () => {
    const later = { kind: 'botulinum-toxin', on: '2026-03-12', note: '' } as const;
    expect(notesOf(withTreatments([later, { kind: 'surgery', on: null, note: '' }]))).toEqual({ patient: 'T. P. 17' });
    expect(notesOf(record)).toEqual({});
  });
});

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

it('a visit is compared by the reviewed values once they are signed', () => {
  const signed = visitOf({ keptAt: kept.keptAt, record: signedWithoutEyes(record) });
  expect(visitOf(kept).grade?.level).toBe(2);
  expect(signed.grade?.level).toBe(0);
  expect(signed.regions?.eye.events).toEqual([]);
  expect(keptFromJson(keptToJson({ ...kept, record: signedWithoutEyes(record) })).record.events).toEqual(record.events);
});
