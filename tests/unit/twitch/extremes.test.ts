import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExtremeFinder, heightOf, type Swing, type Timed, widthOf } from '../../../lib/twitch/extremes';

const FRAME_S = 1 / 30;

function swingsOf(values: readonly number[], timeOf: (i: number) => number = (i) => i * FRAME_S): Swing<Timed>[] {
  const finder = new ExtremeFinder();
  return values.flatMap((value, i) => finder.push({ timeS: timeOf(i) }, value) ?? []);
}

describe('ExtremeFinder', () => {
  it('finds a minimum between its neighbouring maxima', () => {
    const [swing, ...others] = swingsOf([0.9, 1, 0.8, 1.1, 1]);
    expect(others).toEqual([]);
    expect(swing).toMatchObject({
      kind: 'minimum',
      left: { value: 1 },
      extreme: { value: 0.8 },
      right: { value: 1.1 },
    });
    expect(swing && heightOf(swing)).toBeCloseTo(0.5, 12);
    expect(swing && widthOf(swing)).toBeCloseTo(2 * FRAME_S, 12);
  });

  it('finds minima and maxima in turn', () => {
    expect(swingsOf([1, 2, 1, 2, 1, 2, 1]).map(({ kind }) => kind)).toEqual(['minimum', 'maximum', 'minimum']);
  });

  it('takes a plateau as one extreme, and measures the width between the plateaus', () => {
    const [swing] = swingsOf([0, 1, 1, 1, 0.5, 0.5, 1, 1, 0]);
    expect(swing?.extreme.first.timeS).toBeCloseTo(4 * FRAME_S, 12);
    expect(swing?.extreme.last.timeS).toBeCloseTo(5 * FRAME_S, 12);
    expect(swing && widthOf(swing)).toBeCloseTo(3 * FRAME_S, 12);
  });

  it('does not take a shoulder for an extreme', () => {
    const [swing, ...others] = swingsOf([0, 1, 0.8, 0.8, 0.4, 1.2, 0]);
    expect(others).toEqual([]);
    expect(swing).toMatchObject({ left: { value: 1 }, extreme: { value: 0.4 }, right: { value: 1.2 } });
  });

  it('does not take the ends of a series for extremes', () => {
    expect(swingsOf([1, 0.5, 1])).toEqual([]);
    expect(swingsOf([0.5, 1, 0.5, 1])).toEqual([]);
  });

  it('lets a rest bound a movement, and settles it while the rest still lasts', () => {
    const rest = Array<number>(12).fill(1);
    const swings = swingsOf([...rest, 0.7, ...rest]);
    expect(swings).toHaveLength(1);
    expect(swings[0] && heightOf(swings[0])).toBeCloseTo(0.6, 12);
  });

  it('does not take a rest amid a rise for an extreme', () => {
    const rest = (value: number): number[] => Array<number>(12).fill(value);
    expect(swingsOf([...rest(1), ...rest(2), ...rest(3)])).toEqual([]);
  });

  it('lets no movement span a gap', () => {
    const gapBefore = (index: number) => (i: number) => i * FRAME_S + (i >= index ? 0.3 : 0);
    for (const index of [2, 3]) expect(swingsOf([0, 1, 0.5, 1, 0], gapBefore(index))).toEqual([]);
    expect(swingsOf([0, 1, 0.5, 1, 0], gapBefore(7))).toHaveLength(1);
  });

  it('passes over what is not finite and what comes at no later time', () => {
    expect(swingsOf([0, 1, Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1, 0])).toHaveLength(1);
    expect(swingsOf([0, 1, 0.5, 1, 0], () => 1)).toEqual([]);
    expect(swingsOf([0, 1, 0.5, 1, 0], () => Number.NaN)).toEqual([]);
    expect(swingsOf([])).toEqual([]);
    expect(swingsOf([1])).toEqual([]);
  });

  it('agrees with the definition, looked up sample by sample', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }), (values) => {
        const found = swingsOf(values).map(({ kind, left, extreme, right }) => [
          kind,
          left.value,
          extreme.value,
          right.value,
        ]);
        expect(found).toEqual(turnsByDefinition(values));
      }),
    );
  });
});

/** Chan Algorithm 1 on runs of equal values, without rests: only for series that hold none of 1/3 s. */
function turnsByDefinition(values: readonly number[]): (string | number)[][] {
  const runs: { value: number; length: number }[] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.value === value) run.length++;
    else runs.push({ value, length: 1 });
  }
  const isRest = (i: number): boolean => ((runs[i]?.length ?? 1) - 1) * FRAME_S >= 1 / 3;
  const at = (i: number): number => runs[i]?.value ?? Number.NaN;
  const kindAt = (i: number): string | null => {
    const [before, here, after] = [at(i - 1), at(i), at(i + 1)];
    if (before > here && here < after) return 'minimum';
    return before < here && here > after ? 'maximum' : null;
  };
  const bounds = runs.flatMap((_, i) => (kindAt(i) !== null || isRest(i) ? [i] : []));
  return bounds.flatMap((index, i) => {
    const [left, right, kind] = [bounds[i - 1], bounds[i + 1], kindAt(index)];
    return left === undefined || right === undefined || kind === null ? [] : [[kind, at(left), at(index), at(right)]];
  });
}
