import { chiSquareTail } from './chi-square-tail';
import { logGamma } from './log-gamma';
import { type Random, shuffled } from './seeded-random';

/** Whole counts by row and column. */
export type CountTable = readonly (readonly number[])[];

/** Whether rows and columns hang together. */
export interface TableTest {
  method: 'chi-square' | 'permutation';
  /** Pearson's. */
  chiSquare: number;
  df: number;
  p: number;
}

/** Cochran (1954): chi-square holds with at most a fifth of the expected counts below 5 and none below 1. */
const SMALL_COUNT = 5;
const SMALLEST_COUNT = 1;
const FEW = 0.2;

/** Random tables of a permutation test: the error of p is then below 0.005. Ours. */
export const PERMUTATIONS = 9999;
/** Tells a smaller chi-square from the same one summed in another order. */
const SAME = 1e-9;
/** As in R's fisher.test: what is as likely as the observed table but for rounding. */
const AS_LIKELY = 1 + 1e-7;

/**
 * The chi-square test of independence where Cochran lets it, else a permutation test of the same statistic: columns dealt to rows at random, the
 * observed table counted among them (Phipson and Smyth 2010). Empty rows and columns say nothing and are left out.
 * @returns null unless two rows and two columns or more hold counts
 */
export function tableTest(table: CountTable, random: Random): TableTest | null {
  const counts = withoutEmpty(table);
  const expected = expectedCounts(counts);
  const df = (counts.length - 1) * ((counts[0]?.length ?? 1) - 1);
  if (df < 1) return null;
  const chiSquare = pearson(counts, expected);
  const small = expected.flat().filter((count) => count < SMALL_COUNT);
  if (small.length <= FEW * expected.flat().length && small.every((count) => count >= SMALLEST_COUNT)) {
    return { method: 'chi-square', chiSquare, df, p: chiSquareTail(chiSquare, df) };
  }
  const rows = counts.flatMap((row, i) => row.flatMap((count) => new Array<number>(count).fill(i)));
  const columns = counts.flatMap((row) => row.flatMap((count, j) => new Array<number>(count).fill(j)));
  let reached = 1;
  for (let i = 0; i < PERMUTATIONS; i++) {
    const dealt = counts.map((row) => row.map(() => 0));
    for (const [item, column] of shuffled(random, columns).entries()) {
      const row = dealt[rows[item] as number] as number[];
      row[column] = (row[column] as number) + 1;
    }
    if (pearson(dealt, expected) >= chiSquare - SAME) reached++;
  }
  return { method: 'permutation', chiSquare, df, p: reached / (PERMUTATIONS + 1) };
}

/** Cramér's V, 0–1 (Cramér 1946); null unless two rows and two columns or more hold counts. */
export function cramersV(table: CountTable): number | null {
  const counts = withoutEmpty(table);
  const shorter = Math.min(counts.length, counts[0]?.length ?? 0);
  if (shorter < 2) return null;
  const total = sum(counts.flat());
  return Math.sqrt(pearson(counts, expectedCounts(counts)) / (total * (shorter - 1)));
}

/** Fisher's exact test of a table of two by two, two-sided: all tables with these margins that are no likelier than this one. */
export function fisherExact([[a, b], [c, d]]: readonly [readonly [number, number], readonly [number, number]]): number {
  const [row, column, total] = [a + b, a + c, a + b + c + d];
  const chance = (x: number): number =>
    Math.exp(logChoose(row, x) + logChoose(total - row, column - x) - logChoose(total, column));
  const limit = chance(a) * AS_LIKELY;
  let p = 0;
  for (let x = Math.max(0, column - (total - row)); x <= Math.min(row, column); x++) {
    if (chance(x) <= limit) p += chance(x);
  }
  return Math.min(1, p);
}

function pearson(counts: CountTable, expected: CountTable): number {
  return sum(counts.flatMap((row, i) => row.map((count, j) => (count - at(expected, i, j)) ** 2 / at(expected, i, j))));
}

function expectedCounts(counts: CountTable): number[][] {
  const columns = (counts[0] ?? []).map((_, j) => sum(counts.map((row) => row[j] ?? 0)));
  const total = sum(columns);
  return counts.map((row) => columns.map((column) => (sum(row) * column) / total));
}

function withoutEmpty(table: CountTable): number[][] {
  const rows = table.filter((row) => sum(row) > 0);
  return rows.map((row) => row.filter((_, j) => rows.some((other) => (other[j] ?? 0) > 0)));
}

function at(table: CountTable, row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
