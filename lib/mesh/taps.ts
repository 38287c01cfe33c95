import type { Rotation } from '../capture/packet';

/** Where the bytes of one plane lie for each column and row of the upright model image: byte = column[x] + row[y]. */
export interface Taps {
  column: Int32Array;
  row: Int32Array;
}

/** One plane of a picture as it lies in memory, before it is turned upright. */
export interface Plane {
  /** Byte of the first value, bytes from value to value and from row to row. */
  offset: number;
  step: number;
  stride: number;
  /** Pixels of the picture to one value of this plane. */
  subsampledX: 1 | 2;
  subsampledY: 1 | 2;
}

export interface Size {
  width: number;
  height: number;
}

/**
 * Where to read a plane for each pixel of an upright model image.
 * @param upright size of the picture once upright, pixels.
 * @param phase where between each model pixel's edges to read, 0 to 1.
 */
export function tapsOf(plane: Plane, upright: Size, image: Size, rotation: Rotation, phase: number): Taps {
  const lying = rotation === 90 || rotation === 270;
  const across = { every: plane.subsampledX, bytes: plane.step };
  const down = { every: plane.subsampledY, bytes: plane.stride };
  const xAxis = { ...(lying ? down : across), reversed: rotation === 90 || rotation === 180 };
  const yAxis = { ...(lying ? across : down), reversed: rotation === 180 || rotation === 270 };
  return {
    column: axisOffsets(upright.width, image.width, phase, xAxis, plane.offset),
    row: axisOffsets(upright.height, image.height, phase, yAxis, 0),
  };
}

function axisOffsets(
  pixels: number,
  count: number,
  phase: number,
  axis: { every: number; bytes: number; reversed: boolean },
  base: number,
): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => {
    const upright = Math.min(pixels - 1, Math.floor(((i + phase) * pixels) / count));
    const pixel = axis.reversed ? pixels - 1 - upright : upright;
    return base + Math.floor(pixel / axis.every) * axis.bytes;
  });
}
