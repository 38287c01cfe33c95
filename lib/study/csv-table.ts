import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { StudyTableError } from './study-problem';

/** One line of a table: its place in the file, and its cells by column; a cell that the line lacks is empty. */
export interface TableLine {
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** A table as text: its columns in their order and its lines. */
export interface CsvTable {
  columns: string[];
  lines: TableLine[];
  /** The decimal comma goes with the semicolon: that is how spreadsheet programs write both in much of Europe. */
  decimalComma: boolean;
}

/** What `csvText` puts before text that a spreadsheet program would take for a formula. */
const DISARMED = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a table after RFC 4180, and as spreadsheet programs save it: with semicolons or tabs, with a byte-order mark. Empty lines are
 * passed over, cells are trimmed, column names made lower case with underscores.
 * @throws StudyTableError if it is no table, a quote is not closed, or a line has more cells than the header
 */
export function readCsvTable(text: string): CsvTable {
  const delimiter = delimiterOf(text);
  const [header, ...records] = parsed(text, delimiter);
  if (!header) throw unusable(null, 'The file is empty. Give a table with a header line.');
  const columns = header.record.map(columnName);
  const twice = columns.find((name, i) => name !== '' && columns.indexOf(name) !== i);
  if (twice !== undefined) throw unusable(1, `Two columns are called “${twice}”. Rename or remove one.`);
  const lines = records.map(({ record, info: { lines: line } }) => {
    if (record.length > columns.length) {
      throw unusable(
        line,
        `It has ${record.length} cells, the header has ${columns.length}. Put quotes around a text that holds “${delimiter}”.`,
      );
    }
    return { line, cells: new Map(columns.map((column, i) => [column, (record[i] ?? '').replace(DISARMED, '')])) };
  });
  return { columns: columns.filter((name) => name !== ''), lines, decimalComma: delimiter === ';' };
}

/** A cell's number; null: it is none. */
export function numberIn(cell: string, { decimalComma }: Pick<CsvTable, 'decimalComma'>): number | null {
  const plain = decimalComma ? cell.replace(',', '.') : cell;
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** A column's name however it was typed: “Cohen–Albert” is `cohen_albert`. */
function columnName(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}

/** Whichever of the three the header line holds most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

function parsed(text: string, delimiter: string): ParsedRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as ParsedRecord[];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = typeof thrown.lines === 'number' ? thrown.lines : null;
    throw unusable(
      line,
      'A quote is opened and not closed, or stands amid a text. Write "" for a quote inside quotes.',
    );
  }
}

function unusable(line: number | null, says: string): StudyTableError {
  return new StudyTableError([{ line, column: null, says, stops: true }]);
}
