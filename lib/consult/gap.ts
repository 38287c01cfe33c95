import type { ConsultRecord, Gap } from './record';

/** Two measured frames further apart than this have a gap between them. Ours: above any frame interval that can be graded, below half a second of lost picture. Seconds. */
export const GAP_S = 0.25;

/** Seconds. */
export function lengthOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
}

/** Seconds of a consult in which there was a face to measure. */
export function measuredOf({ durationS, gaps }: Pick<ConsultRecord, 'durationS' | 'gaps'>): number {
  return Math.max(0, durationS - lengthOf(gaps));
}
