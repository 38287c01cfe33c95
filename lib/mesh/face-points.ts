/** Points of FaceMesh with Attention: 468 of the face, 5 of each iris. */
export const FACE_POINT_COUNT = 478;

/**
 * One face in one frame, raw: point i is (x, y, z) at 3i, 3i + 1, 3i + 2, in pixels of the source video (floats, never rounded).
 * x grows to the right of the picture, y downwards, z away from the camera, in the same scale, zero at the head's middle.
 */
export type FacePoints = Float32Array;

export interface Point {
  x: number;
  y: number;
}

/** One point in the picture's plane. @throws RangeError if there is no such point. */
export function pointOf(face: FacePoints, index: number): Point {
  const x = face[3 * index];
  const y = face[3 * index + 1];
  if (x === undefined || y === undefined) throw new RangeError(`FaceMesh has no point ${index}.`);
  return { x, y };
}

/** Distance of two points in the picture's plane, source pixels. */
export function distanceOf(face: FacePoints, from: number, to: number): number {
  const a = pointOf(face, from);
  const b = pointOf(face, to);
  return Math.hypot(a.x - b.x, a.y - b.y);
}
