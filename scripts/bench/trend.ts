/** Student's t, two-sided 95 %, by degrees of freedom from 1 on. */
const T_95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16];
/** Beyond the table, on the safe side. */
const T_95_BEYOND = 2.16;

/** Means that a series is cut into before the line is laid: neighbours are alike, and each counted for itself would make the interval too narrow. Ours. */
const BLOCKS = 15;

/** A straight line's slope with its 95 % interval, units of y a unit of x. */
export interface Trend {
  slope: number;
  low: number;
  high: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Least squares over the means of up to 15 equal stretches. @returns null of fewer than three */
export function trendOf(points: readonly Point[]): Trend | null {
  const means = blockMeans(points);
  const n = means.length;
  if (n < 3) return null;
  const [x, y] = [meanOf(means.map((mean) => mean.x)), meanOf(means.map((mean) => mean.y))];
  const xx = sum(means.map((mean) => (mean.x - x) ** 2));
  const slope = sum(means.map((mean) => (mean.x - x) * (mean.y - y))) / xx;
  const residues = sum(means.map((mean) => (mean.y - y - slope * (mean.x - x)) ** 2));
  const reach = (T_95[n - 3] ?? T_95_BEYOND) * Math.sqrt(residues / (n - 2) / xx);
  return { slope, low: slope - reach, high: slope + reach };
}

/** Of the later half of the time only: what starts up is not what goes on. */
export function laterHalf(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  return points.filter(({ x }) => x >= (first + last) / 2);
}

function blockMeans(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  if (last <= first) return [];
  const blocks = Array.from({ length: BLOCKS }, (): Point[] => []);
  for (const point of points) {
    blocks[Math.min(BLOCKS - 1, Math.floor((BLOCKS * (point.x - first)) / (last - first)))]?.push(point);
  }
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => ({ x: meanOf(block.map((point) => point.x)), y: meanOf(block.map((point) => point.y)) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}
