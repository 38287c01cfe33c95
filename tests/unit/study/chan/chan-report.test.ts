import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../../../lib/statistics/seeded-random';
import { chanReport } from '../../../../lib/study/chan/chan-report';
import { PUBLISHED_COMPOSITION } from '../../../../lib/study/chan/published';
import { syntheticCohort } from '../../../../lib/study/cohort/cohort';

const { rows, human, patients } = syntheticCohort({ seed: 11, folds: 1 });
const first = human.filter(({ rater }) => rater === human[0]?.rater);
const report = chanReport(rows, first);

describe('chanReport', () => {
  it('finds again what was put into the synthetic cohort', () => {
    expect(report).toMatchObject({ clips: rows.length, patients: patients.length, measured: rows.length });
    const counts = Object.values(PUBLISHED_COMPOSITION).map(([none, eye, mouth, all]) => ({
      patients: none + eye + mouth + all,
      shares: { eye: { hits: eye + mouth + all }, mouth: { hits: mouth + all }, platysma: { hits: all } },
    }));
    expect(report.figure2.raters).toMatchObject(counts);
    expect(report.table1.raters.systems[0]).toMatchObject({ system: 'S1', meanAbsoluteError: { value: 6 / 42 } });
    expect(report.regions.eye.accuracy.share).toBeGreaterThan(0.85);
    expect(report.platysma?.heldOut.accuracy.share).toBeGreaterThan(0.8);
  });

  it('has Figure 7 for three methods against both references', () => {
    expect(report.figure7.map(({ by, against }) => `${by} ${against}`)).toEqual([
      'hemiscope s1',
      'published s1',
      'learned s1',
      'hemiscope cohen-albert',
      'published cohen-albert',
      'learned cohen-albert',
    ]);
    for (const { byPatient, agreement } of report.figure7) {
      expect(byPatient.exact.value).toBe(agreement.exact.share);
      expect(byPatient.exact.low ?? 2).toBeLessThanOrEqual(byPatient.exact.value ?? 0);
      expect(byPatient.exact.high ?? 0).toBeGreaterThanOrEqual(byPatient.exact.value ?? 1);
    }
  });

  it('is the same for the lines in any order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        expect(chanReport(shuffled(random, rows), shuffled(random, first))).toEqual(report);
      }),
      { numRuns: 3 },
    );
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('has a word for nothing: no clips, no human grades, clips that could not be measured', () => {
    expect(chanReport([], [])).toMatchObject({ clips: 0, platysma: null, figure7: [] });
    expect(chanReport(rows, [])).toMatchObject({ clips: 0, measured: 0 });
    const unmeasured = chanReport([], first);
    expect(unmeasured).toMatchObject({ clips: rows.length, measured: 0, platysma: null, figure7: [] });
    expect(unmeasured.table1.raters).toEqual(report.table1.raters);
    expect(unmeasured.table1.hemiscope.clips).toBe(0);
    expect(unmeasured.table2.eye).toMatchObject({ clips: 0, best: null, heldOut: null });
  });
});
