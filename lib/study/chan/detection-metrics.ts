import { type Proportion, proportion } from '../proportion';

/** Whether something was there, and whether the method said so. */
export interface Call {
  truly: boolean;
  said: boolean;
}

/** How well a yes-or-no method detects, as the columns of Chan Table II. Intervals are Wilson's, as if clips were independent. */
export interface DetectionMetrics {
  clips: number;
  /** Right, yes or no. */
  accuracy: Proportion;
  /** Of those that the method named, how many were there. */
  precision: Proportion;
  /** Of those that were there, how many the method named. */
  recall: Proportion;
  /** Harmonic mean of precision and recall, 0–1; null where nothing was there and nothing was named. */
  f1: number | null;
}

export function detectionMetrics(calls: readonly Call[]): DetectionMetrics {
  const hits = calls.filter(({ truly, said }) => truly && said).length;
  const named = calls.filter(({ said }) => said).length;
  const there = calls.filter(({ truly }) => truly).length;
  return {
    clips: calls.length,
    accuracy: proportion(calls.filter(({ truly, said }) => truly === said).length, calls.length),
    precision: proportion(hits, named),
    recall: proportion(hits, there),
    f1: named + there > 0 ? (2 * hits) / (named + there) : null,
  };
}
