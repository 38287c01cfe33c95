import { describe, expect, it } from 'vitest';
import { colourReader } from '../../../../lib/measure/colour';
import type { FramePixels } from '../../../../lib/measure/motion/motion-measure';
import { SkinCheck } from '../../../../lib/measure/motion/skin-check';
import { FACE_POINT_COUNT } from '../../../../lib/mesh/face-points';

const SIZE = 100;
type Yuv = readonly [y: number, u: number, v: number];

const SKIN: Yuv = [150, 110, 152];
/** Axes of one pixel a unit, origin at the picture's corner. */
const AXES = { x: 0, y: 0, ax: 1, ay: 0 };
const NECK = { u: 50, v: 80, halfU: 12, halfV: 12 };

/** A picture (I420) with one colour above y 60, where the cheeks are, and another one below, where the neck is. */
function picture(above: Yuv, below: (x: number, y: number) => Yuv): FramePixels {
  const data = new Uint8Array(1.5 * SIZE * SIZE);
  const half = SIZE / 2;
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const [luma, u, v] = y < 60 ? above : below(x, y);
      data[y * SIZE + x] = luma;
      const chroma = Math.floor(y / 2) * half + Math.floor(x / 2);
      data[SIZE * SIZE + chroma] = u;
      data[1.25 * SIZE * SIZE + chroma] = v;
    }
  }
  return {
    format: 'I420',
    layout: [
      { offset: 0, stride: SIZE },
      { offset: SIZE * SIZE, stride: half },
      { offset: 1.25 * SIZE * SIZE, stride: half },
    ],
    crop: { x: 0, y: 0, width: SIZE, height: SIZE },
    data: data.buffer,
  };
}

function isSkin(pixels: FramePixels): boolean | null {
  const read = colourReader(pixels);
  if (!read) throw new Error('No colours.');
  const face = new Float32Array(3 * FACE_POINT_COUNT).fill(30);
  return new SkinCheck().isSkin(read, face, AXES, NECK);
}

describe('SkinCheck', () => {
  it.each<[string, Yuv]>([
    ['in the same light', SKIN],
    ['in the jaw’s shadow', [70, 120, 140]],
    ['in a lamp’s light from below', [190, 105, 158]],
  ])('knows skin %s', (_, neck) => {
    expect(isSkin(picture(SKIN, () => neck))).toBe(true);
  });

  it.each<[string, Yuv]>([
    ['a white collar', [230, 127, 128]],
    ['a black shirt', [25, 128, 128]],
    ['a blue shirt', [120, 150, 110]],
    ['dark hair', [30, 126, 130]],
  ])('takes %s for no skin', (_, neck) => {
    expect(isSkin(picture(SKIN, () => neck))).toBe(false);
  });

  it('asks for most of the patch', () => {
    const collarFrom = (from: number) => picture(SKIN, (x) => (x >= from ? [230, 127, 128] : SKIN));
    expect(isSkin(collarFrom(60))).toBe(true);
    expect(isSkin(collarFrom(50))).toBe(false);
  });

  it('cannot tell in a grey picture', () => {
    expect(isSkin(picture([150, 128, 128], () => [150, 128, 128]))).toBeNull();
  });
});

describe('colourReader', () => {
  it('has nothing to read where there is brightness alone', () => {
    const { layout, ...rest } = picture(SKIN, () => SKIN);
    expect(colourReader({ ...rest, layout: layout.slice(0, 1) })).toBeNull();
  });

  it.each([0, 90, 180, 270] as const)('reads a picture that lies turned by %s°', (rotation) => {
    const marked = (turned: FramePixels): number[] => {
      const read = colourReader(turned);
      const colour = { y: 0, u: 0, v: 0 };
      return [20, 80].map((y) => (read?.(50, y, colour) ? colour.y : -1));
    };
    const upright = picture([200, 128, 128], () => [50, 128, 128]);
    const bright = rotation === 180 ? [50, 200] : [200, 50];
    if (rotation === 0 || rotation === 180) expect(marked({ ...upright, rotation })).toEqual(bright);
    else {
      const read = colourReader({ ...upright, rotation });
      const colour = { y: 0, u: 0, v: 0 };
      read?.(rotation === 90 ? 80 : 20, 50, colour);
      expect(colour.y).toBe(200);
    }
  });
});
