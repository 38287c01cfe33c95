import type { ClipRow, ClipVersions } from './clip-row';
import { resultsToCsv } from './results-csv';
import { StudyTableError, stop } from './study-problem';

/**
 * Several parts' rows as one file's, sorted by clip: the order of parts and rows changes nothing. A clip that failed in one part and was
 * measured in another is measured; of two failures one stays.
 * @throws StudyTableError if a clip was measured with two results
 */
export function mergeResults(parts: readonly (readonly ClipRow[])[]): ClipRow[] {
  const byClip = new Map<string, Map<string, ClipRow>>();
  for (const row of parts.flat()) {
    const different = byClip.get(row.clip) ?? new Map<string, ClipRow>();
    byClip.set(row.clip, different.set(resultsToCsv([row]), row));
  }
  const clips = [...byClip].sort(([a], [b]) => inOrder(a, b));
  const contradicting = clips.filter(([, different]) => measuredOf(different).length > 1);
  if (contradicting.length > 0) {
    throw new StudyTableError(
      contradicting.map(([clip]) =>
        stop(null, null, `“${clip}” was measured with two results. Keep one of its lines, or grade it anew.`),
      ),
    );
  }
  return clips.flatMap(([, different]) => measuredOf(different)[0] ?? firstOf(different));
}

/** The versions that rows were graded with, each once: rows of several do not compare. */
export function versionsIn(rows: readonly ClipRow[]): ClipVersions[] {
  return [...new Map(rows.map(({ versions }) => [JSON.stringify(Object.values(versions)), versions])).values()];
}

function measuredOf(different: ReadonlyMap<string, ClipRow>): ClipRow[] {
  return [...different.values()].filter(({ measured }) => measured !== null);
}

/** Any will do, but always the same one. */
function firstOf(different: ReadonlyMap<string, ClipRow>): ClipRow[] {
  const [first] = [...different].sort(([a], [b]) => inOrder(a, b));
  return first ? [first[1]] : [];
}

/** The same on every machine, unlike an order by language. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
