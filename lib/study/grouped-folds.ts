import { seededRandom, shuffled } from '../statistics/seeded-random';
import { groupedBy } from './grouped-by';

/** One turn of a cross-validation. */
export interface Fold<S> {
  training: S[];
  test: S[];
}

/** What is folded: clips of one patient stay together, and every fold gets its part of the positive ones. */
export interface Folded {
  patient: string;
  positive: boolean;
}

/**
 * Folds for a cross-validation in which no patient is in training and test.
 *
 * Patients are dealt out in a random order, those with the most positive clips first: each to the fold that has the fewest positive
 * clips so far or, without a positive clip, the fewest clips. The same for the same patients and seed, whatever the order of the clips.
 *
 * @returns as many folds as asked for, or as there are patients; none of fewer than two patients
 */
export function groupedFolds<S extends Folded>(samples: readonly S[], count: number, seed: number): Fold<S>[] {
  const patients = shuffled(seededRandom(seed), [...groupedBy(samples, (sample) => sample.patient).values()]);
  if (patients.length < 2) return [];
  const tests = Array.from({ length: Math.min(count, patients.length) }, (): S[] => []);
  for (const clips of patients.sort((a, b) => positives(b) - positives(a))) {
    const fullness = (test: S[]): number[] => [positives(clips) > 0 ? positives(test) : 0, test.length];
    const emptiest = tests.reduce((best, test) => (less(fullness(test), fullness(best)) ? test : best));
    emptiest.push(...clips);
  }
  return tests.map((test) => {
    const held = new Set(test);
    return { training: samples.filter((sample) => !held.has(sample)), test };
  });
}

function positives(clips: readonly Folded[]): number {
  return clips.filter(({ positive }) => positive).length;
}

function less([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): boolean {
  return a !== c ? a < c : b < d;
}
