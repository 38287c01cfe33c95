/** P values of several tests made at once, adjusted so that the chance of any false finding stays (Holm 1979). In the same order. */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  for (const [rank, { p, index }] of order.entries()) {
    largest = Math.min(1, Math.max(largest, (pValues.length - rank) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}
