import type { FacePoints } from '../mesh/face-points';
import { CHIN, FOREHEAD_TOP, OUTER_CANTHUS } from '../mesh/landmarks';
import type { Pose } from './sample';

interface Vector {
  x: number;
  y: number;
  z: number;
}

/**
 * Where the head points, in degrees (signs: see `Pose`).
 *
 * Ours, by simple geometry: the outer canthi span the head's transverse axis, forehead and chin its vertical one; neither
 * moves with lids or mouth corners (the chin does with the jaw, by a degree or two). In the mesh's canonical face forehead
 * and chin lie equally near the camera, to within a degree. Roll turns the picture, then yaw, then
 * pitch; each is exact whatever the other two are. z is the mesh's own guess, so this is good to some degrees: enough to
 * warn, not to measure.
 */
export function poseOf(face: FacePoints): Pose {
  const across = unit(between(face, OUTER_CANTHUS.right, OUTER_CANTHUS.left));
  const down = between(face, FOREHEAD_TOP, CHIN);
  const forwards = across.x * down.y - across.y * down.x;
  return {
    yawDeg: degrees(Math.atan2(across.z, Math.hypot(across.x, across.y))),
    pitchDeg: degrees(Math.atan2(-down.z, forwards)),
    rollDeg: degrees(Math.atan2(across.y, across.x)),
  };
}

function between(face: FacePoints, from: number, to: number): Vector {
  const part = (axis: 0 | 1 | 2): number => (face[3 * to + axis] ?? Number.NaN) - (face[3 * from + axis] ?? Number.NaN);
  return { x: part(0), y: part(1), z: part(2) };
}

function unit({ x, y, z }: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return { x: x / length, y: y / length, z: z / length };
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
