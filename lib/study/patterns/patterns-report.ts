import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { TableTest } from '../../statistics/contingency';
import type { Estimate } from '../../statistics/interval';
import type { KruskalWallis } from '../../statistics/kruskal-wallis';
import type { Outcome, Sf36Domain } from '../human-row';
import type { Proportion } from '../proportion';

export type Variable = keyof FourVariables;

/** What Al Menabbawy et al. did, on a study's own patients: groups by the four variables, and how they go with quality of life and outcome. */
export interface PatternsReport {
  /** Who was grouped; one point a patient. */
  patients: PatternPatient[];
  /** Who could not be, by why. */
  leftOut: { notGradable: number; noSpasm: number };
  /** How the variables were brought to one scale: value = (raw − mean) / deviation. A variable without spread has deviation 0 and takes no part. */
  scale: Record<Variable, { mean: number; deviation: number }>;
  /** Groups asked for. */
  k: number;
  /** Mean silhouette of both methods by number of groups, to argue `k` with. */
  choices: { k: number; divisive: number; agglomerative: number }[];
  divisive: Clustering;
  agglomerative: Clustering;
  /** The tree of the agglomerative clustering; heights are Ward's distances between standardised points. */
  dendrogram: Dendrogram;
  /** How far the two methods agree. */
  agreement: {
    adjustedRand: number;
    /** Patients in matching groups. */
    matched: Proportion;
    /** Patients by divisive (row) and agglomerative (column) group. */
    table: number[][];
  };
  /** How far the divisive groups agree with the pattern that the built-in rule gave each clip; null unless they have the patterns' names. Patients whose clips differ are left out. */
  builtInRule: { adjustedRand: number; same: Proportion } | null;
  /** Of the divisive groups, in their order. */
  qualityOfLife: ScoreComparison[];
  /** null: no outcome is known, or only one. */
  outcome: OutcomeComparison | null;
  /** Spearman's correlation of each variable with each score, over patients with both. */
  correlations: { variable: Variable; score: Score; n: number; rho: Estimate }[];
  /** What the random parts (restarts, resamples, permutations) began with. */
  seed: number;
}

export interface PatternPatient {
  patient: string;
  /** Mean over the patient's gradable clips. */
  variables: FourVariables;
  clips: number;
  /** Index into `groups` of each clustering, and silhouette in it (−1 to 1). */
  divisive: number;
  divisiveSilhouette: number;
  agglomerative: number;
  agglomerativeSilhouette: number;
}

/** Groups from the mildest on. */
export interface Clustering {
  groups: PatternGroup[];
  /** Mean over patients; 0 with one group. */
  silhouette: number;
  /** Sum of squared distances to the groups' centres over that to the common centre, 0–1. */
  withinShare: number;
}

export interface PatternGroup {
  /** With three groups: which of the published patterns it resembles, by a rule of our own (`group-names.ts`); else null. */
  pattern: Pattern | null;
  patients: string[];
  /** Means, in the variables' own units. */
  centroid: FourVariables;
  profile: Record<Variable, Spread>;
  silhouette: number;
}

/** Median and quartiles (as R's type 7); null of nothing. */
export interface Spread {
  n: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
}

/** A tree from the root down; leaves in an order in which no branches cross. */
export type Dendrogram = DendrogramLeaf | DendrogramFork;

export interface DendrogramLeaf {
  patient: string;
}

export interface DendrogramFork {
  /** Where the two meet. */
  height: number;
  /** Leaves below. */
  size: number;
  children: [Dendrogram, Dendrogram];
}

export type Score = 'hfs8' | Sf36Domain;

/** One score of quality of life by group. */
export interface ScoreComparison {
  score: Score;
  /** By group. */
  groups: Spread[];
  /** null: fewer than two groups have the score, or all its values are the same. */
  test: Omit<KruskalWallis, 'epsilonSquared'> | null;
  /** Of all scores together, after Holm; null without a test. */
  pAdjusted: number | null;
  /** Epsilon squared (0–1) with its bootstrap interval; null without a test. */
  effect: Estimate | null;
  /** Each pair of groups after Dunn, adjusted after Holm within this score. */
  pairs: GroupPair[];
}

export interface GroupPair {
  groups: [number, number];
  /** Positive: the first group's ranks are higher; null of outcomes. */
  z: number | null;
  p: number;
  pAdjusted: number;
}

/** The outcome by group. */
export interface OutcomeComparison {
  outcomes: Outcome[];
  /** Patients by group (row) and outcome (column). */
  table: number[][];
  /** Relieved, by group. */
  relieved: Proportion[];
  /** The group with the largest share of relieved patients. */
  best: number;
  test: TableTest;
  /** Cramér's V (0–1) with its bootstrap interval. */
  effect: Estimate;
  /** Relieved or not, each pair of groups: Fisher's exact test, adjusted after Holm. */
  pairs: GroupPair[];
}
