/** One movement of known depth (above 0), found or not. */
export interface Trial {
  depth: number;
  found: boolean;
}

/** Chance of being found as a function of depth: 1 / (1 + exp(−slope · ln(depth / at50))). */
export interface DetectionCurve {
  at50: number;
  slope: number;
}

/**
 * Weight against steep curves. Ours: where every movement above some depth was found and none below, no curve is the likeliest;
 * this weight keeps it finite and changes others by less than their error.
 */
const SLOPE_PENALTY = 0.002;
const MAX_STEPS = 100;
const ENOUGH = 1e-10;
/** Longest step of one iteration, in each coefficient: Newton's method overshoots on steep curves. */
const MAX_STEP = 2;

/**
 * The curve under which these findings are likeliest: logistic regression on the logarithm of the depth, by Newton's method.
 * @returns null if all or none were found, or if depth does not help
 */
export function detectionCurve(trials: readonly Trial[]): DetectionCurve | null {
  const points = trials.map(({ depth, found }) => ({ x: Math.log(depth), y: found ? 1 : 0 }));
  const hits = points.reduce((sum, { y }) => sum + y, 0);
  if (hits === 0 || hits === points.length) return null;
  const centre = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  let [level, slope] = [Math.log(hits / (points.length - hits)), 0];
  for (let step = 0; step < MAX_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, -SLOPE_PENALTY * slope, 0, 0, SLOPE_PENALTY];
    for (const { x, y } of points) {
      const far = x - centre;
      const p = 1 / (1 + Math.exp(-(level + slope * far)));
      const weight = Math.max(p * (1 - p), 1e-9);
      g0 += y - p;
      g1 += (y - p) * far;
      h00 += weight;
      h01 += weight * far;
      h11 += weight * far * far;
    }
    const determinant = h00 * h11 - h01 * h01;
    const d0 = bounded((h11 * g0 - h01 * g1) / determinant);
    const d1 = bounded((h00 * g1 - h01 * g0) / determinant);
    level += d0;
    slope += d1;
    if (Math.abs(d0) + Math.abs(d1) < ENOUGH) break;
  }
  return slope > 0 ? { at50: Math.exp(centre - level / slope), slope } : null;
}

/** The depth that is found with a chance, 0–1. */
export function depthFound(curve: DetectionCurve, chance: number): number {
  return curve.at50 * Math.exp(Math.log(chance / (1 - chance)) / curve.slope);
}

function bounded(step: number): number {
  return Math.max(-MAX_STEP, Math.min(MAX_STEP, step));
}
