import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../../lib/statistics/seeded-random';
import { groupedFolds } from '../../../lib/study/grouped-folds';

const sample = fc.record({ patient: fc.constantFrom(...'abcdefghijkl'), positive: fc.boolean(), nth: fc.nat() });
const samples = fc.array(sample, { maxLength: 60 });
const folds = fc.integer({ min: 2, max: 6 });

describe('groupedFolds', () => {
  it('never has a patient in training and test, and tests every clip once', () => {
    fc.assert(
      fc.property(samples, folds, fc.integer(), (drawn, count, seed) => {
        const patients = new Set(drawn.map(({ patient }) => patient)).size;
        const made = groupedFolds(drawn, count, seed);
        expect(made).toHaveLength(patients < 2 ? 0 : Math.min(count, patients));
        for (const { training, test } of made) {
          expect(test.length).toBeGreaterThan(0);
          expect(training.length + test.length).toBe(drawn.length);
          const learned = new Set(training.map(({ patient }) => patient));
          expect(test.some(({ patient }) => learned.has(patient))).toBe(false);
        }
        if (made.length === 0) return;
        const tested = made.flatMap(({ test }) => test);
        expect(new Set(tested).size).toBe(drawn.length);
      }),
    );
  });

  it('gives every fold its part of the positive ones where each patient has one clip', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer(), (positive, negative, seed) => {
        fc.pre(positive + negative >= 5);
        const drawn = Array.from({ length: positive + negative }, (_, i) => ({
          patient: `${i}`,
          positive: i < positive,
        }));
        const tests = groupedFolds(drawn, 5, seed).map(({ test }) => test);
        const spread = (counts: number[]): number => Math.max(...counts) - Math.min(...counts);
        expect(spread(tests.map((test) => test.filter((clip) => clip.positive).length))).toBeLessThanOrEqual(1);
        expect(spread(tests.map((test) => test.length))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('puts the same patients together whatever the order of the clips', () => {
    fc.assert(
      fc.property(samples, folds, fc.integer(), fc.integer(), (drawn, count, seed, order) => {
        const patientsOf = (clips: typeof drawn): string[][] =>
          groupedFolds(clips, count, seed).map(({ test }) => [...new Set(test.map(({ patient }) => patient))].sort());
        expect(patientsOf(shuffled(seededRandom(order), drawn))).toEqual(patientsOf(drawn));
      }),
    );
  });

  it('parts patients otherwise with another seed', () => {
    const drawn = Array.from({ length: 40 }, (_, i) => ({ patient: `${i}`, positive: i % 2 === 0 }));
    expect(groupedFolds(drawn, 5, 1)).not.toEqual(groupedFolds(drawn, 5, 2));
  });
});
