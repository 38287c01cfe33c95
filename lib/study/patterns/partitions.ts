import { silhouette } from 'simple-statistics';
import { type Proportion, proportion } from '../proportion';
import type { Point } from './points';

/** The group of each point, from the points of each group. */
export function labelsOf(groups: readonly (readonly number[])[]): number[] {
  const labels: number[] = [];
  for (const [label, group] of groups.entries()) for (const i of group) labels[i] = label;
  return labels;
}

/** How much nearer each point lies to its own group than to the nearest other, −1 to 1 (Rousseeuw 1987); 0 alone in a group, or with one group. */
export function silhouettes(points: readonly Point[], labels: readonly number[]): number[] {
  if (new Set(labels).size < 2) return points.map(() => 0);
  // 0 / 0 where a point and all that it is compared with lie on each other.
  return silhouette([...points], labels).map((value) => (Number.isFinite(value) ? value : 0));
}

/** Points by the label in `a` (row) and in `b` (column). */
export function crossTable(a: readonly number[], b: readonly number[]): number[][] {
  const size = (labels: readonly number[]): number => Math.max(-1, ...labels) + 1;
  const table = Array.from({ length: size(a) }, () => new Array<number>(size(b)).fill(0));
  for (const [i, label] of a.entries()) {
    const row = table[label] as number[];
    const column = b[i] as number;
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/** The Rand index of two partitions adjusted for chance (Hubert and Arabie 1985): 1 the same, about 0 by chance. */
export function adjustedRand(table: readonly (readonly number[])[]): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  const together = sum(table.flat().map(pairs));
  const [inRows, inColumns, all] = [sum(rows.map(pairs)), sum(columns.map(pairs)), pairs(sum(rows))];
  const expected = all > 0 ? (inRows * inColumns) / all : 0;
  const most = (inRows + inColumns) / 2;
  // Both in one group, or both all apart: the same partition.
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/** Points in matching groups, the groups matched so that they are most. @param table at most some eight groups a side: all matchings are tried */
export function matched(table: readonly (readonly number[])[]): Proportion {
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const best = (row: number, free: ReadonlySet<number>): number => {
    const counts = table[row];
    if (!counts) return 0;
    const unmatched = best(row + 1, free);
    return [...free].reduce((most, column) => {
      const others = new Set(free);
      others.delete(column);
      return Math.max(most, (counts[column] ?? 0) + best(row + 1, others));
    }, unmatched);
  };
  return proportion(best(0, new Set((table[0] ?? []).keys())), total);
}
