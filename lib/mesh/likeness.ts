import { distanceOf, type FacePoints, pointOf } from './face-points';
import { CHIN, FOREHEAD_TOP, NASION, OUTER_CANTHUS } from './landmarks';

/** Two faces nearer to each other than this are one that was found twice. Ours: half a face's width; eye-to-eye distances. */
const TWICE_EYE_TO_EYES = 0.5;

/** How far a face may be from where it was, eye-to-eye distances, and how many times as large or small. */
export interface Reach {
  eyeToEyes: number;
  sizes: number;
}

/** Height from forehead to chin, source pixels. A turned head keeps it, unlike the distance of the eyes. */
export function sizeOf(face: FacePoints): number {
  return distanceOf(face, FOREHEAD_TOP, CHIN);
}

/** How far a face's nasion is from another's, in the other's eye-to-eye distances. */
export function apart(face: FacePoints, other: FacePoints): number {
  const [a, b] = [pointOf(face, NASION), pointOf(other, NASION)];
  return Math.hypot(a.x - b.x, a.y - b.y) / distanceOf(other, OUTER_CANTHUS.right, OUTER_CANTHUS.left);
}

/** Whether a face is where and as large as another was. */
export function isWithin(face: FacePoints, other: FacePoints, { eyeToEyes, sizes }: Reach): boolean {
  const ratio = sizeOf(face) / sizeOf(other);
  return apart(face, other) <= eyeToEyes && ratio <= sizes && ratio >= 1 / sizes;
}

/** Each face once, the largest first. */
export function distinct(faces: readonly FacePoints[]): FacePoints[] {
  const kept: FacePoints[] = [];
  for (const face of faces.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (kept.every((other) => apart(face, other) > TWICE_EYE_TO_EYES)) kept.push(face);
  }
  return kept;
}

/** The face in a picture of another size. */
export function scaled(face: FacePoints, factor: number): FacePoints {
  return face.map((value) => value * factor);
}
