import { csvText } from '../share/csv';
import { type CsvTable, numberIn, readCsvTable, type TableLine } from './csv-table';
import { contradictions, sameRaterTwice, severalPatients } from './human-checks';
import { HUMAN_COLUMNS } from './human-columns';
import { type HumanRow, type PlacedHumanRow, UNNAMED_RATER } from './human-row';
import { type StudyProblem, StudyTableError, stop } from './study-problem';

export interface HumanTable {
  rows: PlacedHumanRow[];
  /** What does not stop the study. */
  notes: StudyProblem[];
}

/** A table of human grades as a file. */
export function humanCsv(rows: Iterable<HumanRow>): string {
  return csvText(
    HUMAN_COLUMNS.map(({ name, value }) => ({ header: name, value })),
    rows,
  );
}

/**
 * Reads and checks the table of human grades and outcomes.
 * @throws StudyTableError with everything that has to be mended, each with its line and column
 */
export function readHumanCsv(file: string): HumanTable {
  const table = readCsvTable(file);
  const missing = HUMAN_COLUMNS.filter(({ name, needed }) => needed && !table.columns.includes(name));
  if (missing.length > 0) {
    throw new StudyTableError(
      missing.map(({ name, takes }) => stop(1, name, `There is no such column. Add one: it holds ${takes}.`)),
    );
  }
  const problems: StudyProblem[] = [];
  const rows = table.lines.map((line) => rowOf(line, table, problems));
  if (rows.length === 0) problems.push(stop(null, null, 'The table has a header and no line below it.'));
  problems.push(...sameRaterTwice(rows), ...severalPatients(rows), ...contradictions(rows));
  if (problems.length > 0) throw new StudyTableError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return { rows, notes: unknownColumns(table) };
}

function rowOf({ line, cells }: TableLine, table: CsvTable, problems: StudyProblem[]): PlacedHumanRow {
  const row: PlacedHumanRow = {
    line,
    clip: '',
    patient: '',
    rater: UNNAMED_RATER,
    cohenAlbert: null,
    s1Level: null,
    seen: { eye: null, mouth: null, platysma: null },
    hfs8: null,
    sf36: {},
    outcome: null,
    group: null,
  };
  for (const { name, takes, needed, read } of HUMAN_COLUMNS) {
    const cell = cells.get(name) ?? '';
    if (cell === '') {
      if (needed) problems.push(stop(line, name, `It is empty. Write ${takes}.`));
    } else if (!read(cell, row, (text) => numberIn(text, table))) {
      problems.push(
        stop(line, name, `“${cell}” cannot be used here. It takes ${takes}; leave it empty if it is not known.`),
      );
    }
  }
  fillSeen(row);
  return row;
}

/** A level of S1 says which regions twitch (Chan III-C). */
function fillSeen({ s1Level, seen }: HumanRow): void {
  if (s1Level === null) return;
  seen.eye ??= s1Level >= 1;
  seen.mouth ??= s1Level >= 2;
  seen.platysma ??= s1Level >= 3;
}

function unknownColumns({ columns }: CsvTable): StudyProblem[] {
  const known = HUMAN_COLUMNS.map(({ name }) => name);
  return columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      line: 1,
      column,
      says: `This column is not known and not used. Known are ${known.join(', ')}.`,
      stops: false,
    }));
}
