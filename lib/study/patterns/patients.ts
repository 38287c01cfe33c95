import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { ClipRow } from '../clip-row';
import { groupedBy } from '../grouped-by';
import type { HumanRow, Outcome, Sf36Domain } from '../human-row';
import type { Score } from './patterns-report';
import { meanVariables } from './points';

/** A patient who can be grouped. */
export interface SpasmPatient {
  patient: string;
  /** Mean over the gradable clips. */
  variables: FourVariables;
  clips: number;
  /** What the built-in rule says of all clips alike; null: of some nothing, or not the same. */
  ruled: Pattern | null;
}

/**
 * One point a patient, so that points are independent: Al Menabbawy et al. had one video of each. Patients without any spasm have no pattern, and
 * are left out (ours). In the order of the patients' codes, whatever the order of the rows.
 * @param rows with their patients; a row without is a patient of its own
 */
export function spasmPatients(rows: readonly ClipRow[]): {
  patients: SpasmPatient[];
  leftOut: { notGradable: number; noSpasm: number };
} {
  const patients: SpasmPatient[] = [];
  const leftOut = { notGradable: 0, noSpasm: 0 };
  const inOrder = [...rows].sort((a, b) => (a.clip < b.clip ? -1 : 1));
  for (const [patient, own] of groupedBy(inOrder, (row) => row.patient ?? `clip ${row.clip}`)) {
    const graded = own.flatMap(({ measured }) =>
      measured?.variables ? [{ variables: measured.variables, pattern: measured.pattern }] : [],
    );
    const variables = meanVariables(graded.map((clip) => clip.variables));
    const [first, ...others] = graded.map(({ pattern }) => pattern);
    if (first === undefined) leftOut.notGradable++;
    else if (variables.ratePerMinute === 0) leftOut.noSpasm++;
    else {
      const ruled = others.every((pattern) => pattern === first) ? first : null;
      patients.push({ patient, variables, clips: graded.length, ruled });
    }
  }
  return { patients, leftOut };
}

/** What people told of a patient. */
export interface PatientFacts {
  hfs8: number | null;
  sf36: Partial<Record<Sf36Domain, number>>;
  outcome: Outcome | null;
}

/** Of each patient what any line tells; lines that contradict each other are refused before (`human-checks.ts`). */
export function factsOf(human: readonly HumanRow[]): Map<string, PatientFacts> {
  const facts = new Map<string, PatientFacts>();
  for (const { patient, hfs8, sf36, outcome } of human) {
    const known = facts.get(patient) ?? { hfs8: null, sf36: {}, outcome: null };
    facts.set(patient, {
      hfs8: known.hfs8 ?? hfs8,
      sf36: { ...sf36, ...known.sf36 },
      outcome: known.outcome ?? outcome,
    });
  }
  return facts;
}

export function scoreOf(facts: PatientFacts | undefined, score: Score): number | null {
  if (!facts) return null;
  return score === 'hfs8' ? facts.hfs8 : (facts.sf36[score] ?? null);
}
