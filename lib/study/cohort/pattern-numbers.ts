import type { FourVariables, Pattern } from '../../grade/call-verdict';
import type { Outcome, Sf36Domain } from '../human-row';

interface Spread {
  mean: number;
  /** Standard deviation between patients. */
  deviation: number;
}

/**
 * The three patterns' four variables. Ours: Al Menabbawy et al. publish names only. Mild: shallow and seldom; moderate clonic: often, one spasm
 * soon after the other; severe tonic: deepest, fewer and longer. Units of `FourVariables`.
 */
export const PATTERN_VARIABLES: Readonly<Record<Pattern, Readonly<Record<keyof FourVariables, Spread>>>> = {
  mild: {
    eyeClosure: { mean: 0.22, deviation: 0.04 },
    mouthDistanceChange: { mean: 0.014, deviation: 0.002 },
    ratePerMinute: { mean: 8, deviation: 2 },
    repetition: { mean: 0.15, deviation: 0.05 },
  },
  clonic: {
    eyeClosure: { mean: 0.5, deviation: 0.03 },
    mouthDistanceChange: { mean: 0.043, deviation: 0.003 },
    ratePerMinute: { mean: 32, deviation: 4 },
    repetition: { mean: 0.6, deviation: 0.07 },
  },
  tonic: {
    eyeClosure: { mean: 0.82, deviation: 0.05 },
    mouthDistanceChange: { mean: 0.095, deviation: 0.01 },
    ratePerMinute: { mean: 13, deviation: 3 },
    repetition: { mean: 0.3, deviation: 0.07 },
  },
};

/** The platysma is moved where both amplitudes are at least these: a rule for a tree to find. Ours. Units of `Features`. */
export const PLANTED_RULE = { eyeMeanAmplitude: 0.8, mouthMeanAmplitude: 0.07 } as const;

/** Share of the patients whose quality of life is known: 46 of 79 (Al Menabbawy et al.). */
export const QUALITY_OF_LIFE_KNOWN = 46 / 79;

/** HFS-8 totals. Ours; better in mild spasms, as the abstract says. */
export const HFS8: Readonly<Record<Pattern, Spread>> = {
  mild: { mean: 8, deviation: 3.5 },
  clonic: { mean: 15, deviation: 4 },
  tonic: { mean: 19, deviation: 4 },
};

/** SF-36 scores of mild spasms, and how far they vary. Ours. */
export const SF36_MILD: Readonly<Record<Sf36Domain, number>> = {
  physical_functioning: 86,
  role_physical: 76,
  bodily_pain: 76,
  general_health: 68,
  vitality: 62,
  social_functioning: 82,
  role_emotional: 78,
  mental_health: 72,
};
export const SF36_DEVIATION = 13;

/** How many points lower the scores are by pattern. Ours; mild spasms have the better scores, as the abstract says. */
export const SF36_LOSS: Readonly<Record<Pattern, number>> = { mild: 0, clonic: 12, tonic: 18 };

/** How much of the loss each domain bears. Ours: face and mood more than the body. */
export const SF36_LOSS_SHARE: Readonly<Record<Sf36Domain, number>> = {
  physical_functioning: 0.2,
  role_physical: 0.6,
  bodily_pain: 0.3,
  general_health: 0.6,
  vitality: 0.8,
  social_functioning: 1.5,
  role_emotional: 1.2,
  mental_health: 1.2,
};

/** Shares of the outcomes. Ours; moderate clonic spasms have the best, as the abstract says. */
export const OUTCOME_SHARES: Readonly<Record<Pattern, Readonly<Record<Outcome, number>>>> = {
  mild: { relieved: 0.7, improved: 0.18, unchanged: 0.12, worse: 0 },
  clonic: { relieved: 0.92, improved: 0.08, unchanged: 0, worse: 0 },
  tonic: { relieved: 0.54, improved: 0.27, unchanged: 0.14, worse: 0.05 },
};
