/** Values by rank, the lowest 1. */
export interface Ranked {
  /** In the order of the values; equal values share the mean of their ranks. */
  ranks: number[];
  /** Σ(t³ − t) over each set of t equal values: what corrections for ties need. */
  ties: number;
}

export function midranks(values: readonly number[]): Ranked {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { index } of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
  }
  return { ranks, ties };
}
