import { chiSquareTail, twoSided } from './chi-square-tail';
import { holm } from './holm';
import { midranks } from './midranks';

/** Whether groups differ in location (Kruskal and Wallis 1952), corrected for ties. */
export interface KruskalWallis {
  h: number;
  df: number;
  /** By the chi-square approximation. */
  p: number;
  /** Epsilon squared, H / (n − 1), 0–1: the share of the ranks' variance that the groups take (Tomczak and Tomczak 2014). */
  epsilonSquared: number;
}

/** Two groups against each other (Dunn 1964). */
export interface DunnPair {
  groups: [number, number];
  /** Above 0: the first group's ranks are higher. */
  z: number;
  p: number;
  /** After Holm, over all pairs. */
  pAdjusted: number;
}

interface RankedGroups {
  n: number;
  /** Σ(t³ − t). */
  ties: number;
  /** Size and mean rank of each group. */
  groups: { size: number; meanRank: number }[];
}

/** @returns null unless two groups or more hold values, and not all values are the same */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis | null {
  const { n, ties, groups: ranked } = rankedGroups(groups);
  const filled = ranked.filter(({ size }) => size > 0);
  const correction = 1 - ties / (n ** 3 - n);
  if (filled.length < 2 || !(correction > 0)) return null;
  const sum = filled.reduce((total, { size, meanRank }) => total + size * (meanRank - (n + 1) / 2) ** 2, 0);
  const h = ((12 / (n * (n + 1))) * sum) / correction;
  const df = filled.length - 1;
  return { h, df, p: chiSquareTail(h, df), epsilonSquared: h / (n - 1) };
}

/** All pairs of groups that hold values, on the ranks of all values together; none where all values are the same. */
export function dunn(groups: readonly (readonly number[])[]): DunnPair[] {
  const { n, ties, groups: ranked } = rankedGroups(groups);
  const variance = (n * (n + 1)) / 12 - ties / (12 * (n - 1));
  if (!(variance > 0)) return [];
  const pairs = ranked.flatMap((a, i) =>
    ranked.slice(i + 1).flatMap((b, offset) => {
      if (a.size === 0 || b.size === 0) return [];
      const z = (a.meanRank - b.meanRank) / Math.sqrt(variance * (1 / a.size + 1 / b.size));
      return [{ groups: [i, i + 1 + offset] as [number, number], z, p: twoSided(z) }];
    }),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map((pair, i) => ({ ...pair, pAdjusted: adjusted[i] ?? 1 }));
}

function rankedGroups(groups: readonly (readonly number[])[]): RankedGroups {
  const { ranks, ties } = midranks(groups.flat());
  let from = 0;
  const ranked = groups.map(({ length: size }) => {
    const sum = ranks.slice(from, from + size).reduce((total, rank) => total + rank, 0);
    from += size;
    return { size, meanRank: sum / size };
  });
  return { n: ranks.length, ties, groups: ranked };
}
