import { fQuantile } from './incomplete-beta';
import { type Estimate, TAIL } from './interval';

/** Intraclass correlations of single ratings (Shrout and Fleiss 1979). */
export interface IntraclassCorrelations {
  /** ICC(2,1): raters drawn from many; a rater who is always higher counts as disagreement. */
  agreement: Estimate;
  /** ICC(3,1): these raters only; a constant shift does not count. */
  consistency: Estimate;
}

interface MeanSquares {
  targets: number;
  raters: number;
  error: number;
}

/**
 * Both from a table of ratings, with the 95 % intervals that Shrout and Fleiss give.
 * @param ratings by target (row) and rater (column), without gaps
 * @returns null of fewer than two targets or raters, or where all targets have the same mean
 */
export function intraclassCorrelations(ratings: readonly (readonly number[])[]): IntraclassCorrelations | null {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const squares = meanSquares(ratings, n, k);
  if (!(squares.targets > 0)) return null;
  return { agreement: agreementOf(squares, n, k), consistency: consistencyOf(squares, n, k) };
}

function consistencyOf({ targets, error }: MeanSquares, n: number, k: number): Estimate {
  const [df, errorDf] = [n - 1, (n - 1) * (k - 1)];
  const f = targets / error;
  const of = (ratio: number): number => (Number.isFinite(ratio) ? (ratio - 1) / (ratio + k - 1) : 1);
  return {
    value: of(f),
    low: of(f / fQuantile(1 - TAIL, df, errorDf)),
    high: of(f * fQuantile(1 - TAIL, errorDf, df)),
  };
}

function agreementOf({ targets, raters, error }: MeanSquares, n: number, k: number): Estimate {
  const value = (targets - error) / (targets + (k - 1) * error + (k * (raters - error)) / n);
  // Satterthwaite's degrees of freedom of the error that raters and residuals make together; multiplied out so that an error of 0 may stand.
  // A value below 0 is one of 0 here (ours): the approximation falls apart on it.
  const rho = Math.max(0, value);
  const ofRaters = k * rho * raters;
  const ofError = (n * (1 + (k - 1) * rho) - k * rho) * error;
  if (ofRaters === 0 && ofError === 0) return { value, low: value, high: value };
  const df = ((k - 1) * (n - 1) * (ofRaters + ofError) ** 2) / ((n - 1) * ofRaters ** 2 + ofError ** 2);
  const lowF = fQuantile(1 - TAIL, n - 1, df);
  const highF = fQuantile(1 - TAIL, df, n - 1);
  const spread = k * raters + (k * n - k - n) * error;
  return {
    value,
    low: (n * (targets - lowF * error)) / (lowF * spread + n * targets),
    high: (n * (highF * targets - error)) / (spread + n * highF * targets),
  };
}

function meanSquares(ratings: readonly (readonly number[])[], n: number, k: number): MeanSquares {
  const rows = ratings.map(mean);
  const columns = Array.from({ length: k }, (_, j) => mean(ratings.map((row) => row[j] ?? 0)));
  const grand = mean(rows);
  const residuals = ratings.flatMap((row, i) => row.map((x, j) => x - (rows[i] ?? 0) - (columns[j] ?? 0) + grand));
  return {
    targets: (k * squared(rows.map((row) => row - grand))) / (n - 1),
    raters: (n * squared(columns.map((column) => column - grand))) / (k - 1),
    error: squared(residuals) / ((n - 1) * (k - 1)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squared(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}
