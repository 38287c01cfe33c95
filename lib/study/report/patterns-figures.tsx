import type { Dendrogram as Joins, PatternsReport } from '../patterns/patterns-report';
import { type Branch, Dendrogram } from './charts/dendrogram';
import { Silhouettes } from './charts/silhouettes';
import { ValueBars } from './charts/value-bars';
import type { StudyFigure } from './figure';
import { groupName } from './names';
import { counted, fixed } from './number-words';
import { profileFigures } from './profile-figures';
import type { StudyReport } from './study-report';

/** The figures after Al Menabbawy et al.: groups, and how they go with quality of life and outcome. */
export function patternsFigures({ patterns, synthetic }: StudyReport): StudyFigure[] {
  if (patterns === null) return [];
  return [
    dendrogramFigure(patterns, synthetic),
    silhouetteFigure(patterns, 'divisive', synthetic),
    silhouetteFigure(patterns, 'agglomerative', synthetic),
    choicesFigure(patterns, synthetic),
    ...profileFigures(patterns, synthetic),
  ];
}

function dendrogramFigure({ dendrogram, agglomerative, patients, k }: PatternsReport, synthetic: boolean): StudyFigure {
  const groupOf = new Map(patients.map(({ patient, agglomerative: group }) => [patient, group]));
  const names = agglomerative.groups.map(groupName);
  const heights = heightsOf(dendrogram).sort((a, b) => b - a);
  const [above, below] = [heights[k - 2], heights[k - 1]];
  const cut = above === undefined ? null : (above + (below ?? 0)) / 2;
  return {
    id: 'dendrogram',
    wide: true,
    caption: `Agglomerative clustering (Ward) of ${counted(patients.length, 'patient')} by the four standardised variables. The dashed line cuts it into ${counted(k, 'group')}; their colours are those of the other figures.`,
    chart: (
      <Dendrogram
        id="dendrogram"
        title="Dendrogram"
        describes={names
          .map((name, i) => `${name}: ${counted(agglomerative.groups[i]?.patients.length ?? 0, 'patient')}`)
          .join(', ')}
        synthetic={synthetic}
        label="Distance (Ward)"
        cut={cut}
        root={branchOf(dendrogram, groupOf)}
      />
    ),
  };
}

function heightsOf(joins: Joins): number[] {
  return 'patient' in joins ? [] : [joins.height, ...joins.children.flatMap(heightsOf)];
}

function branchOf(joins: Joins, groupOf: ReadonlyMap<string, number>): Branch {
  if ('patient' in joins) return { height: 0, children: [], series: groupOf.get(joins.patient) ?? null };
  const children = joins.children.map((child) => branchOf(child, groupOf));
  const [first] = children;
  const same = children.every(({ series }) => series === first?.series);
  return { height: joins.height, children, series: same ? (first?.series ?? null) : null };
}

function silhouetteFigure(
  { patients, ...report }: PatternsReport,
  method: 'divisive' | 'agglomerative',
  synthetic: boolean,
): StudyFigure {
  const id = `silhouettes-${method}`;
  const clustering = report[method];
  const way = method === 'divisive' ? 'bisecting k-means' : 'Ward';
  return {
    id,
    wide: false,
    caption: `How well each patient fits the own group (1: well, below 0: nearer to another), ${method} clustering (${way}). Mean ${fixed(clustering.silhouette)}, the dashed line.`,
    chart: (
      <Silhouettes
        id={id}
        title={`Silhouettes, ${method}`}
        describes={`Mean ${fixed(clustering.silhouette)}. ${clustering.groups.map((group, i) => `${groupName(group, i)}: ${fixed(group.silhouette)}`).join(', ')}`}
        synthetic={synthetic}
        label="Silhouette"
        groups={clustering.groups.map((group, series) => ({
          name: groupName(group, series),
          series,
          values: patients.flatMap((patient) => (patient[method] === series ? patient[`${method}Silhouette`] : [])),
        }))}
      />
    ),
  };
}

function choicesFigure({ choices, k }: PatternsReport, synthetic: boolean): StudyFigure {
  return {
    id: 'number-of-groups',
    wide: false,
    caption: `Mean silhouette of the divisive clustering by number of groups. ${counted(k, 'group')} were asked for, as in the published study.`,
    chart: (
      <ValueBars
        id="number-of-groups"
        title="How many groups?"
        describes={choices
          .map((each) => `${each.k}: divisive ${fixed(each.divisive)}, agglomerative ${fixed(each.agglomerative)}`)
          .join('; ')}
        synthetic={synthetic}
        label="Mean silhouette"
        publishedName={null}
        bars={choices.map((each) => ({
          name: counted(each.k, 'group'),
          value: Math.max(0, each.divisive),
          published: null,
          words: fixed(each.divisive),
        }))}
      />
    ),
  };
}
