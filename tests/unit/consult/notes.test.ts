import { describe, expect, test } from 'vitest';
import { changedNotes, NO_NOTES } from '../../../lib/consult/notes';
import { countOf, NOTHING_OBSERVED } from '../../../lib/grade/clinician-observations';
import { FIXTURE_NOTES } from '../../fixtures/notes';

describe('what the doctor writes', () => {
  test('changes what it names and leaves the rest', () => {
    const labelled = changedNotes(NO_NOTES, { patient: { label: 'A. B.' } });
    expect(labelled).toEqual({ patient: { label: 'A. B.' }, consent: null, clinician: null });
    const scored = changedNotes(labelled, { clinician: { hfs7: 12 } });
    const both = changedNotes(scored, { clinician: { sf36: { pain: 84 } } });
    expect(both).toEqual({
      ...labelled,
      clinician: { ...NOTHING_OBSERVED, hfs7: 12, sf36: { ...NOTHING_OBSERVED.sf36, pain: 84 } },
    });
    expect(changedNotes(FIXTURE_NOTES, { consent: null })).toEqual({ ...FIXTURE_NOTES, consent: null });
  });

  test('is nothing once the last word is taken back', () => {
    const scored = changedNotes(NO_NOTES, { clinician: { hfs7: 0, sf36: { pain: 0 } } });
    expect(scored.clinician && countOf(scored.clinician)).toBe(2);
    expect(changedNotes(scored, { clinician: { hfs7: null } }).clinician).not.toBeNull();
    expect(changedNotes(scored, { clinician: { hfs7: null, sf36: { pain: null } } })).toEqual(NO_NOTES);
  });

  test('counts a “no” and a treatment of which nothing else is known', () => {
    expect(countOf(NOTHING_OBSERVED)).toBe(0);
    expect(countOf({ ...NOTHING_OBSERVED, suppressible: false })).toBe(1);
    expect(countOf({ ...NOTHING_OBSERVED, treatments: [{ kind: 'surgery', on: null, note: '' }] })).toBe(1);
    expect(countOf(FIXTURE_NOTES.clinician)).toBe(18);
  });
});
