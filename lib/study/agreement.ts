import { type Proportion, proportion } from './proportion';

/** Counts by true level (row) and predicted level (column); square, level 0 first. */
export type ConfusionMatrix = readonly (readonly number[])[];

/** How well predicted levels agree with true ones. Level 0 is "no sign"; any other level is a detection. */
export interface Agreement {
  total: number;
  /** Sign or no sign, right. */
  detection: Proportion;
  /** Of the truly affected, how many were detected. */
  sensitivity: Proportion;
  /** Of the truly unaffected, how many were not. */
  specificity: Proportion;
  /** The very level. */
  exact: Proportion;
  /** The level or a neighbour. */
  withinOne: Proportion;
  /** Mean distance in levels; null of an empty matrix. */
  meanAbsoluteError: number | null;
  /** Cohen's kappa (Cohen 1960); null where chance alone would agree fully. */
  kappa: number | null;
  /** Cohen's kappa with linear weights (Cohen 1968). */
  linearKappa: number | null;
  /** The same with quadratic weights. */
  quadraticKappa: number | null;
}

/**
 * Agreement between two gradings.
 * @throws RangeError if the matrix is not square, has fewer than two levels, or holds anything but whole counts
 */
export function agreementOf(matrix: ConfusionMatrix): Agreement {
  check(matrix);
  const cells = matrix.flatMap((row, truth) => row.map((count, predicted) => ({ truth, predicted, count })));
  type Cell = (typeof cells)[number];
  const sum = (part: readonly Cell[], weight: (cell: Cell) => number = () => 1): number =>
    part.reduce((total, cell) => total + weight(cell) * cell.count, 0);
  const among = (of: (cell: Cell) => boolean, hit: (cell: Cell) => boolean): Proportion => {
    const part = cells.filter(of);
    return proportion(sum(part.filter(hit)), sum(part));
  };
  const all = (): boolean => true;
  const rightlyDetected = ({ truth, predicted }: Cell): boolean => truth > 0 === predicted > 0;
  const distance = ({ truth, predicted }: Cell): number => Math.abs(truth - predicted);
  const total = sum(cells);
  return {
    total,
    detection: among(all, rightlyDetected),
    sensitivity: among(({ truth }) => truth > 0, rightlyDetected),
    specificity: among(({ truth }) => truth === 0, rightlyDetected),
    exact: among(all, (cell) => distance(cell) === 0),
    withinOne: among(all, (cell) => distance(cell) <= 1),
    meanAbsoluteError: total > 0 ? sum(cells, distance) / total : null,
    kappa: kappaOf(matrix, (a, b) => (a === b ? 0 : 1)),
    linearKappa: kappaOf(matrix, (a, b) => Math.abs(a - b)),
    quadraticKappa: kappaOf(matrix, (a, b) => (a - b) ** 2),
  };
}

/** Cohen's kappa as one minus the observed over the expected disagreement; `weight` says how much a pair of levels disagrees. */
function kappaOf(matrix: ConfusionMatrix, weight: (truth: number, predicted: number) => number): number | null {
  const rowSums = matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const total = rowSums.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [truth, row] of matrix.entries()) {
    for (const [predicted, count] of row.entries()) {
      observed += weight(truth, predicted) * count;
      expected += (weight(truth, predicted) * (rowSums[truth] ?? 0) * (columnSums[predicted] ?? 0)) / total;
    }
  }
  return expected > 0 ? 1 - observed / expected : null;
}

function check(matrix: ConfusionMatrix): void {
  const size = matrix.length;
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;
  if (size < 2 || matrix.some((row) => row.length !== size || !row.every(isCount))) {
    throw new RangeError('A confusion matrix is square, has two levels or more, and holds whole counts.');
  }
}
