import type { Clustering, GroupPair, PatternsReport, Spread, Variable } from '../patterns/patterns-report';
import { groupName, OUTCOME_NAMES, SCORE_NAMES, VARIABLE_NAMES } from './names';
import { fixed, pCell, proportionWords, together, withInterval } from './number-words';
import type { ReportTableData } from './report-table';

const VARIABLES = Object.keys(VARIABLE_NAMES) as Variable[];

/** The groups' centres. */
export function groupsTable(patterns: PatternsReport, method: 'divisive' | 'agglomerative'): ReportTableData {
  return {
    caption: `Groups of the ${method} clustering: median of each variable (quartiles)`,
    columns: ['Group', 'Patients', ...VARIABLES.map((variable) => columnOf(variable)), 'Silhouette'],
    rows: patterns[method].groups.map((group, i) => [
      groupName(group, i),
      String(group.patients.length),
      ...VARIABLES.map((variable) => spreadWords(group.profile[variable], VARIABLE_NAMES[variable].digits)),
      fixed(group.silhouette),
    ]),
  };
}

/** Patients by both clusterings' groups. */
export function agreementTable({ agreement, divisive, agglomerative }: PatternsReport): ReportTableData {
  return {
    caption: 'Patients by divisive (row) and agglomerative (column) group',
    columns: ['Divisive', ...agglomerative.groups.map(groupName)],
    rows: agreement.table.map((row, i) => [nameAt(divisive.groups, i), ...row.map(String)]),
  };
}

/** Quality of life by group. */
export function qualityTable({ qualityOfLife, divisive }: PatternsReport): ReportTableData {
  return {
    caption:
      'Quality of life by group: median (quartiles), n; Kruskal–Wallis test, p after Holm over all scores, epsilon squared',
    columns: [
      'Score',
      ...divisive.groups.map(groupName),
      'H',
      'p',
      'p adjusted',
      'Effect ε²',
      'Pairs that differ (Dunn, Holm)',
    ],
    rows: qualityOfLife.map(({ score, groups, test, pAdjusted, effect, pairs }) => [
      SCORE_NAMES[score],
      ...groups.map((spread) => `${spreadWords(spread, 0)}, ${together(`n ${spread.n}`)}`),
      test ? together(`${fixed(test.h, 1)} (df ${test.df})`) : '–',
      pCell(test?.p ?? null),
      pCell(pAdjusted),
      effect ? withInterval(effect) : '–',
      pairsThatDiffer(pairs, pAdjusted, divisive.groups),
    ]),
  };
}

/** Convention of both studies' fields. */
const SIGNIFICANT = 0.05;

/** Pairs are looked at only where the groups differ as a whole. */
function pairsThatDiffer(pairs: readonly GroupPair[], pAdjusted: number | null, groups: Clustering['groups']): string {
  if (pAdjusted === null || pAdjusted >= SIGNIFICANT) return '–';
  const differing = pairs.filter((pair) => pair.pAdjusted < SIGNIFICANT);
  return differing.map((pair) => pairWords(pair.groups, groups)).join('; ') || 'none';
}

/** Outcome by group. */
export function outcomeTable({ outcome, divisive }: PatternsReport): ReportTableData | null {
  if (outcome === null) return null;
  return {
    caption: 'Outcome by group: patients, and the share who were relieved',
    columns: ['Group', ...outcome.outcomes.map((each) => OUTCOME_NAMES[each]), 'Relieved'],
    rows: outcome.table.map((row, i) => {
      const relieved = outcome.relieved[i];
      return [nameAt(divisive.groups, i), ...row.map(String), relieved ? proportionWords(relieved) : '–'];
    }),
  };
}

/** The variables against the scores. */
export function correlationsTable({ correlations }: PatternsReport): ReportTableData {
  const scores = [...new Set(correlations.map(({ score }) => score))];
  return {
    caption: 'Spearman’s correlation of the four variables with quality of life',
    columns: ['Score', ...VARIABLES.map((variable) => VARIABLE_NAMES[variable].name)],
    rows: scores.map((score) => [
      SCORE_NAMES[score],
      ...VARIABLES.map((variable) => {
        const found = correlations.find((each) => each.score === score && each.variable === variable);
        return found ? `${withInterval(found.rho)}, ${together(`n ${found.n}`)}` : '–';
      }),
    ]),
  };
}

/** “mild and severe tonic”. */
export function pairWords([a, b]: readonly [number, number], groups: Clustering['groups']): string {
  return `${nameAt(groups, a)} and ${nameAt(groups, b)}`;
}

function nameAt(groups: Clustering['groups'], index: number): string {
  return groupName(groups[index] ?? { pattern: null }, index);
}

function columnOf(variable: Variable): string {
  const { name, unit } = VARIABLE_NAMES[variable];
  return `${name} (${unit})`;
}

function spreadWords({ median, q1, q3 }: Spread, digits: number): string {
  return median === null ? '–' : withInterval({ value: median, low: q1, high: q3 }, digits);
}
