import { seededRandom } from '../../statistics/seeded-random';
import type { ClipRow } from '../clip-row';
import type { HumanRow } from '../human-row';
import { FOLD } from './cells';
import { syntheticRow } from './synthetic-clip';
import { gradesOf, patientFacts } from './synthetic-grades';
import { foldOfPatients, type SyntheticPatient } from './synthetic-patient';

/** Made-up patients to try a study on. Every name in it says `synthetic`. */
export interface SyntheticCohort {
  /** What was put in, to compare with what a study finds. */
  patients: SyntheticPatient[];
  rows: ClipRow[];
  human: HumanRow[];
}

/** About as many as Al Menabbawy et al. had (79). */
export const COHORT_FOLDS = 2;
const COHORT_SEED = 2025;

/**
 * A cohort with the region shares of Chan's Figure 2 (`cells.ts`) and Al Menabbawy's three patterns (`pattern-numbers.ts`), several raters, quality
 * of life, outcomes, and second clips of the first fold's patients to compare with the first. The same seed gives the same cohort.
 * @param folds of 42 patients each; 1 or more
 */
export function syntheticCohort({ seed = COHORT_SEED, folds = COHORT_FOLDS } = {}): SyntheticCohort {
  const random = seededRandom(seed);
  const perFold = Array.from({ length: folds }, (_, i) => foldOfPatients(random, i * FOLD));
  const patients = perFold.flat();
  const facts = patientFacts(random, patients);
  const rows: ClipRow[] = [];
  const human: HumanRow[] = [];
  for (const [fold, members] of perFold.entries()) {
    for (const patient of members) {
      for (const take of fold === 0 ? [1, 2] : [1]) {
        const row = syntheticRow(random, patient, take);
        rows.push(row);
        human.push(...gradesOf(random, row.clip, patient, facts.get(patient.id)));
      }
    }
  }
  return { patients, rows, human };
}
