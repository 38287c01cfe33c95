import * as v from 'valibot';
import type { ClipRow } from './clip-row';
import { clipRowSchema } from './clip-row-schema';
import { type StudyProblem, StudyTableError, stop } from './study-problem';

/** One row as a line of JSON, with its line end: such a file can be written to as rows come. */
export function rowToNdjson(row: ClipRow): string {
  return `${JSON.stringify(row)}\n`;
}

/** Rows, a line each. */
export function resultsToNdjson(rows: Iterable<ClipRow>): string {
  return [...rows].map(rowToNdjson).join('');
}

/**
 * Reads rows back. A last line without its end was cut off while it was written, and is left out.
 * @throws StudyTableError with everything that has to be mended, each with its line and the value's place
 */
export function resultsFromNdjson(text: string): ClipRow[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  lines.pop();
  const rows: ClipRow[] = [];
  const problems: StudyProblem[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const result = v.safeParse(clipRowSchema, parsed(line));
    if (result.success) rows.push(result.output);
    else problems.push(wrongValue(result.issues[0], i + 1));
  }
  if (problems.length > 0) throw new StudyTableError(problems);
  return rows;
}

/** undefined: it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function wrongValue(issue: v.BaseIssue<unknown>, line: number): StudyProblem {
  const path = v.getDotPath(issue);
  if (path !== null) {
    return stop(line, path, `The value ${issue.message}. Correct it, or delete the line and grade the clip again.`);
  }
  const what = issue.input === undefined ? 'is no JSON' : issue.message;
  return stop(line, null, `The line ${what}. Delete it and grade the clip again.`);
}
