import { kmeans } from 'ml-kmeans';
import { type Point, scatter, squaredDistance } from './points';

/** Restarts of each split; the best is kept. Ours. */
export const RESTARTS = 20;
/** Scatter below which points lie on each other, and cannot be split. */
const NO_SCATTER = 1e-12;

/**
 * Divisive k-means (bisecting: Steinbach, Karypis and Kumar 2000): beginning with all points in one group, the group with the
 * largest scatter is split in two by k-means, until there are `k`.
 * @returns the indices of each group's points; fewer than `k` groups if there are fewer different points
 */
export function divisiveGroups(points: readonly Point[], k: number, seed: number): number[][] {
  const groups = [points.map((_, i) => i)];
  while (groups.length < k) {
    const scatters = groups.map((group) => scatterOf(points, group));
    const widest = scatters.indexOf(Math.max(...scatters));
    const group = groups[widest];
    if (!group || (scatters[widest] ?? 0) <= NO_SCATTER) break;
    groups.splice(widest, 1, ...halves(points, group, seed));
  }
  return groups;
}

function scatterOf(points: readonly Point[], group: readonly number[]): number {
  return scatter(group.map((i) => points[i] as Point));
}

/** The split with the least scatter left. */
function halves(points: readonly Point[], group: readonly number[], seed: number): [number[], number[]] {
  const members = group.map((i) => points[i] as Point);
  const splits = Array.from({ length: RESTARTS }, (_, restart) => {
    const { clusters, centroids } = kmeans(members, 2, { seed: seed + restart });
    const left = members.reduce((sum, point, i) => sum + squaredDistance(point, centroids[clusters[i] ?? 0] ?? []), 0);
    return { clusters, left };
  });
  const { clusters } = splits.reduce((best, split) => (split.left < best.left ? split : best));
  const half = (which: number): number[] => group.filter((_, i) => clusters[i] === which);
  return [half(0), half(1)];
}
