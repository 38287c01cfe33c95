/** Most unknowns. */
const MAX = 4;
const work = new Float64Array(MAX * MAX);

/**
 * Solves a small symmetric positive definite system by Gaussian elimination.
 * @param matrix n × n, left as it is
 * @param right n; becomes the solution
 * @returns false if the matrix is singular; `right` is then of no use
 */
export function solve(matrix: Float64Array, right: Float64Array, n: number): boolean {
  for (let i = 0; i < n * n; i++) work[i] = matrix[i] as number;
  for (let k = 0; k < n; k++) {
    const pivot = work[k * n + k] as number;
    if (!(pivot > 1e-9)) return false;
    for (let row = k + 1; row < n; row++) {
      const factor = (work[row * n + k] as number) / pivot;
      for (let column = k; column < n; column++)
        (work[row * n + column] as number) -= factor * (work[k * n + column] as number);
      (right[row] as number) -= factor * (right[k] as number);
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let column = row + 1; column < n; column++)
      (right[row] as number) -= (work[row * n + column] as number) * (right[column] as number);
    (right[row] as number) /= work[row * n + row] as number;
  }
  return true;
}
