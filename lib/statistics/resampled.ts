/**
 * As many samples of the same size, drawn with replacement (bootstrap, Efron 1979). Where figures of one person hang together, the items
 * are persons.
 * @param random numbers in [0, 1)
 */
export function resamples<T>(items: readonly T[], random: () => number, times = 200): T[][] {
  return Array.from({ length: times }, () => items.map(() => items[Math.floor(random() * items.length)] as T));
}

/** Limits of the middle 95 % of a figure over the resamples; null if fewer than half of them give it. */
export function middle95(values: readonly (number | null)[]): [low: number, high: number] | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0 || known.length < values.length / 2) return null;
  const at = (share: number): number => known[Math.round(share * (known.length - 1))] as number;
  return [at(0.025), at(0.975)];
}
