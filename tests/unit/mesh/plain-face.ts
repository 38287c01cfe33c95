import { FACE_POINT_COUNT, type FacePoints } from '../../../lib/mesh/face-points';
import { CHIN, FACE_OVAL, FOREHEAD_TOP, NASION, OUTER_CANTHUS } from '../../../lib/mesh/landmarks';

/** An oval with the few points that finding and following read: 200 px high (times `scale`), nasion at (x, y). */
export function plainFace(x: number, y: number, scale = 1): FacePoints {
  const face = new Float32Array(3 * FACE_POINT_COUNT);
  for (let i = 0; i < FACE_POINT_COUNT; i++) face.set([x, y, 0], 3 * i);
  const put = (index: number, dx: number, dy: number): void => face.set([x + scale * dx, y + scale * dy, 0], 3 * index);
  for (const [i, index] of FACE_OVAL.entries()) {
    const angle = (2 * Math.PI * i) / FACE_OVAL.length;
    put(index, 70 * Math.sin(angle), 20 - 100 * Math.cos(angle));
  }
  put(FOREHEAD_TOP, 0, -80);
  put(CHIN, 0, 120);
  put(NASION, 0, 0);
  put(OUTER_CANTHUS.right, -50, 0);
  put(OUTER_CANTHUS.left, 50, 0);
  return face;
}
