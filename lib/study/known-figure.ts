import type { Estimate } from '../statistics/interval';
import type { Figure } from './chan/figure';

/** A figure as an estimate; null where it or its interval cannot be told. */
export function knownFigure({ value, low, high }: Figure): Estimate | null {
  return value === null || low === null || high === null ? null : { value, low, high };
}
