/**
 * The middle value; of an even number the mean of the two middle ones.
 * @throws RangeError if there is none
 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const high = sorted[sorted.length >> 1];
  const low = sorted[(sorted.length - 1) >> 1];
  if (low === undefined || high === undefined) throw new RangeError('Nothing has no median.');
  return (low + high) / 2;
}
