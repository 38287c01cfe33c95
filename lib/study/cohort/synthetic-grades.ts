import type { Pattern } from '../../grade/call-verdict';
import { normal, type Random, shuffled } from '../../statistics/seeded-random';
import {
  HFS8_MOST,
  type HumanRow,
  OUTCOMES,
  type Outcome,
  SF36_DOMAINS,
  SF36_MOST,
  type Sf36Domain,
} from '../human-row';
import {
  HFS8,
  OUTCOME_SHARES,
  QUALITY_OF_LIFE_KNOWN,
  SF36_DEVIATION,
  SF36_LOSS,
  SF36_LOSS_SHARE,
  SF36_MILD,
} from './pattern-numbers';
import { SYNTHETIC } from './synthetic-clip';
import type { SyntheticPatient } from './synthetic-patient';

/**
 * Those who grade, how often each is off by one grade, and in which direction. Ours. A is never off; B is at times too high and C too low, so that the
 * middle one of the three, which the study takes, is the patient's own and Figure 2 comes out as published.
 */
export const SYNTHETIC_RATERS = [
  { rater: 'synthetic rater A', off: 0, by: 0 },
  { rater: 'synthetic rater B', off: 0.15, by: 1 },
  { rater: 'synthetic rater C', off: 0.3, by: -1 },
] as const;

/** What is known of a patient beside the clips. */
export type PatientFacts = Pick<HumanRow, 'hfs8' | 'sf36' | 'outcome' | 'group'>;

/** Quality of life and outcome of each patient with spasms, by id; those without were not treated and not asked. */
export function patientFacts(random: Random, patients: readonly SyntheticPatient[]): Map<string, PatientFacts> {
  const facts = new Map<string, PatientFacts>();
  for (const pattern of ['mild', 'clonic', 'tonic'] as const) {
    const ids = patients.filter((patient) => patient.pattern === pattern).map(({ id }) => id);
    const asked = new Set(shuffled(random, ids).slice(0, Math.round(QUALITY_OF_LIFE_KNOWN * ids.length)));
    for (const [i, id] of shuffled(random, ids).entries()) {
      const quality = asked.has(id) ? qualityOfLife(random, pattern) : { hfs8: null, sf36: {} };
      facts.set(id, { ...quality, outcome: outcomeAt(pattern, (i + 0.5) / ids.length), group: SYNTHETIC });
    }
  }
  return facts;
}

function qualityOfLife(random: Random, pattern: Pattern): Pick<HumanRow, 'hfs8' | 'sf36'> {
  const score = (mean: number, deviation: number, most: number): number =>
    Math.max(0, Math.min(most, Math.round(normal(random, mean, deviation))));
  const domain = (name: Sf36Domain): number =>
    score(SF36_MILD[name] - SF36_LOSS_SHARE[name] * SF36_LOSS[pattern], SF36_DEVIATION, SF36_MOST);
  return {
    hfs8: score(HFS8[pattern].mean, HFS8[pattern].deviation, HFS8_MOST),
    sf36: Object.fromEntries(SF36_DOMAINS.map((name) => [name, domain(name)])),
  };
}

/** The outcome at this share of the pattern's patients, best first: the shares are met, not drawn. */
function outcomeAt(pattern: Pattern, share: number): Outcome {
  let upTo = 0;
  for (const outcome of OUTCOMES) {
    upTo += OUTCOME_SHARES[pattern][outcome];
    if (share < upTo) return outcome;
  }
  return 'worse';
}

/** What every rater says of one clip. */
export function gradesOf(
  random: Random,
  clip: string,
  { id, grade, level }: SyntheticPatient,
  facts: PatientFacts | undefined,
): HumanRow[] {
  return SYNTHETIC_RATERS.map(({ rater, off, by }) => {
    const slipped = <G extends number>(own: G, most: number): G =>
      random() < off ? (Math.max(0, Math.min(most, own + by)) as G) : own;
    const s1 = slipped(level, 3);
    return {
      clip,
      patient: id,
      rater,
      cohenAlbert: slipped(grade, 4),
      s1Level: s1,
      seen: { eye: s1 >= 1, mouth: s1 >= 2, platysma: s1 >= 3 },
      ...(facts ?? { hfs8: null, sf36: {}, outcome: null, group: SYNTHETIC }),
    };
  });
}
