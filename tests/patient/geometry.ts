import type { BySide, Side } from '../../lib/measure/side';
import type { PatientPose } from './pose';

/**
 * The drawn face in millimetres. Origin: midway between the eyes. x grows to the right of the picture (the patient's
 * left), y down. The sizes are ordinary adult ones (ours, round numbers).
 */
export const FACE = {
  innerCanthus: { x: 16.5, y: 1.4 },
  outerCanthus: { x: 46, y: -0.6 },
  /** Resting height of the palpebral fissure over the pupil. */
  fissureHeight: 10.6,
  /** Part of that height by which the lower lid rises when the eye closes. */
  lowerLidShare: 0.16,
  irisRadius: 5.9,
  commissure: { x: 26, y: 67.4 },
  /** A corner that moves outwards also moves up by this share of its way. */
  cornerRise: 0.3,
  chinY: 113,
} as const;

/** Size of the face in the picture: millimetres to pixels, per picture height. 720 rows give 1.88 px/mm, 173 px eye to eye. */
const MM_TO_HEIGHTS = 1.88 / 720;
/** Where the midpoint between the eyes rests, as a share of the picture's size. */
const EYES_AT = { x: 0.5, y: 0.405 } as const;
/** The head turns about the neck, this far below the eyes. */
const PIVOT_MM = 120;

export interface Point {
  x: number;
  y: number;
}

/** From face millimetres to picture pixels: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Transform {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export function pixelsPerMm(height: number): number {
  return MM_TO_HEIGHTS * height;
}

/** The head's place in a picture of that size. */
export function headTransform(
  pose: Pick<PatientPose, 'headXMm' | 'headYMm' | 'rollDeg'>,
  width: number,
  height: number,
): Transform {
  const scale = pixelsPerMm(height);
  const angle = (pose.rollDeg * Math.PI) / 180;
  const a = scale * Math.cos(angle);
  const b = scale * Math.sin(angle);
  const pivotX = width * EYES_AT.x + scale * pose.headXMm;
  const pivotY = height * EYES_AT.y + scale * (pose.headYMm + PIVOT_MM);
  return { a, b, c: -b, d: a, e: pivotX + b * PIVOT_MM, f: pivotY - a * PIVOT_MM };
}

/** +1 for the patient's left (right in the picture), -1 for the patient's right. */
export function directionOf(side: Side): 1 | -1 {
  return side === 'left' ? 1 : -1;
}

/** An oral commissure in face millimetres. */
export function commissureMm(pose: Pick<PatientPose, 'cornerPull'>, side: Side): Point {
  const outwards = pose.cornerPull[side] * 2 * FACE.commissure.x;
  return {
    x: directionOf(side) * (FACE.commissure.x + outwards),
    y: FACE.commissure.y - FACE.cornerRise * outwards,
  };
}

/** Where the drawn landmarks are in the picture, pixels. */
export interface DrawnLandmarks {
  outerCanthus: BySide<Point>;
  innerCanthus: BySide<Point>;
  commissure: BySide<Point>;
  /** Height of the palpebral fissure over the pupil. */
  fissureHeightPx: BySide<number>;
}

export function landmarksAt(pose: PatientPose, width: number, height: number): DrawnLandmarks {
  const transform = headTransform(pose, width, height);
  const bySide = <T>(of: (side: Side) => T): BySide<T> => ({ left: of('left'), right: of('right') });
  const mirrored = (point: Point, side: Side): Point => ({ x: directionOf(side) * point.x, y: point.y });
  return {
    outerCanthus: bySide((side) => applyTransform(transform, mirrored(FACE.outerCanthus, side))),
    innerCanthus: bySide((side) => applyTransform(transform, mirrored(FACE.innerCanthus, side))),
    commissure: bySide((side) => applyTransform(transform, commissureMm(pose, side))),
    fissureHeightPx: bySide((side) => pixelsPerMm(height) * FACE.fissureHeight * pose.lidOpening[side]),
  };
}

export function applyTransform(transform: Transform, point: Point): Point {
  return {
    x: transform.a * point.x + transform.c * point.y + transform.e,
    y: transform.b * point.x + transform.d * point.y + transform.f,
  };
}
