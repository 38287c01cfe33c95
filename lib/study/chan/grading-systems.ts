import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import type { Level } from '../../grade/grade';
import type { CallRegion } from '../../twitch/call-event';
import { agreementOf, type ConfusionMatrix } from '../agreement';
import type { CohenAlbertGrade } from '../human-row';
import { type Figure, figuresOf } from './figure';
import type { GradedClip } from './graded-clip';
import { type RegionsBy, regionsOf } from './region-shares';

export const SYSTEM_NAMES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6'] as const;
export type SystemName = (typeof SYSTEM_NAMES)[number];

/** Which region stands for level 1, 2 and 3 in each of the six systems (Chan Table I). */
export const SYSTEMS: Readonly<Record<SystemName, readonly [CallRegion, CallRegion, CallRegion]>> = {
  S1: ['eye', 'mouth', 'platysma'],
  S2: ['eye', 'platysma', 'mouth'],
  S3: ['mouth', 'eye', 'platysma'],
  S4: ['mouth', 'platysma', 'eye'],
  S5: ['platysma', 'eye', 'mouth'],
  S6: ['platysma', 'mouth', 'eye'],
};

/** Cohen–Albert grade as a level: I and II together are 1, III is 2, IV is 3 (Chan III-C). */
export const JOINED: Readonly<Record<CohenAlbertGrade, Level>> = { 0: 0, 1: 1, 2: 1, 3: 2, 4: 3 };

/** What the paper's column "MAE" was calculated with: III and IV are both 2. Its text says otherwise (see `systemAgreements`). */
export const JOINED_AS_PRINTED: Readonly<Record<CohenAlbertGrade, Level>> = { ...JOINED, 4: 2 };

/** How well one system agrees with the Cohen–Albert grades (a row of Chan Table I). Intervals: bootstrap by patient. */
export interface SystemAgreement {
  system: SystemName;
  order: readonly CallRegion[];
  /** Cohen's kappa of levels and joined grades. */
  kappa: Figure;
  /** The same with quadratic weights. */
  quadraticKappa: Figure;
  /** Spearman's rank correlation of levels and the five grades as they are, ties in the middle of their ranks. */
  spearman: Figure;
  /** Mean distance of levels and joined grades. */
  meanAbsoluteError: Figure;
  /** What the paper's columns "SCC" and "MAE" hold by calculation, to be set beside them. */
  asPrinted: { correlation: number | null; meanAbsoluteError: number | null };
}

/** Table I, of the clips that have a grade and of which all three regions are known. */
export interface SystemComparison {
  clips: number;
  patients: number;
  systems: SystemAgreement[];
}

/**
 * A system's level: the highest one whose region twitches. The paper defines S1 only ("level 2 patients have eye and mouth twitching")
 * and changes "the sequence" for the others; asked in sequence, with a stop at the first no, S4 and S6 would not agree as its table has them.
 */
export function levelIn(system: SystemName, regions: Readonly<Record<CallRegion, boolean>>): Level {
  return (SYSTEMS[system].findLastIndex((region) => regions[region]) + 1) as Level;
}

/**
 * Chan Table I. Kappa and error are of joined grades, the rank correlation of the five (the paper joins "when calculating the Kappa
 * coefficient and MAE").
 *
 * Figure 2 and Table II leave one composition of its 42 clips (`published.ts`), and with it Table I can be calculated anew (the tests do). All
 * six of "SCC" are Pearson's correlation with the five grades, not Spearman's, and all six of "MAE" come out if III and IV are both
 * level 2; by the text S1's is 0.14, not 0.48. Its kappas come out neither plain nor with linear or quadratic weights (docs/method.md). S1 is first either way.
 */
export function systemAgreements(clips: readonly GradedClip[], by: RegionsBy, seed: number): SystemComparison {
  const known = clips.flatMap((clip) => {
    const { eye, mouth, platysma } = regionsOf(clip, by);
    const grade = clip.human.cohenAlbert;
    if (grade === null || eye === null || mouth === null || platysma === null) return [];
    return [{ patient: clip.patient, grade, regions: { eye, mouth, platysma } }];
  });
  return {
    clips: known.length,
    patients: new Set(known.map(({ patient }) => patient)).size,
    systems: SYSTEM_NAMES.map((system) => {
      const pairs = known.map(({ patient, grade, regions }) => ({ patient, grade, level: levelIn(system, regions) }));
      const figures = figuresOf(
        pairs,
        (drawn) => {
          const { kappa, quadraticKappa, meanAbsoluteError } = agreementOf(matrixOf(drawn, JOINED));
          return { kappa, quadraticKappa, meanAbsoluteError, spearman: correlation(drawn, sampleRankCorrelation) };
        },
        seed,
      );
      return {
        system,
        order: SYSTEMS[system],
        ...figures,
        asPrinted: {
          correlation: correlation(pairs, sampleCorrelation),
          meanAbsoluteError: agreementOf(matrixOf(pairs, JOINED_AS_PRINTED)).meanAbsoluteError,
        },
      };
    }),
  };
}

interface Pair {
  grade: CohenAlbertGrade;
  level: Level;
}

function matrixOf(pairs: readonly Pair[], joining: Readonly<Record<CohenAlbertGrade, Level>>): ConfusionMatrix {
  return confusion(pairs.map(({ grade, level }) => ({ truth: joining[grade], predicted: level })));
}

/** How often each level was held for each level, four by four. */
export function confusion(pairs: readonly { truth: Level; predicted: Level }[]): ConfusionMatrix {
  const matrix = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  for (const { truth, predicted } of pairs)
    (matrix[truth] as number[])[predicted] = ((matrix[truth] as number[])[predicted] ?? 0) + 1;
  return matrix;
}

function correlation(pairs: readonly Pair[], of: (x: number[], y: number[]) => number): number | null {
  if (pairs.length < 2) return null;
  const value = of(
    pairs.map(({ grade }) => grade),
    pairs.map(({ level }) => level),
  );
  return Number.isFinite(value) ? value : null;
}
