import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthFound, detectionCurve, type Trial } from '../../../lib/study/detection-limit';

function trials(depth: number, found: number, of: number): Trial[] {
  return Array.from({ length: of }, (_, i) => ({ depth, found: i < found }));
}

describe('detectionCurve', () => {
  // At the odds 1:9, 1:1 and 9:1, a factor e apart: slope ln 9.
  const known = [...trials(0.1 / Math.E, 100, 1000), ...trials(0.1, 500, 1000), ...trials(0.1 * Math.E, 900, 1000)];

  it('finds the curve that made the findings', () => {
    const curve = detectionCurve(known);
    expect(curve?.at50).toBeCloseTo(0.1, 6);
    expect(curve?.slope).toBeCloseTo(Math.log(9), 3);
    expect(depthFound(curve ?? { at50: 0, slope: 1 }, 0.9)).toBeCloseTo(0.1 * Math.E, 3);
  });

  it('stays finite, and half way, where a depth parts found from not found', () => {
    const curve = detectionCurve([...trials(0.1, 0, 10), ...trials(0.4, 10, 10)]);
    expect(curve?.at50).toBeCloseTo(0.2, 8);
    expect(depthFound(curve ?? { at50: 0, slope: 1 }, 0.95)).toBeGreaterThan(0.2);
    expect(depthFound(curve ?? { at50: 0, slope: 1 }, 0.95)).toBeLessThan(0.4);
  });

  it('does not depend on the unit of depth', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (unit) => {
        const curve = detectionCurve(known.map(({ depth, found }) => ({ depth: depth * unit, found })));
        expect((curve?.at50 ?? 0) / unit).toBeCloseTo(0.1, 6);
      }),
    );
  });

  it('gives none where all or none were found, or the shallow ones only', () => {
    expect(detectionCurve([])).toBeNull();
    expect(detectionCurve(trials(0.1, 5, 5))).toBeNull();
    expect(detectionCurve(trials(0.1, 0, 5))).toBeNull();
    expect(detectionCurve([...trials(0.1, 5, 5), ...trials(0.4, 0, 5)])).toBeNull();
  });
});
