/** A value's place on the drawing. */
export type Scale = (value: number) => number;

/** Straight from one span to another; a span of nothing lands in the middle. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  if (high === low) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** Round values from at or below `low` to at or above `high`, about `about` of them. */
export function roundTicks(low: number, high: number, about = 5): number[] {
  const span = high - low || Math.abs(high) || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / about));
  const step = magnitude * (STEPS.find((each) => each * magnitude * about >= span) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The ends of a row of ticks. */
export function endsOf(ticks: readonly number[]): [number, number] {
  return [ticks[0] ?? 0, ticks.at(-1) ?? 1];
}
