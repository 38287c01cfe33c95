/** Standard normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.959964;

/** So many of so many, with the Wilson 95 % interval. */
export interface Proportion {
  hits: number;
  total: number;
  /** 0–1; null of nothing. */
  share: number | null;
  /** Wilson interval; 0 to 1 of nothing. */
  low: number;
  high: number;
}

/**
 * A proportion with its Wilson score interval (Wilson 1927), which stays within 0–1 and holds for small totals.
 * @throws RangeError unless 0 ≤ hits ≤ total
 */
export function proportion(hits: number, total: number): Proportion {
  if (!(hits >= 0 && hits <= total)) throw new RangeError(`${hits} of ${total} is no proportion.`);
  if (total === 0) return { hits, total, share: null, low: 0, high: 1 };
  const share = hits / total;
  const z2 = Z_95 ** 2;
  const centre = share + z2 / (2 * total);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total ** 2));
  const scale = 1 + z2 / total;
  return {
    hits,
    total,
    share,
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}
