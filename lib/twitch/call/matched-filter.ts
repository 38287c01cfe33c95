import { FLANK_S, MAX_STEP_S, MIN_FLANK_SAMPLES, MIN_INNER_SAMPLES } from './constants';
import { FREE, type Recent } from './recent';
import type { Heights } from './threshold';

/** Height of a movement of each side at one time and length. */
export interface Fit extends Heights {
  /** How much higher each side is after the movement than before it. */
  leftStep: number;
  rightStep: number;
}

/**
 * Fits a half sine of one length on a straight baseline by least squares, to both sides at once: the matched filter for white noise, with
 * offset and drift taken out. Uses the samples' own times, so any frame rate will do.
 * @param middleS time of the half sine's top
 * @returns false where a sample inside is blocked, or too few are there
 */
export function fitHalfSine(recent: Recent, middleS: number, lengthS: number, into: Fit): boolean {
  const { timeS, left, right, unrest, misfit, fate, count } = recent;
  const half = lengthS / 2;
  const reach = half + FLANK_S;
  let [before, inside, after] = [0, 0, 0];
  let [n, sx, sxx, sh, shx, shh] = [0, 0, 0, 0, 0, 0];
  let [l, lx, lh, r, rx, rh] = [0, 0, 0, 0, 0, 0];
  let [beforeL, beforeR, afterL, afterR] = [0, 0, 0, 0];
  let latest = Number.NaN;
  let [disturbed, leastMisfit, misfits, innerMisfits] = [0, Number.POSITIVE_INFINITY, 0, 0];
  for (let i = 0; i < count; i++) {
    const x = (timeS[i] as number) - middleS;
    if (x < -reach) continue;
    if (x > reach) break;
    const inner = x > -half && x < half;
    if (fate[i] !== FREE) {
      if (inner) return false;
      continue;
    }
    if (inner && x - latest > MAX_STEP_S / 2 && x - latest > half) return false;
    latest = x;
    disturbed = Math.max(disturbed, unrest[i] as number);
    const h = inner ? Math.cos((Math.PI * x) / lengthS) : 0;
    const [a, b] = [left[i] as number, right[i] as number];
    if (inner) inside++;
    else if (x < 0) {
      before++;
      beforeL += a;
      beforeR += b;
    } else {
      after++;
      afterL += a;
      afterR += b;
    }
    if (inner) innerMisfits = Math.max(innerMisfits, misfit[i] as number);
    else {
      misfits = Math.max(misfits, misfit[i] as number);
      leastMisfit = Math.min(leastMisfit, misfit[i] as number);
    }
    n++;
    sx += x;
    sxx += x * x;
    sh += h;
    shx += h * x;
    shh += h * h;
    l += a;
    lx += a * x;
    lh += a * h;
    r += b;
    rx += b * x;
    rh += b * h;
  }
  if (before < MIN_FLANK_SAMPLES || after < MIN_FLANK_SAMPLES || inside < MIN_INNER_SAMPLES) return false;
  // The half sine made orthogonal to the baseline.
  const det = n * sxx - sx * sx;
  const c0 = (sh * sxx - shx * sx) / det;
  const c1 = (shx * n - sh * sx) / det;
  const energy = shh - c0 * sh - c1 * shx;
  if (!(energy > 1e-6)) return false;
  into.left = (lh - c0 * l - c1 * lx) / energy;
  into.right = (rh - c0 * r - c1 * rx) / energy;
  into.leftStep = afterL / after - beforeL / before;
  into.rightStep = afterR / after - beforeR / before;
  into.unrest = disturbed;
  into.leastMisfit = leastMisfit;
  into.misfit = misfits;
  into.innerMisfit = innerMisfits;
  return true;
}

export function noFit(): Fit {
  return { left: 0, right: 0, leftStep: 0, rightStep: 0, unrest: 0, leastMisfit: 0, misfit: 0, innerMisfit: 0 };
}
