/** Seconds of a time as people type it, such as `75`, `1:15` or `0:01:15`; null: it is none. */
export function parseClock(text: string): number | null {
  const parts = text.trim().split(':');
  if (parts.length > 3 || !parts.every((part) => /^\d+([.,]\d+)?$/.test(part))) return null;
  const numbers = parts.map((part) => Number(part.replace(',', '.')));
  if (numbers.slice(1).some((value) => value >= 60)) return null;
  return numbers.reduce((sum, value) => 60 * sum + value, 0);
}
