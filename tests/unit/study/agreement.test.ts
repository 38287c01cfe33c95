import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../lib/study/agreement';
import { CHAN_FIGURE_7, chanRecordOf } from '../../../lib/study/chan-figure-7';
import { proportion } from '../../../lib/study/proportion';

describe('agreementOf', () => {
  const published = agreementOf(CHAN_FIGURE_7);

  it('reproduces what the paper prints of Figure 7', () => {
    expect(published.total).toBe(50);
    expect(published.detection.share).toBe(0.88);
    expect(published.exact.share).toBe(0.68);
    expect(published.meanAbsoluteError).toBe(0.42);
  });

  it('adds what follows from Figure 7', () => {
    expect(published.detection).toMatchObject({ hits: 44, total: 50 });
    expect(published.detection.low).toBeCloseTo(0.76, 2);
    expect(published.detection.high).toBeCloseTo(0.94, 2);
    expect(published.sensitivity).toMatchObject({ hits: 32, total: 36 });
    expect(published.specificity).toMatchObject({ hits: 12, total: 14 });
    expect(published.withinOne.share).toBe(0.92);
    expect(published.kappa).toBeCloseTo(0.57, 2);
    expect(published.quadraticKappa).toBeCloseTo(0.78, 2);
  });

  it('gives the published kappas of couples’ answers', () => {
    // The documentation of R's vcd, `Kappa(SexualFun)`: unweighted 0.1293, weighted 0.2374.
    const couples = agreementOf([
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ]);
    expect(couples.kappa).toBeCloseTo(0.1293, 4);
    expect(couples.linearKappa).toBeCloseTo(0.2374, 4);
  });

  it('knows full and chance agreement', () => {
    expect(
      agreementOf([
        [5, 0],
        [0, 5],
      ]),
    ).toMatchObject({ kappa: 1, quadraticKappa: 1, meanAbsoluteError: 0 });
    expect(
      agreementOf([
        [5, 5],
        [5, 5],
      ]).kappa,
    ).toBeCloseTo(0, 12);
    expect(
      agreementOf([
        [0, 5],
        [5, 0],
      ]).kappa,
    ).toBeCloseTo(-1, 12);
  });

  it('says null where nothing can be said', () => {
    expect(
      agreementOf([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ total: 0, meanAbsoluteError: null, kappa: null });
    expect(
      agreementOf([
        [7, 0],
        [0, 0],
      ]),
    ).toMatchObject({ kappa: null, sensitivity: { share: null, low: 0, high: 1 } });
  });

  it.each([
    [[]],
    [[[1]]],
    [[[1, 2], [3]]],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      [
        [1, -1],
        [0, 1],
      ],
    ],
    [
      [
        [1, 0.5],
        [0, 1],
      ],
    ],
    [
      [
        [1, Number.NaN],
        [0, 1],
      ],
    ],
  ])('refuses %j', (matrix) => {
    expect(() => agreementOf(matrix)).toThrow(RangeError);
  });

  it('does not mind which grading is called the true one, but for sensitivity and specificity', () => {
    const count = fc.integer({ min: 0, max: 30 });
    const matrices = fc.array(fc.tuple(count, count, count), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(matrices, (matrix) => {
        const turned = [0, 1, 2].map((column) => matrix.map((row) => row[column] ?? 0));
        const [one, other] = [agreementOf(matrix), agreementOf(turned)];
        expect(other.exact).toEqual(one.exact);
        expect(other.meanAbsoluteError).toEqual(one.meanAbsoluteError);
        expect(other.kappa ?? 9).toBeCloseTo(one.kappa ?? 9, 9);
        expect(other.quadraticKappa ?? 9).toBeCloseTo(one.quadraticKappa ?? 9, 9);
      }),
    );
  });
});

describe('proportion', () => {
  it('keeps the interval within 0 and 1 and around the share', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (hits, misses) => {
        const { share, low, high } = proportion(hits, hits + misses);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (share === null) return;
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  it('matches published Wilson intervals', () => {
    // Newcombe 1998, Table I, method 3.
    expect(proportion(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(proportion(81, 263).high).toBeCloseTo(0.3662, 4);
    expect(proportion(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(proportion(1, 29).low).toBeCloseTo(0.0061, 4);
  });

  it('refuses more hits than there are', () => {
    for (const [hits, total] of [
      [2, 1],
      [-1, 1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => proportion(hits, total)).toThrow(RangeError);
    }
  });
});

describe('chanRecordOf', () => {
  it.each([
    [0, 12, 16, 14],
    [1, 4, 12, 8],
    [2, 5, 7, 12],
    [3, 13, 15, 16],
  ] as const)('level %i: %i of %i when said, of %i when true', (level, hits, said, truly) => {
    expect(chanRecordOf(level)).toMatchObject({ whenSaid: { hits, total: said }, whenTrue: { hits, total: truly } });
  });
});
