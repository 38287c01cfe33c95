import type { ClipRow } from './clip-row';
import type { HumanRow, PlacedHumanRow } from './human-row';
import { type StudyProblem, StudyTableError, stop } from './study-problem';

/** What a study is made of: results and human grades that belong together, each in a fixed order. */
export interface StudyInput {
  rows: ClipRow[];
  human: HumanRow[];
  /** Clips that take no part in all or some of it, and why. */
  exclusions: Exclusion[];
}

export interface Exclusion {
  clip: string;
  why: 'not-measured' | 'not-gradable' | 'no-human-grade' | 'not-in-results';
  /** What the results say of it, for a person; empty: nothing. */
  detail: string;
}

/**
 * Joins results and human grades by the clips' names, and gives each clip its patient. The order of either's lines changes nothing.
 * @throws StudyTableError with everything that has to be mended
 */
export function joinStudy(rows: readonly ClipRow[], human: readonly PlacedHumanRow[]): StudyInput {
  const known = new Map(rows.map((row) => [row.clip, row]));
  const problems = [
    ...clipsTwice(rows),
    ...unknownClips(human, rows, known),
    ...human.flatMap((line) => otherPatient(line, known)),
  ];
  if (problems.length > 0) throw new StudyTableError(problems);
  const patients = new Map(human.map(({ clip, patient }) => [clip, patient]));
  return {
    rows: rows.map((row) => ({ ...row, patient: patients.get(row.clip) ?? row.patient })).sort(byName),
    human: human.map(({ line: _, ...row }) => row).sort((a, b) => byName(a, b) || compare(a.rater, b.rater)),
    exclusions: [...exclusionsOf(rows, patients), ...absent(human, known)].sort(byName),
  };
}

function clipsTwice(rows: readonly ClipRow[]): StudyProblem[] {
  const names = rows.map(({ clip }) => clip);
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return [...twice].map((name) =>
    stop(
      null,
      null,
      `The results hold clip “${name}” more than once. Keep one of its lines, or merge the parts with the grading command.`,
    ),
  );
}

/** A name that is nearly right is a slip; one that is like none is a clip that was not graded, unless all are. */
function unknownClips(
  human: readonly PlacedHumanRow[],
  rows: readonly ClipRow[],
  known: ReadonlyMap<string, ClipRow>,
): StudyProblem[] {
  if (rows.length === 0) return [stop(null, null, 'The results hold no clip. Grade recordings first.')];
  const near = new Map(rows.map(({ clip }) => [bareName(clip), clip]));
  const unknown = human.filter(({ clip }) => !known.has(clip));
  if (human.length > 0 && unknown.length === human.length) {
    const [first] = human;
    return [
      stop(
        null,
        'clip',
        `No clip of this table is in the results. They call a clip “${rows[0]?.clip}”, the table “${first?.clip}”. Write the clips’ names as the results do, or give the results of these clips.`,
      ),
    ];
  }
  return unknown.flatMap(({ line, clip }) => {
    const meant = near.get(bareName(clip));
    return meant === undefined
      ? []
      : stop(line, 'clip', `The results have no “${clip}”, but “${meant}”. Write it like that.`);
  });
}

function otherPatient({ line, clip, patient }: PlacedHumanRow, known: ReadonlyMap<string, ClipRow>): StudyProblem[] {
  const other = known.get(clip)?.patient ?? patient;
  if (other === patient) return [];
  return [
    stop(
      line,
      'patient',
      `The results say that clip “${clip}” is of “${other}”, this table of “${patient}”. Correct one of them.`,
    ),
  ];
}

function exclusionsOf(rows: readonly ClipRow[], patients: ReadonlyMap<string, string>): Exclusion[] {
  return rows.flatMap(({ clip, measured, error }): Exclusion[] => {
    if (measured === null) return [{ clip, why: 'not-measured', detail: error?.message ?? '' }];
    const reasons: Exclusion[] = [];
    if (measured.level === null) reasons.push({ clip, why: 'not-gradable', detail: measured.notGradable.join(', ') });
    if (!patients.has(clip)) reasons.push({ clip, why: 'no-human-grade', detail: '' });
    return reasons;
  });
}

function absent(human: readonly HumanRow[], known: ReadonlyMap<string, ClipRow>): Exclusion[] {
  const names = new Set(human.map(({ clip }) => clip).filter((clip) => !known.has(clip)));
  return [...names].map((clip) => ({ clip, why: 'not-in-results', detail: '' }));
}

/** A name without folder, ending and case. */
function bareName(clip: string): string {
  return (clip.split(/[\\/]/).at(-1) ?? clip).replace(/\.[^.]+$/, '').toLowerCase();
}

function byName(a: { clip: string }, b: { clip: string }): number {
  return compare(a.clip, b.clip);
}

/** By code units: the same order in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
