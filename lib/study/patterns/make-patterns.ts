import { mean } from 'simple-statistics';
import type { Pattern } from '../../grade/call-verdict';
import { spearman } from '../../statistics/spearman';
import type { ClipRow } from '../clip-row';
import { type HumanRow, SF36_DOMAINS } from '../human-row';
import { proportion } from '../proportion';
import { cutInto, dendrogramOf, wardTree } from './agglomerative';
import { clusteringOf } from './clustering';
import { compareOutcomes } from './compare-outcomes';
import { compareScores } from './compare-scores';
import { divisiveGroups } from './divisive';
import { withGroup } from './grouped-value';
import { adjustedRand, crossTable, labelsOf, matched, silhouettes } from './partitions';
import { factsOf, type SpasmPatient, scoreOf, spasmPatients } from './patients';
import type { Clustering, PatternsReport, Score } from './patterns-report';
import { type Point, pointOf, scaleOf, VARIABLES } from './points';

/** Groups that Al Menabbawy et al. found. */
const PUBLISHED_GROUPS = 3;
/** Most groups that are tried, to argue the number with. Ours. */
const MOST_GROUPS = 6;
/** Fewest patients for each group asked for. Ours: a group of one has no spread. */
const PATIENTS_A_GROUP = 2;

const PATTERNS: readonly Pattern[] = ['mild', 'clonic', 'tonic'];
const SCORES: readonly Score[] = ['hfs8', ...SF36_DOMAINS];

/**
 * Al Menabbawy et al.'s analysis. The same rows in any order give the same report.
 * @param rows with their patients, and `human`, as `joinStudy` gives them
 * @param k groups asked for, 2–6
 * @returns null of too few patients with spasms: fewer than two for each group
 */
export function patternsReport(
  rows: readonly ClipRow[],
  human: readonly HumanRow[],
  seed: number,
  k: number = PUBLISHED_GROUPS,
): PatternsReport | null {
  const { patients, leftOut } = spasmPatients(rows);
  if (patients.length < PATIENTS_A_GROUP * k) return null;
  const names = patients.map(({ patient }) => patient);
  const scale = scaleOf(patients.map(({ variables }) => variables));
  const points = patients.map(({ variables }) => pointOf(variables, scale));
  const tree = wardTree(points);
  const divisive = clusteringOf(patients, points, divisiveGroups(points, k, seed));
  const agglomerative = clusteringOf(patients, points, cutInto(tree, k));
  const table = crossTable(divisive.labels, agglomerative.labels);
  const { labels, clustering } = divisive;
  const told = factsOf(human);
  const facts = names.map((name) => told.get(name));
  const scores = SCORES.map((score) => ({ score, values: facts.map((known) => scoreOf(known, score)) }));
  const outcomes = facts.map((known) => known?.outcome ?? null);
  return {
    patients: patients.map(({ patient, variables, clips }, i) => ({
      patient,
      variables,
      clips,
      divisive: labels[i] ?? 0,
      divisiveSilhouette: divisive.fits[i] ?? 0,
      agglomerative: agglomerative.labels[i] ?? 0,
      agglomerativeSilhouette: agglomerative.fits[i] ?? 0,
    })),
    leftOut,
    scale,
    k,
    choices: choicesOf(points, tree, seed),
    divisive: clustering,
    agglomerative: agglomerative.clustering,
    dendrogram: dendrogramOf(tree, names),
    agreement: { adjustedRand: adjustedRand(table), matched: matched(table), table },
    builtInRule: againstRule(patients, clustering, labels),
    qualityOfLife: compareScores(
      scores.map(({ score, values }) => ({ score, values: withGroup(names, labels, values) })),
      clustering.groups.length,
      seed,
    ),
    outcome: compareOutcomes(withGroup(names, labels, outcomes), clustering.groups.length, seed),
    correlations: scores.flatMap(({ score, values }) => correlationsOf(patients, score, values)),
    seed,
  };
}

function choicesOf(
  points: readonly Point[],
  tree: ReturnType<typeof wardTree>,
  seed: number,
): PatternsReport['choices'] {
  const silhouetteOf = (groups: number[][]): number => mean(silhouettes(points, labelsOf(groups)));
  const most = Math.min(MOST_GROUPS, points.length - 1);
  return Array.from({ length: most - 1 }, (_, i) => i + 2).map((k) => ({
    k,
    divisive: silhouetteOf(divisiveGroups(points, k, seed)),
    agglomerative: silhouetteOf(cutInto(tree, k)),
  }));
}

/** The groups' names against the built-in rule's word, of the patients of whom it says one. */
function againstRule(
  patients: readonly SpasmPatient[],
  { groups }: Clustering,
  labels: readonly number[],
): PatternsReport['builtInRule'] {
  const pairs = patients.flatMap(({ ruled }, i) => {
    const found = groups[labels[i] ?? -1]?.pattern ?? null;
    return ruled === null || found === null ? [] : [{ ruled: PATTERNS.indexOf(ruled), found: PATTERNS.indexOf(found) }];
  });
  if (pairs.length === 0) return null;
  const table = crossTable(
    pairs.map(({ found }) => found),
    pairs.map(({ ruled }) => ruled),
  );
  return {
    adjustedRand: adjustedRand(table),
    same: proportion(pairs.filter(({ ruled, found }) => ruled === found).length, pairs.length),
  };
}

function correlationsOf(
  patients: readonly SpasmPatient[],
  score: Score,
  values: readonly (number | null)[],
): PatternsReport['correlations'] {
  return VARIABLES.flatMap((variable) => {
    const pairs = patients.flatMap(({ variables }, i) => {
      const value = values[i] ?? null;
      return value === null ? [] : [[variables[variable], value] as const];
    });
    const rho = spearman(pairs);
    return rho ? [{ variable, score, n: pairs.length, rho }] : [];
  });
}
