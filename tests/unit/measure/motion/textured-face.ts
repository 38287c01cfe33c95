import type { FramePixels } from '../../../../lib/measure/motion/motion-measure';
import { SIDES, type Side } from '../../../../lib/measure/side';
import { FACE_POINT_COUNT, type FacePoints } from '../../../../lib/mesh/face-points';
import {
  BROW_LOWER,
  BROW_UPPER,
  CHIN,
  COMMISSURE,
  FOREHEAD_TOP,
  INNER_CANTHUS,
  IRIS_CENTRE,
  LOWER_LID,
  LOWER_LIP,
  NASION,
  OUTER_CANTHUS,
  UPPER_LID,
  UPPER_LIP,
} from '../../../../lib/mesh/landmarks';

const WIDTH = 480;
const HEIGHT = 560;
const MIDDLE = { x: 240, y: 200 };
/** Eye to eye, lid opening and mouth width of the textured face, pixels. */
export const FACE = { eyeToEye: 160, opening: 14, mouthWidth: 80 } as const;

/** What the pixels do against the resting face; pixels, outward and up positive, the lid's closing. */
export interface Movement {
  lidClosing?: Partial<Record<Side, number>>;
  outward?: Partial<Record<Side, number>>;
  browUp?: Partial<Record<Side, number>>;
  /** The whole head, and the whole landmarks with it if they follow. */
  head?: { x: number; y: number; turn: number };
  /** Error of all landmarks together. */
  jitter?: { x: number; y: number };
  /** Factor on the brightness. */
  exposure?: number;
}

/** Landmarks of the resting face. */
function landmarks({ head = { x: 0, y: 0, turn: 0 }, jitter = { x: 0, y: 0 } }: Movement): FacePoints {
  const face = new Float32Array(3 * FACE_POINT_COUNT);
  const put = (index: number, x: number, y: number): void => {
    const [dx, dy] = [x - head.turn * y, y + head.turn * x];
    face.set([MIDDLE.x + head.x + dx + jitter.x, MIDDLE.y + head.y + dy + jitter.y, 0], 3 * index);
  };
  for (const [index, y] of [
    [NASION, -14],
    [6, -5],
    [197, 5],
    [195, 14],
    [FOREHEAD_TOP, -100],
    [CHIN, 160],
    [UPPER_LIP.inner, 96],
    [LOWER_LIP.inner, 96],
  ] as const) {
    put(index, 0, y);
  }
  for (const side of SIDES) {
    const out = side === 'left' ? 1 : -1;
    put(OUTER_CANTHUS[side], out * 80, 0);
    put(INNER_CANTHUS[side], out * 28, 0);
    put(IRIS_CENTRE[side], out * 54, 0);
    put(COMMISSURE[side], (out * FACE.mouthWidth) / 2, 96);
    for (let i = 0; i < 5; i++) {
      const x = out * (70 - 8 * i);
      put(UPPER_LID[side][i] ?? 0, x, -FACE.opening / 2);
      put(LOWER_LID[side][i] ?? 0, x, FACE.opening / 2);
      put(BROW_UPPER[side][i] ?? 0, x, -40);
      put(BROW_LOWER[side][i] ?? 0, x, -34);
    }
  }
  return face;
}

/** Brightness of the resting face: fine structure everywhere, the same in every run. */
function texture(x: number, y: number): number {
  return (
    128 +
    24 * Math.sin(0.31 * x + 0.12 * y) +
    22 * Math.sin(0.43 * y - 0.17 * x + 1) +
    18 * Math.sin(0.23 * (x + y) + 2) +
    14 * Math.sin(0.57 * y + 0.05 * x) +
    14 * Math.sin(0.49 * x - 0.21 * y + 3)
  );
}

/** 1 at 0, fading to 0 at `reach`. */
function bump(distance: number, flat: number, reach: number): number {
  if (distance <= flat) return 1;
  return distance >= reach ? 0 : (1 + Math.cos((Math.PI * (distance - flat)) / (reach - flat))) / 2;
}

/** A frame of the textured face (I420, whole picture) and its landmarks, which only know the head. */
export function frameOf(
  movement: Movement = {},
  noise: () => number = () => 0,
): { packet: FramePixels; face: FacePoints } {
  const { head = { x: 0, y: 0, turn: 0 }, exposure = 1 } = movement;
  const data = new Uint8Array((WIDTH * HEIGHT * 3) / 2);
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const [px, py] = [column - MIDDLE.x - head.x, row - MIDDLE.y - head.y];
      const [x, y] = [px + head.turn * py, py - head.turn * px];
      let [fromX, fromY] = [x, y];
      for (const side of SIDES) {
        const out = side === 'left' ? 1 : -1;
        const beside = Math.abs(x - out * 54);
        const closing = movement.lidClosing?.[side] ?? 0;
        // The upper lid comes down; the lower one stays.
        if (closing) fromY -= closing * bump(beside, 30, 40) * bump(Math.abs(y + FACE.opening / 2), 4, 11);
        const outward = movement.outward?.[side] ?? 0;
        if (outward) fromX -= outward * out * bump(Math.hypot(x - (out * FACE.mouthWidth) / 2, y - 96), 34, 60);
        const up = movement.browUp?.[side] ?? 0;
        if (up) fromY += up * bump(beside, 34, 44) * bump(Math.abs(y + 37), 12, 22);
      }
      data[row * WIDTH + column] = Math.max(0, Math.min(255, exposure * texture(fromX, fromY) + noise()));
    }
  }
  return {
    face: landmarks(movement),
    packet: {
      format: 'I420',
      layout: [{ offset: 0, stride: WIDTH }],
      crop: { x: 0, y: 0, width: WIDTH, height: HEIGHT },
      data: data.buffer as ArrayBuffer,
    },
  };
}
