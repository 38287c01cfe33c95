import { HUMAN_COLUMNS } from './human-columns';
import type { PlacedHumanRow } from './human-row';
import { type StudyProblem, stop } from './study-problem';

/** One rater grades a clip once. */
export function sameRaterTwice(rows: readonly PlacedHumanRow[]): StudyProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, clip, rater }) => {
    const key = JSON.stringify([clip, rater]);
    const before = first.get(key);
    first.set(key, before ?? line);
    if (before === undefined) return [];
    return stop(
      line,
      'rater',
      `“${rater}” has graded clip “${clip}” on line ${before} already. Keep one of the two lines, or name the other rater.`,
    );
  });
}

/** A clip shows one patient. */
export function severalPatients(rows: readonly PlacedHumanRow[]): StudyProblem[] {
  const first = new Map<string, PlacedHumanRow>();
  return rows.flatMap((row) => {
    const before = first.get(row.clip) ?? row;
    first.set(row.clip, before);
    if (before.patient === row.patient) return [];
    return stop(
      row.line,
      'patient',
      `Clip “${row.clip}” is of “${before.patient}” on line ${before.line}, here of “${row.patient}”. A clip shows one patient: correct one of them.`,
    );
  });
}

/** Figures of the patient, not of a clip: they may repeat, not differ. */
const OF_PATIENT = HUMAN_COLUMNS.filter(({ name }) => /^(hfs8|sf36_.*|outcome|group)$/.test(name));

/** A patient has one figure of each kind. */
export function contradictions(rows: readonly PlacedHumanRow[]): StudyProblem[] {
  const first = new Map<string, { line: number; value: string | number }>();
  return rows.flatMap((row) =>
    OF_PATIENT.flatMap(({ name, value: of }) => {
      const value = of(row);
      if (value === null) return [];
      const key = JSON.stringify([row.patient, name]);
      const before = first.get(key) ?? { line: row.line, value };
      first.set(key, before);
      if (before.value === value) return [];
      return stop(
        row.line,
        name,
        `Patient “${row.patient}” has ${before.value} on line ${before.line}, here ${value}. It is one figure a patient: keep the one from before the treatment, or leave the others empty.`,
      );
    }),
  );
}
