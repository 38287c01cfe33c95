import type { ClipRow } from './clip-row';
import { readHumanCsv } from './human-csv';
import type { PlacedHumanRow } from './human-row';
import { counted } from './report/number-words';
import { resultsFromFile } from './results-file';
import { problemText, problemTexts, StudyTableError } from './study-problem';

/** A file as it was given. */
export interface GivenFile {
  name: string;
  text: string;
}

/** What reading a table came to: what is in it, in words, or everything that has to be mended. */
export type ReadTable<T> =
  | { name: string; content: T; says: string[] }
  | { name: string; content: null; says: string[] };

/** The results of the grading. */
export function readResults({ name, text }: GivenFile): ReadTable<ClipRow[]> {
  return read(name, () => {
    const rows = resultsFromFile(name, text);
    const measured = rows.filter((row) => row.measured !== null).length;
    const failed = rows.length - measured;
    const words = failed > 0 ? `, ${failed} of them not measured` : '';
    return { name, content: rows, says: [`${counted(rows.length, 'clip')}${words}.`] };
  });
}

/** The table of human grades and outcomes. */
export function readHuman({ name, text }: GivenFile): ReadTable<PlacedHumanRow[]> {
  return read(name, () => {
    const { rows, notes } = readHumanCsv(text);
    const many = (of: (row: PlacedHumanRow) => string): number => new Set(rows.map(of)).size;
    const raters = counted(
      many(({ rater }) => rater),
      'rater',
    );
    const words = `${counted(
      many(({ clip }) => clip),
      'clip',
    )} of ${counted(
      many(({ patient }) => patient),
      'patient',
    )}, ${raters}.`;
    return { name, content: rows, says: [words, ...notes.map(problemText)] };
  });
}

function read<T>(name: string, work: () => ReadTable<T>): ReadTable<T> {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof StudyTableError)) throw thrown;
    return { name, content: null, says: problemTexts(thrown.problems) };
  }
}
