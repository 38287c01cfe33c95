import * as v from 'valibot';
import { csvText } from '../share/csv';
import type { ClipRow } from './clip-row';
import { clipRowSchema } from './clip-row-schema';
import { type CsvTable, numberIn, readCsvTable, type TableLine } from './csv-table';
import { NULLABLE_PARTS, RESULTS_COLUMNS, type ResultsColumn } from './results-columns';
import { StudyTableError, stop } from './study-problem';

/** Rows as a table: a line a clip, each column's unit in its name; an empty cell: nothing is known. */
export function resultsToCsv(rows: Iterable<ClipRow>): string {
  return csvText(
    RESULTS_COLUMNS.map((column) => ({ header: column.header, value: (row: ClipRow) => cellOf(column, row) })),
    rows,
  );
}

/**
 * Reads `resultsToCsv`'s table back, in any order of columns; unknown columns are left aside.
 * @throws StudyTableError with everything that has to be mended, each with its line and column
 */
export function resultsFromCsv(text: string): ClipRow[] {
  const table = readCsvTable(text);
  const missing = RESULTS_COLUMNS.filter(({ header }) => !table.columns.includes(header));
  if (missing.length > 0) {
    const names = missing.map(({ header }) => `“${header}”`).join(', ');
    throw new StudyTableError([
      stop(1, null, `This is no table of results of this Hemiscope: it lacks ${names}. Grade the clips again.`),
    ]);
  }
  const read = table.lines.map((line) => ({ line, result: v.safeParse(clipRowSchema, treeOf(line, table)) }));
  const problems = read.flatMap(({ line, result }) => (result.success ? [] : wrongCell(result.issues[0], line)));
  if (problems.length > 0) throw new StudyTableError(problems);
  return read.flatMap(({ result }) => (result.success ? result.output : []));
}

type Leaf = string | number | boolean | string[] | null;
interface Tree {
  [key: string]: Tree | Leaf;
}

function cellOf({ path, kind }: ResultsColumn, row: ClipRow): string | number | null {
  const value = at(row, path);
  if (value === null || value === undefined) return null;
  if (kind === 'number') return Number(value);
  if (kind === 'flag') return value === true ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function treeOf({ cells }: TableLine, table: CsvTable): Tree {
  const row: Tree = {};
  for (const column of RESULTS_COLUMNS) put(row, column.path, leafOf(column, cells.get(column.header) ?? '', table));
  for (const part of NULLABLE_PARTS) dropEmpty(row, part.split('.'));
  return row;
}

/** What cannot be read stays text: the schema then says what it should be. */
function leafOf({ kind }: ResultsColumn, cell: string, table: CsvTable): Leaf {
  if (kind === 'words') return cell.split(' ').filter((word) => word !== '');
  if (cell === '') return null;
  if (kind === 'number') return numberIn(cell, table) ?? cell;
  if (kind === 'flag') return cell === 'yes' ? true : cell === 'no' ? false : cell;
  return cell;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isTree(part) ? part[key] : null), value);
}

function put(tree: Tree, path: readonly string[], value: Leaf): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const branch: Tree = isTree(inner) ? inner : {};
  tree[key] = branch;
  put(branch, rest, value);
}

function dropEmpty(row: Tree, path: readonly string[]): void {
  if (isEmpty(at(row, path))) put(row, path, null);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (isTree(value) && Object.values(value).every(isEmpty));
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongCell(issue: v.BaseIssue<unknown>, { line, cells }: TableLine) {
  const path = v.getDotPath(issue) ?? '';
  const column = RESULTS_COLUMNS.find((each) => `${path}.`.startsWith(`${each.path.join('.')}.`));
  if (!column) return stop(line, null, `The line ${issue.message}. Delete it and grade the clip again.`);
  const cell = cells.get(column.header) ?? '';
  const what = cell === '' ? 'The value is missing' : `“${cell}” ${issue.message}`;
  return stop(line, column.header, `${what}. Correct it, or delete the line and grade the clip again.`);
}
