/** One column of a table: its header, with the unit, and its value in a row; null leaves the cell empty. */
export interface CsvColumn<Row> {
  header: string;
  value: (row: Row) => string | number | null;
}

/** What a spreadsheet program takes for the beginning of a formula, full-width forms too (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table after RFC 4180: comma, decimal point, CRLF, one header line, no comment before it. The same bytes in every
 * language: where the comma is the decimal sign, a spreadsheet program shows one column until it is told the separator, which is
 * better than numbers that it takes for dates.
 */
export function csvText<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ header }) => cell(header)).join(',')];
  for (const row of rows) lines.push(columns.map(({ value }) => cell(value(row))).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
