import { middle95, resamples } from '../../statistics/resampled';
import { seededRandom } from '../../statistics/seeded-random';
import { byPatient } from './graded-clip';

/** A figure of a study with its 95 % interval; null: it cannot be told. */
export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Resamples of an interval. Ours: the limits of the middle 95 % then stand on the 25 lowest and highest. */
export const RESAMPLES = 1000;

/** Figures with bootstrap intervals that draw patients, not clips: clips of one patient are alike. The same for the same clips and seed. */
export function figuresOf<C extends { patient: string }, K extends string>(
  clips: readonly C[],
  read: (clips: readonly C[]) => Record<K, number | null>,
  seed: number,
): Record<K, Figure> {
  const drawn = resamples(byPatient(clips), seededRandom(seed), RESAMPLES).map((patients) => read(patients.flat()));
  const figures = Object.entries<number | null>(read(clips)).map(([name, value]): [string, Figure] => {
    const limits = middle95(drawn.map((figures) => figures[name as K]));
    return [name, { value, low: limits?.[0] ?? null, high: limits?.[1] ?? null }];
  });
  return Object.fromEntries(figures) as Record<K, Figure>;
}
