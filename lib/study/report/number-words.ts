import type { Proportion } from '../proportion';

/** What stands for a figure that cannot be told. */
const UNKNOWN = '–';

/** A number with so many decimals; a true minus sign. */
export function fixed(value: number | null, digits = 2): string {
  return value === null ? UNKNOWN : value.toFixed(digits).replace('-', '−');
}

/** A value with its 95 % interval: “0.57 (0.40 to 0.72)”. */
export function withInterval(
  { value, low, high }: { value: number | null; low: number | null; high: number | null },
  digits = 2,
): string {
  if (value === null) return UNKNOWN;
  if (low === null || high === null) return fixed(value, digits);
  return `${fixed(value, digits)} ${together(`(${fixed(low, digits)} to ${fixed(high, digits)})`)}`;
}

/** “44 of 50, 88 % (76 to 94)”. */
export function proportionWords({ hits, total, share, low, high }: Proportion): string {
  if (share === null) return UNKNOWN;
  return `${together(`${hits} of ${total},`)} ${together(`${percent(share)} % (${percent(low)} to ${percent(high)})`)}`;
}

/** A share in whole per cent, without the sign. */
export function percent(share: number): string {
  return (100 * share).toFixed(0);
}

/** A probability as papers write it: “p = 0.012”, “p < 0.001”. */
export function pWords(p: number): string {
  return together(p < LEAST_P ? `p ${pCell(p)}` : `p = ${pCell(p)}`);
}

/** The same under a heading that says p. */
export function pCell(p: number | null): string {
  if (p === null) return UNKNOWN;
  return p < LEAST_P ? together(`< ${LEAST_P}`) : p.toFixed(3);
}

/** Smaller ones say no more to a reader. */
const LEAST_P = 0.001;

/** Words that no line may part. */
export function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** “1 clip”, “2 clips”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
