import { agnes, type Cluster } from 'ml-hclust';
import type { Dendrogram } from './patterns-report';
import type { Point } from './points';

/** The tree of all points, each merge the one that widens the groups least (Ward 1963; Ward2 of Murtagh and Legendre 2014). @param points one or more */
export function wardTree(points: readonly Point[]): Cluster {
  return agnes([...points], { method: 'ward2' });
}

/**
 * The tree cut into `k` groups: the indices of each one's points. Fewer groups if there are fewer different points. (The library's own `group`
 * loses a point where a leaf and a merge are equally high.)
 */
export function cutInto(tree: Cluster, k: number): number[][] {
  const groups = [tree];
  while (groups.length < k) {
    const highest = groups.reduce((best, group) => (group.height > best.height ? group : best));
    if (!(highest.height > 0)) break;
    groups.splice(groups.indexOf(highest), 1, ...highest.children);
  }
  return groups.map((group) => group.indices().sort((a, b) => a - b));
}

/** The tree as plain data. @param names of the points, by their indices */
export function dendrogramOf(tree: Cluster, names: readonly string[]): Dendrogram {
  const [first, second] = tree.children;
  if (!first || !second) return { patient: names[tree.index] ?? '' };
  return {
    height: tree.height,
    size: tree.size,
    children: [dendrogramOf(first, names), dendrogramOf(second, names)],
  };
}
