import type { CallRegion } from '../../twitch/call-event';
import type { CohenAlbertGrade } from '../human-row';
import type { SystemName } from './grading-systems';
import type { ThresholdRegion } from './thresholds';

/** Share of patients with each twitch, by Cohen–Albert grade, as printed: percent (Chan Figure 2). */
export const PUBLISHED_FIGURE_2: Readonly<Record<CohenAlbertGrade, Readonly<Record<CallRegion, number>>>> = {
  0: { eye: 0, mouth: 0, platysma: 0 },
  1: { eye: 50, mouth: 0, platysma: 0 },
  2: { eye: 100, mouth: 30, platysma: 0 },
  3: { eye: 100, mouth: 100, platysma: 11 },
  4: { eye: 100, mouth: 100, platysma: 94 },
};

/**
 * How many of a grade show how many regions: none, eye, eye and mouth, all three. Calculated, not printed: Table II's percentages
 * are of 42 clips, 36 with eye and 28 with mouth twitching; with Figure 2 that leaves this one composition (a test tries them all), and Table I's
 * errors and correlations come out of it to the last digit.
 */
export const PUBLISHED_COMPOSITION: Readonly<Record<CohenAlbertGrade, readonly [number, number, number, number]>> = {
  0: [5, 0, 0, 0],
  1: [1, 1, 0, 0],
  2: [0, 7, 3, 0],
  3: [0, 0, 8, 1],
  4: [0, 0, 1, 15],
};

/** Chan Table I as printed: kappa, "SCC", "MAE". */
export const PUBLISHED_TABLE_1: Readonly<Record<SystemName, { kappa: number; correlation: number; error: number }>> = {
  S1: { kappa: 0.85, correlation: 0.95, error: 0.48 },
  S2: { kappa: 0.72, correlation: 0.88, error: 0.76 },
  S3: { kappa: 0.79, correlation: 0.92, error: 0.67 },
  S4: { kappa: 0.48, correlation: 0.77, error: 1.14 },
  S5: { kappa: 0.66, correlation: 0.89, error: 0.95 },
  S6: { kappa: 0.48, correlation: 0.77, error: 1.14 },
};

/** A row of Chan Table II as printed: the first three in percent. */
export interface PublishedThreshold {
  threshold: number;
  accuracy: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Chan Table II as printed. */
export const PUBLISHED_TABLE_2: Readonly<Record<ThresholdRegion, readonly PublishedThreshold[]>> = {
  eye: [
    { threshold: 0.03, accuracy: 83.33, precision: 87.18, recall: 94.44, f1: 0.91 },
    { threshold: 0.04, accuracy: 88.1, precision: 91.89, recall: 94.44, f1: 0.93 },
    { threshold: 0.05, accuracy: 85.71, precision: 94.12, recall: 88.89, f1: 0.91 },
    { threshold: 0.06, accuracy: 88.1, precision: 96.97, recall: 88.89, f1: 0.93 },
    { threshold: 0.07, accuracy: 88.1, precision: 96.97, recall: 88.89, f1: 0.93 },
    { threshold: 0.08, accuracy: 85.71, precision: 96.88, recall: 86.11, f1: 0.91 },
  ],
  mouth: [
    { threshold: 0.015, accuracy: 78.57, precision: 85.19, recall: 82.14, f1: 0.84 },
    { threshold: 0.016, accuracy: 76.19, precision: 84.62, recall: 78.57, f1: 0.81 },
    { threshold: 0.017, accuracy: 76.19, precision: 87.5, recall: 75, f1: 0.81 },
    { threshold: 0.018, accuracy: 71.43, precision: 86.36, recall: 67.86, f1: 0.76 },
    { threshold: 0.019, accuracy: 66.67, precision: 85, recall: 60.71, f1: 0.71 },
    { threshold: 0.02, accuracy: 61.9, precision: 83.33, recall: 53.57, f1: 0.65 },
  ],
};
