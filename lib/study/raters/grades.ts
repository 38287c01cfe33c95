import { JOINED } from '../chan/grading-systems';
import type { ClipRow } from '../clip-row';
import type { HumanRow } from '../human-row';
import { type GradeScale, HEMISCOPE } from './raters-report';

/** One grader's grades by clip. */
export interface Grader {
  name: string;
  grades: ReadonlyMap<string, number>;
}

/** How a scale is read off, and how many grades it has. */
interface ScaleReader {
  grades: number;
  human: (line: HumanRow) => number | null;
  /** Whether Hemiscope's levels are grades of this scale. */
  hemiscope: boolean;
}

export const SCALES: Readonly<Record<GradeScale, ScaleReader>> = {
  s1: { grades: 4, human: ({ s1Level }) => s1Level, hemiscope: true },
  'cohen-albert': { grades: 5, human: ({ cohenAlbert }) => cohenAlbert, hemiscope: false },
  'cohen-albert-joined': {
    grades: 4,
    human: ({ cohenAlbert }) => (cohenAlbert === null ? null : JOINED[cohenAlbert]),
    hemiscope: true,
  },
};

/** The raters who used a scale, by name. */
export function humanGraders(human: readonly HumanRow[], scale: GradeScale): Grader[] {
  const graders = new Map<string, Map<string, number>>();
  for (const line of human) {
    const grade = SCALES[scale].human(line);
    if (grade === null) continue;
    const grades = graders.get(line.rater) ?? new Map<string, number>();
    graders.set(line.rater, grades.set(line.clip, grade));
  }
  return [...graders].map(([name, grades]) => ({ name, grades })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Hemiscope's levels; null where they are not of this scale, or nothing was gradable. */
export function hemiscopeGrader(rows: readonly ClipRow[], scale: GradeScale): Grader | null {
  if (!SCALES[scale].hemiscope) return null;
  const grades = new Map<string, number>();
  for (const { clip, measured } of rows) {
    if (measured && measured.level !== null) grades.set(clip, measured.level);
  }
  return grades.size > 0 ? { name: HEMISCOPE, grades } : null;
}

/** The clips that all of them graded, in the order of their names. */
export function commonClips(graders: readonly Grader[]): string[] {
  const [first, ...others] = graders;
  if (!first) return [];
  return [...first.grades.keys()].filter((clip) => others.every(({ grades }) => grades.has(clip))).sort();
}
