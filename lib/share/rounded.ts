/** Decimals kept in files. Ours: a tenth of a millisecond and a ten-thousandth of a pixel, far below what is measured. */
const DECIMALS = 4;

/** A number as files hold it. */
export function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
