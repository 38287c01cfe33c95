import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../../lib/grade/call-verdict';
import { seededRandom, shuffled } from '../../../../lib/statistics/seeded-random';
import { syntheticCohort } from '../../../../lib/study/cohort/cohort';
import { patternsReport } from '../../../../lib/study/patterns/make-patterns';
import { adjustedRand, crossTable } from '../../../../lib/study/patterns/partitions';
import type { PatternsReport } from '../../../../lib/study/patterns/patterns-report';

const SEED = 1;
const PATTERNS: readonly Pattern[] = ['mild', 'clonic', 'tonic'];

function reportOn(cohort: ReturnType<typeof syntheticCohort>, k = 3): PatternsReport {
  const report = patternsReport(cohort.rows, cohort.human, SEED, k);
  if (!report) throw new Error('The cohort is too small.');
  return report;
}

const cohort = syntheticCohort();
const report = reportOn(cohort);

describe('the synthetic cohort’s patterns', () => {
  it.each([1, 2, 3, 4, 5])('are found again by both methods (seed %i)', (seed) => {
    const made = syntheticCohort({ seed });
    const truth = new Map(made.patients.map(({ id, pattern }) => [id, pattern]));
    const found = reportOn(made);
    // Eyes at rest that seem to twitch have no true pattern.
    const known = found.patients.filter(({ patient }) => truth.get(patient));
    const truly = known.map(({ patient }) => PATTERNS.indexOf(truth.get(patient) ?? 'mild'));
    for (const method of ['divisive', 'agglomerative'] as const) {
      expect(found[method].groups.map(({ pattern }) => pattern)).toEqual(PATTERNS);
      const labels = known.map((patient) => patient[method]);
      expect(adjustedRand(crossTable(truly, labels))).toBeGreaterThan(0.9);
      expect(labels.filter((label, i) => label === truly[i]).length / labels.length).toBeGreaterThan(0.95);
    }
    expect(found.agreement.adjustedRand).toBeGreaterThan(0.9);
  });

  it('are three by the silhouette', () => {
    for (const method of ['divisive', 'agglomerative'] as const) {
      const best = report.choices.reduce((a, b) => (b[method] > a[method] ? b : a));
      expect(best.k).toBe(3);
    }
    expect(report.choices.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6]);
    expect(report.choices[1]?.divisive).toBe(report.divisive.silhouette);
  });

  it('agree with the built-in rule', () => {
    expect(report.builtInRule?.same.share).toBeGreaterThan(0.9);
  });

  it('go with quality of life: best in mild spasms', () => {
    const [mild, , tonic] = report.qualityOfLife.find(({ score }) => score === 'hfs8')?.groups ?? [];
    expect(mild?.median ?? 99).toBeLessThan(tonic?.median ?? 0);
    const social = report.qualityOfLife.find(({ score }) => score === 'social_functioning');
    expect(social?.groups[0]?.median ?? 0).toBeGreaterThan(social?.groups[2]?.median ?? 99);
    expect(social?.pAdjusted).toBeLessThan(0.05);
    expect(report.qualityOfLife).toHaveLength(9);
  });

  it('go with outcome: best in moderate clonic spasms', () => {
    expect(report.outcome?.best).toBe(1);
    expect(report.outcome?.table.flat().reduce((sum, count) => sum + count, 0)).toBe(72);
  });
});

describe('the report', () => {
  it('accounts for every patient', () => {
    const { notGradable, noSpasm } = report.leftOut;
    expect(report.patients.length + notGradable + noSpasm).toBe(cohort.patients.length);
    for (const { groups } of [report.divisive, report.agglomerative]) {
      expect(groups.flatMap(({ patients }) => patients).sort()).toEqual(report.patients.map(({ patient }) => patient));
    }
    expect(report.agreement.table.flat().reduce((sum, count) => sum + count, 0)).toBe(report.patients.length);
  });

  it('has each effect within its interval, and p values within 0 and 1', () => {
    for (const { effect, test, pairs } of report.qualityOfLife) {
      expect(effect?.low ?? 9).toBeLessThanOrEqual(effect?.value ?? -9);
      expect(effect?.high ?? -9).toBeGreaterThanOrEqual(effect?.value ?? 9);
      for (const p of [test?.p ?? -1, ...pairs.map(({ pAdjusted }) => pAdjusted)]) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }
    expect(report.correlations).toHaveLength(36);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('is the same for rows and grades in any order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed);
        const other = patternsReport(shuffled(random, cohort.rows), shuffled(random, cohort.human), SEED);
        expect(other).toEqual(report);
      }),
      { numRuns: 5 },
    );
  });

  it('takes one point a patient: the mean of the clips', () => {
    const [one, two] = cohort.rows.filter(({ patient }) => patient === report.patients[0]?.patient);
    const rate = ((one?.measured?.variables?.ratePerMinute ?? 0) + (two?.measured?.variables?.ratePerMinute ?? 0)) / 2;
    expect(report.patients[0]).toMatchObject({ clips: 2, variables: { ratePerMinute: rate } });
  });

  it('names no patterns of another number of groups, and orders them by depth', () => {
    const four = reportOn(cohort, 4);
    expect(four.divisive.groups.map(({ pattern }) => pattern)).toEqual([null, null, null, null]);
    const depths = four.divisive.groups.map(({ centroid }) => centroid.eyeClosure);
    expect(depths[0]).toBe(Math.min(...depths));
    expect(four.builtInRule).toBeNull();
  });

  it('is made without human grades, from too few patients not at all', () => {
    const alone = patternsReport(cohort.rows, [], SEED);
    expect(alone).toMatchObject({ qualityOfLife: [], outcome: null, correlations: [] });
    expect(alone?.divisive).toEqual(report.divisive);
    expect(patternsReport([], [], SEED)).toBeNull();
    const spasms = cohort.rows.filter(({ measured }) => (measured?.level ?? 0) > 0);
    expect(patternsReport(spasms.slice(-5), [], SEED)).toBeNull();
    expect(patternsReport(spasms.slice(-6), [], SEED)).not.toBeNull();
  });

  it('passes by a variable without spread', () => {
    const flat = cohort.rows.map((row) =>
      row.measured?.variables
        ? { ...row, measured: { ...row.measured, variables: { ...row.measured.variables, repetition: 0.3 } } }
        : row,
    );
    const found = patternsReport(flat, [], SEED);
    expect(found?.scale.repetition.deviation).toBe(0);
    expect(found?.divisive.groups).toHaveLength(3);
  });
});
