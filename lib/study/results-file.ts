import type { ClipRow } from './clip-row';
import { resultsFromCsv, resultsToCsv } from './results-csv';
import { resultsFromNdjson, resultsToNdjson } from './results-ndjson';

/** Whether a file's name says that it holds a JSON line a clip; else it holds a table. */
export function isNdjson(name: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(name);
}

/** Reads a results file of either kind. @throws StudyTableError */
export function resultsFromFile(name: string, text: string): ClipRow[] {
  return isNdjson(name) ? resultsFromNdjson(text) : resultsFromCsv(text);
}

export function resultsToFile(name: string, rows: Iterable<ClipRow>): string {
  return isNdjson(name) ? resultsToNdjson(rows) : resultsToCsv(rows);
}
