import { SF36_DOMAINS, SF36_MOST } from '../human-row';
import type { PatternsReport, Variable } from '../patterns/patterns-report';
import { BoxPlots } from './charts/box-plots';
import { GroupedBars } from './charts/grouped-bars';
import type { StudyFigure } from './figure';
import { groupName, OUTCOME_NAMES, SCORE_NAMES, VARIABLE_NAMES } from './names';
import { fixed } from './number-words';

const VARIABLES = Object.keys(VARIABLE_NAMES) as Variable[];

/** What the groups are like: their variables, quality of life and outcome. */
export function profileFigures(patterns: PatternsReport, synthetic: boolean): StudyFigure[] {
  return [
    ...VARIABLES.map((variable) => profileFigure(patterns, variable, synthetic)),
    ...qualityFigure(patterns, synthetic),
    ...outcomeFigure(patterns, synthetic),
  ];
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
  const names = divisive.groups.map(groupName);
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
  const names = divisive.groups.map(groupName);
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
