/** Fewest stretches that tell anything about bursts. Ours. */
export const MIN_STRETCHES = 5;

/**
 * How much more the counts of equal stretches of time vary than chance alone makes them (variance over mean): 1 where events come
 * independently, more where they come in bursts. Never below 1, and 1 where little is known.
 */
export function dispersionOf(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < MIN_STRETCHES || mean === 0) return 1;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
  return Math.max(1, variance / mean);
}
