import type { BlandAltman } from '../../statistics/bland-altman';
import type { Estimate } from '../../statistics/interval';
import type { IntraclassCorrelations } from '../../statistics/intraclass-correlation';
import type { Agreement, ConfusionMatrix } from '../agreement';

/** How far human raters agree with each other and with Hemiscope, and a measurement with itself. */
export interface RatersReport {
  raters: string[];
  scales: ScaleAgreement[];
  repeats: RepeatedMeasure[];
  /** What the resamples began with. */
  seed: number;
}

/** S1 levels 0–3; Cohen–Albert 0–IV; Cohen–Albert with I and II joined, 0–3 (Chan III-C), which Hemiscope's levels compare with. */
export type GradeScale = 's1' | 'cohen-albert' | 'cohen-albert-joined';

/** Hemiscope's name among the raters. */
export const HEMISCOPE = 'Hemiscope';

export interface ScaleAgreement {
  scale: GradeScale;
  /** Two humans, and each human (first) with Hemiscope (second); none on Hemiscope with `cohen-albert`. */
  pairs: RaterPair[];
  /** Over clips that all of them graded; null: fewer than two raters or clips, or all grades the same. */
  humans: IntraclassCorrelation | null;
  withHemiscope: IntraclassCorrelation | null;
}

/** Over the clips that both graded. */
export interface RaterPair {
  raters: [string, string];
  clips: number;
  patients: number;
  /** Clips by first rater (row) and second (column). */
  matrix: ConfusionMatrix;
  agreement: Agreement;
  /** Cohen's kappa, and with linear and quadratic weights, with intervals from resampled patients; null where chance alone would agree fully. */
  kappa: Estimate | null;
  linear: Estimate | null;
  quadratic: Estimate | null;
}

/** Shrout and Fleiss (1979), single rater, with 95 % intervals. */
export interface IntraclassCorrelation extends IntraclassCorrelations {
  /** Of repeated clips: patients. */
  clips: number;
  /** Of repeated clips: 2, the clips of each. */
  raters: number;
}

/** What is compared between two clips of one patient. */
export type Measure = 'eyeClosure' | 'mouthDistanceChange' | 'ratePerMinute' | 'repetition';

/** The first two clips of each patient who has two or more. */
export interface RepeatedMeasure {
  measure: Measure;
  pairs: { patient: string; mean: number; difference: number }[];
  /** Second minus first; null of fewer than two pairs. */
  blandAltman: BlandAltman | null;
  icc: IntraclassCorrelation | null;
}
