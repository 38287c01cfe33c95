import type { FacePoints } from '../../mesh/face-points';
import { NASION, OUTER_CANTHUS } from '../../mesh/landmarks';

/** Points of the nose's bridge: no lid, brow or lip moves them. */
const BRIDGE = [NASION, 6, 197, 195] as const;

/**
 * The face's own axes in the picture: origin on the nose's bridge, u along the outer canthi towards the patient's left, v at a right
 * angle downwards; the unit is the eye-to-eye distance. (u, v) lies at (x + u·ax − v·ay, y + u·ay + v·ax), source pixels.
 */
export interface Axes {
  x: number;
  y: number;
  ax: number;
  ay: number;
}

/** A small correction of axes, in their own units: shift, turn (radians) and growth. */
export interface Correction {
  u: number;
  v: number;
  turn: number;
  growth: number;
}

/** Writes the axes that one frame's landmarks give. */
export function axesOf(face: FacePoints, into: Axes): void {
  let [x, y] = [0, 0];
  for (const index of BRIDGE) {
    x += (face[3 * index] ?? Number.NaN) / BRIDGE.length;
    y += (face[3 * index + 1] ?? Number.NaN) / BRIDGE.length;
  }
  const [right, left] = [3 * OUTER_CANTHUS.right, 3 * OUTER_CANTHUS.left];
  into.x = x;
  into.y = y;
  into.ax = (face[left] ?? Number.NaN) - (face[right] ?? Number.NaN);
  into.ay = (face[left + 1] ?? Number.NaN) - (face[right + 1] ?? Number.NaN);
}

/** Writes corrected axes. */
export function correct(axes: Axes, { u, v, turn, growth }: Correction, into: Axes): void {
  into.x = axes.x + u * axes.ax - v * axes.ay;
  into.y = axes.y + u * axes.ay + v * axes.ax;
  into.ax = axes.ax * (1 + growth) - axes.ay * turn;
  into.ay = axes.ay * (1 + growth) + axes.ax * turn;
}

/** The unit's length, source pixels. */
export function unitPx({ ax, ay }: Axes): number {
  return Math.hypot(ax, ay);
}

/** A landmark's u in these axes. */
export function uOf(axes: Axes, face: FacePoints, index: number): number {
  const dx = (face[3 * index] ?? Number.NaN) - axes.x;
  const dy = (face[3 * index + 1] ?? Number.NaN) - axes.y;
  return (dx * axes.ax + dy * axes.ay) / (axes.ax * axes.ax + axes.ay * axes.ay);
}

/** A landmark's v in these axes. */
export function vOf(axes: Axes, face: FacePoints, index: number): number {
  const dx = (face[3 * index] ?? Number.NaN) - axes.x;
  const dy = (face[3 * index + 1] ?? Number.NaN) - axes.y;
  return (dy * axes.ax - dx * axes.ay) / (axes.ax * axes.ax + axes.ay * axes.ay);
}

export function meanU(axes: Axes, face: FacePoints, indices: readonly number[]): number {
  let sum = 0;
  for (const index of indices) sum += uOf(axes, face, index);
  return sum / indices.length;
}

export function meanV(axes: Axes, face: FacePoints, indices: readonly number[]): number {
  let sum = 0;
  for (const index of indices) sum += vOf(axes, face, index);
  return sum / indices.length;
}
