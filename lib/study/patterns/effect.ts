import type { Estimate } from '../../statistics/interval';
import { figuresOf } from '../chan/figure';
import { knownFigure } from '../known-figure';

/**
 * An effect size with its 95 % interval over resampled patients. Effect sizes are never below 0, so where there is no effect, that of
 * a small sample and its interval lie too high: read them beside the test.
 */
export function effectOf<T extends { patient: string }>(
  items: readonly T[],
  effect: (items: readonly T[]) => number | null,
  seed: number,
): Estimate | null {
  return knownFigure(figuresOf(items, (drawn) => ({ effect: effect(drawn) }), seed).effect);
}
