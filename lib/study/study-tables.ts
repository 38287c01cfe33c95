import type { ClipRow } from './clip-row';
import { readHumanCsv } from './human-csv';
import type { PlacedHumanRow } from './human-row';
import { resultsFromFile } from './results-file';
import { type StudyProblem, StudyTableError } from './study-problem';

/** A file as it was given. */
export interface GivenFile {
  name: string;
  text: string;
}

/** What reading a table came to. */
export interface ReadTable<T> {
  name: string;
  /** null: it has to be mended first. */
  content: T | null;
  /** Everything that has to be mended, or of a table that can be used what is left out. */
  problems: readonly StudyProblem[];
}

/** How much the results hold. */
export interface ResultsCount {
  clips: number;
  /** Of them, those that could not be measured. */
  unmeasured: number;
}

/** How much the table of human grades holds. */
export interface HumanCount {
  clips: number;
  patients: number;
  raters: number;
}

/** The results of the grading. */
export function readResults({ name, text }: GivenFile): ReadTable<ClipRow[]> {
  return read(name, () => ({ name, content: resultsFromFile(name, text), problems: [] }));
}

/** The table of human grades and outcomes. */
export function readHuman({ name, text }: GivenFile): ReadTable<PlacedHumanRow[]> {
  return read(name, () => {
    const { rows, notes } = readHumanCsv(text);
    return { name, content: rows, problems: notes };
  });
}

export function countResults(rows: readonly ClipRow[]): ResultsCount {
  return { clips: rows.length, unmeasured: rows.filter(({ measured }) => measured === null).length };
}

export function countHuman(rows: readonly PlacedHumanRow[]): HumanCount {
  const many = (of: (row: PlacedHumanRow) => string): number => new Set(rows.map(of)).size;
  return {
    clips: many(({ clip }) => clip),
    patients: many(({ patient }) => patient),
    raters: many(({ rater }) => rater),
  };
}

function read<T>(name: string, work: () => ReadTable<T>): ReadTable<T> {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof StudyTableError)) throw thrown;
    return { name, content: null, problems: thrown.problems };
  }
}
