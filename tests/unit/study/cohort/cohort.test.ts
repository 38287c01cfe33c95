import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { s1Level } from '../../../../lib/grade/s1';
import { gradedClips } from '../../../../lib/study/chan/graded-clip';
import { FOLD } from '../../../../lib/study/cohort/cells';
import { syntheticCohort } from '../../../../lib/study/cohort/cohort';
import { humanCsv, readHumanCsv } from '../../../../lib/study/human-csv';

const { patients, rows, human } = syntheticCohort();

describe('the synthetic cohort', () => {
  /** Chan Figure 2: percent of the patients of each grade with the eye, the mouth, the platysma twitching. */
  it.each([
    [0, 0, 0, 0],
    [1, 50, 0, 0],
    [2, 100, 30, 0],
    [3, 100, 100, 11],
    [4, 100, 100, 94],
  ])('has the shares of Figure 2 at grade %i', (grade, ...published) => {
    const levels = patients.filter((patient) => patient.grade === grade).map(({ level }) => level);
    const shares = [1, 2, 3].map((from) => (100 * levels.filter((level) => level >= from).length) / levels.length);
    expect(shares.map(Math.round)).toEqual(published);
  });

  it('has raters whose middle grade is the patient’s own', () => {
    const own = new Map(patients.map(({ id, grade, level }) => [id, { cohenAlbert: grade, s1Level: level }]));
    for (const { patient, human: together } of gradedClips(rows, human)) {
      expect(together).toMatchObject(own.get(patient) ?? {});
    }
    const slips = human.filter(({ patient, s1Level }) => own.get(patient)?.s1Level !== s1Level);
    expect(new Set(slips.map(({ rater }) => rater))).toEqual(new Set(['synthetic rater B', 'synthetic rater C']));
  });

  it('has the totals that Table II allows: the eye in 36 of 42, the mouth in 28', () => {
    const fold = patients.slice(0, FOLD);
    expect(fold).toHaveLength(42);
    expect(fold.filter(({ level }) => level >= 1)).toHaveLength(36);
    expect(fold.filter(({ level }) => level >= 2)).toHaveLength(28);
  });

  it('says in every row that it is synthetic', () => {
    for (const row of rows) {
      expect(row.clip).toMatch(/^synthetic-\d{3}-take-[12]$/);
      expect(row.patient).toMatch(/^synthetic-\d{3}$/);
      expect(row.versions).toEqual({
        app: 'synthetic',
        method: 'synthetic',
        methodVersion: 'synthetic',
        model: 'synthetic',
      });
    }
    for (const row of human)
      expect(row).toMatchObject({ rater: expect.stringMatching(/^synthetic/), group: 'synthetic' });
  });

  it('has figures that agree with each other in every row', () => {
    for (const { measured } of rows) {
      if (!measured) throw new Error('a row without a measurement');
      const { level, eye, mouth, platysma, features, side } = measured;
      expect(level).toBe(
        s1Level({ eye: eye.twitches === true, mouth: mouth.twitches === true, platysma: platysma.twitches === true }),
      );
      expect(side === null).toBe(level === 0);
      expect(features.eyeMaxAmplitude).toBeGreaterThanOrEqual(features.eyeMeanAmplitude);
      expect(eye.left + eye.right).toBe(features.eyePerMinute);
      expect(mouth.left + mouth.right).toBe(features.mouthPerMinute);
    }
  });

  it('finds the true level in most clips, not in all', () => {
    const levels = new Map(patients.map(({ id, level }) => [id, level]));
    const right = rows.filter(({ patient, measured }) => levels.get(patient ?? '') === measured?.level).length;
    expect(right / rows.length).toBeGreaterThan(0.8);
    expect(right).toBeLessThan(rows.length);
  });

  it('gives each patient of the first fold two clips, and each clip every rater', () => {
    expect(rows).toHaveLength(3 * FOLD);
    expect(human).toHaveLength(9 * FOLD);
    expect(new Set(rows.map(({ clip }) => clip)).size).toBe(rows.length);
  });

  it('knows the quality of life of the published share, and the outcome of all with spasms', () => {
    const asked = new Set(human.filter(({ hfs8 }) => hfs8 !== null).map(({ patient }) => patient));
    const treated = new Set(human.filter(({ outcome }) => outcome !== null).map(({ patient }) => patient));
    expect(asked.size / treated.size).toBeCloseTo(46 / 79, 1);
    expect(treated.size).toBe(patients.filter(({ pattern }) => pattern !== null).length);
  });

  it('passes the check of the table of human grades', () => {
    const read = readHumanCsv(humanCsv(human));
    expect(read.notes).toEqual([]);
    expect(read.rows.map(({ line: _, ...row }) => row)).toEqual(human);
  });

  it('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const cohort = syntheticCohort({ seed, folds: 1 });
        expect(syntheticCohort({ seed, folds: 1 })).toEqual(cohort);
        expect(syntheticCohort({ seed: seed + 1, folds: 1 }).rows).not.toEqual(cohort.rows);
      }),
      { numRuns: 20 },
    );
  });
});
