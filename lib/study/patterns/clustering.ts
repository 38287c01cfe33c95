import { mean } from 'simple-statistics';
import { namedGroups } from './group-names';
import { labelsOf, silhouettes } from './partitions';
import type { SpasmPatient } from './patients';
import type { Clustering } from './patterns-report';
import { eachVariable, meanVariables, type Point, scatter } from './points';
import { spreadOf } from './spread';

/** Groups of points as a report tells them, the mildest first; with each patient's group and silhouette. */
export function clusteringOf(
  patients: readonly SpasmPatient[],
  points: readonly Point[],
  groups: readonly (readonly number[])[],
): { clustering: Clustering; labels: number[]; fits: number[] } {
  const named = namedGroups(points, groups);
  const labels = labelsOf(named.map(({ members }) => members));
  const fits = silhouettes(points, labels);
  const total = scatter(points);
  const within = named.map(({ members }) => scatter(members.map((i) => points[i] as Point)));
  const clustering: Clustering = {
    groups: named.map(({ members, pattern }) => {
      const own = members.map((i) => patients[i] as SpasmPatient);
      const variables = own.map((patient) => patient.variables);
      return {
        pattern,
        patients: own.map(({ patient }) => patient),
        centroid: meanVariables(variables),
        profile: eachVariable((variable) => spreadOf(variables.map((each) => each[variable]))),
        silhouette: mean(members.map((i) => fits[i] ?? 0)),
      };
    }),
    silhouette: mean(fits),
    withinShare: total > 0 ? within.reduce((sum, part) => sum + part, 0) / total : 0,
  };
  return { clustering, labels, fits };
}
