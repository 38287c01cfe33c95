import { SF36_DOMAINS, SF36_MOST } from '../human-row';
import type { Clustering, Dendrogram as Joins, PatternsReport, Variable } from '../patterns/patterns-report';
import { BoxPlots } from './charts/box-plots';
import { type Branch, Dendrogram } from './charts/dendrogram';
import { GroupedBars } from './charts/grouped-bars';
import { Silhouettes } from './charts/silhouettes';
import { ValueBars } from './charts/value-bars';
import type { StudyFigure } from './figure';
import { groupName, OUTCOME_NAMES, SCORE_NAMES, VARIABLE_NAMES } from './names';
import { counted, fixed } from './number-words';
import type { StudyReport } from './study-report';

const VARIABLES = Object.keys(VARIABLE_NAMES) as Variable[];

/** The figures after Al Menabbawy et al.: groups, and how they go with quality of life and outcome. */
export function patternsFigures({ patterns, synthetic }: StudyReport): StudyFigure[] {
  if (patterns === null) return [];
  return [
    dendrogramFigure(patterns, synthetic),
    silhouetteFigure(patterns, 'divisive', synthetic),
    silhouetteFigure(patterns, 'agglomerative', synthetic),
    choicesFigure(patterns, synthetic),
    ...VARIABLES.map((variable) => profileFigure(patterns, variable, synthetic)),
    ...qualityFigure(patterns, synthetic),
    ...outcomeFigure(patterns, synthetic),
  ];
}

function namesOf({ groups }: Clustering): string[] {
  return groups.map(groupName);
}

function dendrogramFigure({ dendrogram, agglomerative, patients, k }: PatternsReport, synthetic: boolean): StudyFigure {
  const groupOf = new Map(patients.map(({ patient, agglomerative: group }) => [patient, group]));
  const names = namesOf(agglomerative);
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

function profileFigure({ divisive, patients }: PatternsReport, variable: Variable, synthetic: boolean): StudyFigure {
  const id = `profile-${variable}`;
  const { name, unit, digits } = VARIABLE_NAMES[variable];
  const words = divisive.groups.map((group, i) => {
    const { median, q1, q3 } = group.profile[variable];
    return `${groupName(group, i)}: median ${fixed(median, digits)}, quartiles ${fixed(q1, digits)} to ${fixed(q3, digits)}`;
  });
  return {
    id,
    wide: false,
    caption: 'Box: median and quartiles; whiskers: the last values within one and a half box heights; dots: patients.',
    chart: (
      <BoxPlots
        id={id}
        title={`${name} by group`}
        describes={words.join('. ')}
        synthetic={synthetic}
        label={`${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}`}
        groups={divisive.groups.map((group, series) => ({
          name: groupName(group, series),
          series,
          values: patients.filter((patient) => patient.divisive === series).map(({ variables }) => variables[variable]),
        }))}
      />
    ),
  };
}

function qualityFigure({ qualityOfLife, divisive }: PatternsReport, synthetic: boolean): StudyFigure[] {
  const domains = qualityOfLife.filter(({ score }) => SF36_DOMAINS.some((domain) => domain === score));
  if (!domains.some(({ groups }) => groups.some(({ n }) => n > 0))) return [];
  const names = namesOf(divisive);
  return [
    {
      id: 'sf-36',
      wide: false,
      caption: 'Median of each SF-36 domain by group, with quartiles. 100 is best.',
      chart: (
        <GroupedBars
          id="sf-36"
          title="SF-36 by group"
          describes={domains
            .map(
              ({ score, groups }) =>
                `${SCORE_NAMES[score]}: ${groups.map(({ median }, i) => `${names[i]} ${fixed(median, 0)}`).join(', ')}`,
            )
            .join('. ')}
          synthetic={synthetic}
          label="Median score, per cent of the best"
          publishedName={null}
          nameRoom={128}
          series={names}
          groups={domains.map(({ score, groups }) => ({
            name: SCORE_NAMES[score],
            bars: groups.map(({ median, q1, q3, n }) => ({
              share: median === null ? null : median / SF36_MOST,
              interval: q1 === null || q3 === null ? null : { low: q1 / SF36_MOST, high: q3 / SF36_MOST },
              published: null,
              words: `${fixed(median, 0)} (n ${n})`,
            })),
          }))}
        />
      ),
    },
  ];
}

function outcomeFigure({ outcome, divisive }: PatternsReport, synthetic: boolean): StudyFigure[] {
  if (outcome === null) return [];
  const names = namesOf(divisive);
  return [
    {
      id: 'outcome',
      wide: false,
      caption: 'Share of each group’s patients with each outcome after treatment.',
      chart: (
        <GroupedBars
          id="outcome"
          title="Outcome by group"
          describes={outcome.table
            .map(
              (row, i) =>
                `${names[i]}: ${row.map((count, j) => `${count} ${outcomeName(outcome.outcomes[j])}`).join(', ')}`,
            )
            .join('. ')}
          synthetic={synthetic}
          label="Share of the group"
          publishedName={null}
          nameRoom={72}
          series={names}
          groups={outcome.outcomes.map((each, column) => ({
            name: OUTCOME_NAMES[each],
            bars: outcome.table.map((row) => {
              const count = row[column] ?? 0;
              const total = row.reduce((sum, of) => sum + of, 0);
              return {
                share: total > 0 ? count / total : null,
                interval: null,
                published: null,
                words: `${count} of ${total}`,
              };
            }),
          }))}
        />
      ),
    },
  ];
}

function outcomeName(outcome: keyof typeof OUTCOME_NAMES | undefined): string {
  return outcome === undefined ? '' : OUTCOME_NAMES[outcome];
}
