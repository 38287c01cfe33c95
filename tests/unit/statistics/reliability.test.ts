import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blandAltman } from '../../../lib/statistics/bland-altman';
import { fQuantile } from '../../../lib/statistics/incomplete-beta';
import { intraclassCorrelations } from '../../../lib/statistics/intraclass-correlation';

/** Shrout and Fleiss 1979, Table 2: six targets, four judges. */
const SHROUT_FLEISS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe('intraclassCorrelations', () => {
  it('gives the published values: ICC(2,1) 0.29, ICC(3,1) 0.71', () => {
    const found = intraclassCorrelations(SHROUT_FLEISS);
    expect(found?.agreement.value).toBeCloseTo(0.29, 2);
    expect(found?.consistency.value).toBeCloseTo(0.71, 2);
  });

  it('gives the intervals that their formulas give in scipy', () => {
    /*
     * scipy 1.17.1, X the table, n, k = X.shape, BMS, JMS, EMS its mean squares (11.24, 32.49, 1.02), r the ICC:
     *   F0 = BMS/EMS; FL = F0/f.ppf(.975,n-1,(n-1)*(k-1)); FU = F0*f.ppf(.975,(n-1)*(k-1),n-1); (FL-1)/(FL+k-1), (FU-1)/(FU+k-1)
     *   Fj = JMS/EMS; v = (k-1)*(n-1)*(k*r*Fj+n*(1+(k-1)*r)-k*r)**2/((n-1)*k**2*r**2*Fj**2+(n*(1+(k-1)*r)-k*r)**2)
     *   a = f.ppf(.975,n-1,v); b = f.ppf(.975,v,n-1)
     *   n*(BMS-a*EMS)/(a*(k*JMS+(k*n-k-n)*EMS)+n*BMS), n*(b*BMS-EMS)/(k*JMS+(k*n-k-n)*EMS+n*b*BMS)
     */
    const found = intraclassCorrelations(SHROUT_FLEISS);
    expect(found?.agreement.value).toBeCloseTo(0.2897637795275591, 12);
    expect(found?.agreement.low).toBeCloseTo(0.018786513374712, 10);
    expect(found?.agreement.high).toBeCloseTo(0.7610843696489529, 10);
    expect(found?.consistency.value).toBeCloseTo(0.7148407148407149, 12);
    expect(found?.consistency.low).toBeCloseTo(0.3424647650339253, 10);
    expect(found?.consistency.high).toBeCloseTo(0.9458582599553595, 10);
  });

  it('knows full agreement, and a rater who is always one higher', () => {
    const same = { value: 1, low: 1, high: 1 };
    expect(
      intraclassCorrelations([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    ).toEqual({ agreement: same, consistency: same });
    const shifted = intraclassCorrelations([
      [1, 2],
      [2, 3],
      [4, 5],
    ]);
    expect(shifted?.consistency).toEqual(same);
    // Mean squares: targets 14/3, raters 3/2, error 0; 14/3 / (14/3 + 2 · 3/2 / 3).
    expect(shifted?.agreement.value).toBeCloseTo(14 / 17, 12);
    expect(shifted?.agreement.low).toBeLessThan(14 / 17);
    expect(shifted?.agreement.high).toBeGreaterThan(14 / 17);
  });

  it('says nothing of one target, one rater, or targets that are all alike', () => {
    for (const ratings of [
      [],
      [[1, 2]],
      [[1], [2]],
      [
        [3, 3],
        [3, 3],
      ],
    ])
      expect(intraclassCorrelations(ratings)).toBeNull();
  });

  it('lies within its interval, and does not mind the order of targets or raters', () => {
    const grade = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(grade, grade, grade), { minLength: 3, maxLength: 12 }), (ratings) => {
        const found = intraclassCorrelations(ratings);
        const turned = intraclassCorrelations([...ratings].reverse().map(([a, b, c]) => [c, a, b]));
        expect(found === null).toBe(turned === null);
        for (const icc of ['agreement', 'consistency'] as const) {
          if (!found || !turned) continue;
          expect(turned[icc].value).toBeCloseTo(found[icc].value, 9);
          expect(found[icc].low).toBeLessThanOrEqual(found[icc].value + 1e-9);
          expect(found[icc].high).toBeGreaterThanOrEqual(found[icc].value - 1e-9);
        }
      }),
    );
  });
});

describe('fQuantile', () => {
  it('has the tables’ values', () => {
    expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.3258, 4);
    expect(fQuantile(0.975, 1, 30)).toBeCloseTo(5.5675, 4);
  });
});

describe('blandAltman', () => {
  /** Bland and Altman 1986, table: peak expiratory flow of 17 people, first readings of the Wright and the mini Wright meter. l/min. */
  const WRIGHT = [494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427];
  const MINI = [512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451];
  const found = blandAltman(WRIGHT.map((flow, i) => flow - (MINI[i] ?? 0)));

  it('gives the published bias −2.1 (−22.0 to 17.8) and deviation 38.8', () => {
    expect(found?.n).toBe(17);
    expect(found?.bias.value).toBeCloseTo(-2.1, 1);
    expect(found?.bias.low).toBeCloseTo(-22.0, 1);
    expect(found?.bias.high).toBeCloseTo(17.8, 1);
    expect(found?.deviation).toBeCloseTo(38.8, 1);
  });

  it('gives limits of 1.96 deviations, as sure as published: −114.3 to −45.1 around −79.7', () => {
    const { bias, deviation = 0, lower, upper } = found ?? {};
    // In 1986 the limits were 2 deviations: −79.7 and 75.5.
    expect((bias?.value ?? 0) - 2 * deviation).toBeCloseTo(-79.6, 1);
    expect(lower?.value).toBeCloseTo((bias?.value ?? 0) - 1.959964 * deviation, 9);
    expect(upper?.value).toBeCloseTo((bias?.value ?? 0) + 1.959964 * deviation, 9);
    for (const limit of [lower, upper]) {
      // The paper rounds the standard error to 16.3 and t to 2.12.
      expect(Math.abs(((limit?.high ?? 0) - (limit?.low ?? 0)) / 2 - 34.6)).toBeLessThan(0.1);
    }
  });

  it('knows differences that are all the same', () => {
    const same = { value: 3, low: 3, high: 3 };
    expect(blandAltman([3, 3, 3])).toEqual({ n: 3, bias: same, deviation: 0, lower: same, upper: same });
    expect(blandAltman([3])).toBeNull();
  });
});
