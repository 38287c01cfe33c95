/** Decimals kept in a row. Ours: a share of a millionth is far below what is measured, also beside the smallest twitch, 0.017. */
const DECIMALS = 6;

/** All numbers of a row, or of a part of one, as files hold them: every file then gives back what was put in. */
export function roundedRow<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? Number(item.toFixed(DECIMALS)) : item)),
  );
}
