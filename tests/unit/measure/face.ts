import type { Pose } from '../../../lib/measure/sample';
import { SIDES, type Side } from '../../../lib/measure/side';
import { FACE_POINT_COUNT, type FacePoints } from '../../../lib/mesh/face-points';
import {
  CHIN,
  COMMISSURE_POINTS,
  FOREHEAD_TOP,
  LOWER_LID,
  NASION,
  OUTER_CANTHUS,
  SUBNASALE,
  UPPER_LID,
} from '../../../lib/mesh/landmarks';

type Triple = [x: number, y: number, z: number];

/** What the model face does; pixels. */
export interface Expression {
  lidOpening: Record<Side, number>;
  commissureReach: Record<Side, number>;
}

export const REST: Expression = { lidOpening: { left: 20, right: 20 }, commissureReach: { left: 50, right: 50 } };

/** A schematic face of 200 px from eye to eye: every point that is measured, the rest at the origin. */
export function faceOf(expression: Expression = REST, turn: (point: Triple) => Triple = (point) => point): FacePoints {
  const face = new Float32Array(3 * FACE_POINT_COUNT);
  const put = (index: number, point: Triple): void => face.set(turn(point), 3 * index);
  const midline: [number, Triple][] = [
    [FOREHEAD_TOP, [0, -120, 0]],
    [NASION, [0, 0, -30]],
    [SUBNASALE, [0, 80, -40]],
    [CHIN, [0, 200, 0]],
  ];
  for (const [index, point] of midline) put(index, point);
  for (const side of SIDES) {
    const out = side === 'left' ? 1 : -1;
    put(OUTER_CANTHUS[side], [100 * out, 0, 10]);
    const lid = (i: number): number => (80 - 10 * i) * out;
    for (const [i, index] of UPPER_LID[side].entries()) put(index, [lid(i), -expression.lidOpening[side] / 2, 0]);
    for (const [i, index] of LOWER_LID[side].entries()) put(index, [lid(i), expression.lidOpening[side] / 2, 0]);
    for (const index of COMMISSURE_POINTS[side]) put(index, [expression.commissureReach[side] * out, 120, -10]);
  }
  return face;
}

/** Turns the head as `Pose` has it: pitch first, then yaw, then roll. */
export function turnedBy({ pitchDeg, yawDeg, rollDeg }: Pose): (point: Triple) => Triple {
  const [pitch, yaw, roll] = [pitchDeg, yawDeg, rollDeg].map((deg) => (deg * Math.PI) / 180) as Triple;
  const rotate = (a: number, b: number, by: number): [number, number] => [
    a * Math.cos(by) - b * Math.sin(by),
    a * Math.sin(by) + b * Math.cos(by),
  ];
  return ([x0, y0, z0]) => {
    // Up: the chin (y > 0) comes nearer (z < 0).
    const [y1, z1] = rotate(y0, z0, -pitch);
    // Towards the patient's left: the left side (x > 0) goes away (z > 0).
    const [x2, z2] = rotate(x0, z1, yaw);
    // To the patient's left shoulder: the left side goes down (y > 0).
    const [x3, y3] = rotate(x2, y1, roll);
    return [x3, y3, z2];
  };
}

/** The face as a mirror shows it: every pair of points swaps its side. */
export function mirroredFace(face: FacePoints): FacePoints {
  const mirror = Float32Array.from(face);
  const pairs: [number, number][] = [
    [OUTER_CANTHUS.left, OUTER_CANTHUS.right],
    ...[UPPER_LID, LOWER_LID, COMMISSURE_POINTS].flatMap(({ left, right }) =>
      left.map((index, i): [number, number] => [index, right[i] ?? index]),
    ),
  ];
  const put = (to: number, from: number): void => {
    mirror.set(face.slice(3 * from, 3 * from + 3), 3 * to);
  };
  for (const [left, right] of pairs) {
    put(left, right);
    put(right, left);
  }
  for (let i = 0; i < mirror.length; i += 3) mirror[i] = -(mirror[i] ?? 0);
  return mirror;
}
