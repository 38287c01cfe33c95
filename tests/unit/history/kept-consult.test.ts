import { describe, expect, it } from 'vitest';
import { NO_NOTES } from '../../../lib/consult/notes';
import { withStarted } from '../../../lib/consult/task-run';
import { NOTHING_OBSERVED, type Treatment } from '../../../lib/grade/clinician-observations';
import { type KeptConsult, keptFromJson, keptToJson, notesOf } from '../../../lib/history/kept-consult';
import { visitOf } from '../../../lib/history/visit';
import { recordFromJson, recordToJson } from '../../../lib/share/json';
import { fixtureEvent, fixtureRecord } from '../../fixtures/record';
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
    ['{', /did not save this file/],
    ['{}', /not a Hemiscope consult/],
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
  expect([visitOf(kept).reviewed, signed.reviewed]).toEqual([false, true]);
  expect(signed.grade?.level).toBe(0);
  expect(signed.regions?.eye.events).toEqual([]);
  expect(keptFromJson(keptToJson({ ...kept, record: signedWithoutEyes(record) })).record.events).toEqual(record.events);
});

it('a visit tells what was asked for, what it provoked and what is not counted', () => {
  const tasks = withStarted([], ['rest', 'close-eyes', 'speak'], 10);
  const events = [15, 41, 42, 52, 53, 75, 85].map((peakS) => fixtureEvent('eye', 'left', peakS, 0.2));
  const visit = visitOf({ keptAt: kept.keptAt, record: { ...fixtureRecord(), tasks, events } });
  expect(visit.tasks).toEqual({ kinds: ['close-eyes', 'speak'], provoked: 3, voluntary: 3 });
  expect(visit.reviewed).toBe(false);
  expect(visit.regions?.eye.events).toHaveLength(4);
});
