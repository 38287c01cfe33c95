import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../../../lib/statistics/seeded-random';
import { syntheticCohort } from '../../../../lib/study/cohort/cohort';
import type { HumanRow } from '../../../../lib/study/human-row';
import { ratersReport } from '../../../../lib/study/raters/make-raters';
import type { RatersReport } from '../../../../lib/study/raters/raters-report';

const SEED = 1;
const [A, B, C] = ['synthetic rater A', 'synthetic rater B', 'synthetic rater C'];
const cohort = syntheticCohort();
const report = ratersReport(cohort.rows, cohort.human, SEED);

function pairOf({ scales }: RatersReport, scale: string, ...raters: (string | undefined)[]) {
  const pair = scales.find((each) => each.scale === scale)?.pairs.find((each) => each.raters.join() === raters.join());
  if (!pair) throw new Error(`no ${raters} on ${scale}`);
  return pair;
}

/** Two raters of one clip a patient, from a table of their S1 levels (counts by first and second). */
function humanRows(table: number[][]): HumanRow[] {
  const blank = { cohenAlbert: null, hfs8: null, sf36: {}, outcome: null, group: null };
  const seen = { eye: null, mouth: null, platysma: null };
  const levels = table.flatMap((row, a) => row.flatMap((count, b) => new Array<[number, number]>(count).fill([a, b])));
  return levels.flatMap((pair, i) =>
    pair.map((level, rater): HumanRow => {
      const name = `p${String(i).padStart(3, '0')}`;
      return { ...blank, seen, clip: name, patient: name, rater: `rater ${rater}`, s1Level: level as 0 | 1 | 2 | 3 };
    }),
  );
}

describe('two raters', () => {
  // The documentation of R's vcd, `Kappa(SexualFun)`: unweighted 0.1293 (standard error 0.0686), with linear weights 0.2374 (0.0783).
  const COUPLES = [
    [7, 7, 2, 3],
    [2, 8, 3, 7],
    [1, 5, 4, 9],
    [2, 8, 9, 14],
  ];
  const pair = pairOf(ratersReport([], humanRows(COUPLES), SEED), 's1', 'rater 0', 'rater 1');

  it('have the published kappas', () => {
    expect(pair).toMatchObject({ clips: 91, patients: 91, matrix: COUPLES });
    expect(pair.kappa?.value).toBeCloseTo(0.1293, 4);
    expect(pair.linear?.value).toBeCloseTo(0.2374, 4);
    expect(pair.quadratic?.value).toBe(pair.agreement.quadraticKappa);
  });

  it('have intervals about as wide as the published standard errors say', () => {
    const width = ({ low, high } = { low: 0, high: 0 }): number => high - low;
    expect(Math.abs(width(pair.kappa ?? undefined) / (2 * 1.96 * 0.0686) - 1)).toBeLessThan(0.15);
    expect(Math.abs(width(pair.linear ?? undefined) / (2 * 1.96 * 0.0783) - 1)).toBeLessThan(0.15);
  });

  it('have no kappa where chance alone would agree fully', () => {
    const agreed = pairOf(
      ratersReport(
        [],
        humanRows([
          [0, 0],
          [0, 9],
        ]),
        SEED,
      ),
      's1',
      'rater 0',
      'rater 1',
    );
    expect(agreed).toMatchObject({ kappa: null, linear: null, quadratic: null });
    expect(agreed.agreement.exact).toMatchObject({ hits: 9, total: 9 });
  });
});

describe('the synthetic cohort’s raters', () => {
  it('are compared two by two, and each with Hemiscope', () => {
    expect(report.raters).toEqual([A, B, C]);
    expect(report.scales.map(({ scale, pairs }) => [scale, pairs.length])).toEqual([
      ['s1', 6],
      ['cohen-albert', 3],
      ['cohen-albert-joined', 6],
    ]);
    expect(pairOf(report, 's1', A, B)).toMatchObject({ clips: 126, patients: 84 });
  });

  it('agree the less the more often they are off', () => {
    for (const scale of ['s1', 'cohen-albert', 'cohen-albert-joined']) {
      const [ab, bc] = [pairOf(report, scale, A, B), pairOf(report, scale, B, C)];
      expect(ab.linear?.value ?? 0).toBeGreaterThan(bc.linear?.value ?? 1);
    }
    expect(pairOf(report, 's1', A, 'Hemiscope').quadratic?.value).toBeGreaterThan(0.8);
  });

  it('have each kappa within its interval', () => {
    for (const { kappa, linear, quadratic } of report.scales.flatMap(({ pairs }) => pairs)) {
      for (const each of [kappa, linear, quadratic]) {
        expect(each?.low ?? 9).toBeLessThan(each?.value ?? -9);
        expect(each?.high ?? -9).toBeGreaterThan(each?.value ?? 9);
      }
    }
  });

  it('have intraclass correlations over the clips that all graded', () => {
    const [s1, grades] = report.scales;
    expect(s1?.humans).toMatchObject({ clips: 126, raters: 3 });
    expect(s1?.withHemiscope).toMatchObject({ clips: 126, raters: 4 });
    expect(grades?.withHemiscope).toBeNull();
    expect(s1?.humans?.agreement.value).toBeGreaterThan(0.8);
  });
});

describe('repeated clips', () => {
  it('differ by the noise that was put in, and by nothing on the whole', () => {
    const closure = report.repeats.find(({ measure }) => measure === 'eyeClosure');
    // 36 of the first fold's patients have spasms; eyes at rest that seem to twitch may add some.
    expect(closure?.pairs.length).toBeGreaterThanOrEqual(36);
    expect(closure?.blandAltman?.n).toBe(closure?.pairs.length);
    expect(Math.abs(closure?.blandAltman?.bias.value ?? 9)).toBeLessThan(0.02);
    // Noise of 5 % of some 0.5, twice: 0.035.
    expect(closure?.blandAltman?.deviation).toBeCloseTo(0.035, 1);
    expect(closure?.icc?.agreement.value).toBeGreaterThan(0.95);
    expect(report.repeats.map(({ measure }) => measure)).toEqual([
      'eyeClosure',
      'mouthDistanceChange',
      'ratePerMinute',
      'repetition',
    ]);
  });

  it('are the first two of each patient, second minus first', () => {
    const rows = cohort.rows.filter(({ measured }) => measured?.level === 3).slice(0, 3);
    const rates = [10, 14, 99];
    const made = rows.map((row, i) => ({
      ...row,
      clip: `clip ${i}`,
      patient: 'one',
      measured: row.measured?.variables
        ? { ...row.measured, variables: { ...row.measured.variables, ratePerMinute: rates[i] ?? 0 } }
        : null,
    }));
    const rate = ratersReport(made.reverse(), [], SEED).repeats.find(({ measure }) => measure === 'ratePerMinute');
    expect(rate?.pairs).toEqual([{ patient: 'one', mean: 12, difference: 4 }]);
    expect(rate).toMatchObject({ blandAltman: null, icc: null });
  });
});

describe('the report', () => {
  it('is the same for rows and grades in any order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed);
        expect(ratersReport(shuffled(random, cohort.rows), shuffled(random, cohort.human), SEED)).toEqual(report);
      }),
      { numRuns: 3 },
    );
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('has no scales of a single rater without results, and only what there is', () => {
    const alone = cohort.human.filter(({ rater }) => rater === A);
    expect(ratersReport([], alone, SEED).scales).toEqual([]);
    expect(ratersReport(cohort.rows, alone, SEED).scales.map(({ scale }) => scale)).toEqual([
      's1',
      'cohen-albert-joined',
    ]);
    expect(ratersReport([], [], SEED)).toMatchObject({ raters: [], scales: [] });
  });

  it('compares raters over the clips that both graded', () => {
    const some = cohort.human.filter(({ rater, clip }) => rater !== B || clip < 'synthetic-010');
    const found = ratersReport(cohort.rows, some, SEED);
    expect(pairOf(found, 's1', A, B).clips).toBe(18);
    expect(pairOf(found, 's1', A, C).clips).toBe(126);
    expect(found.scales[0]?.humans?.clips).toBe(18);
  });
});
