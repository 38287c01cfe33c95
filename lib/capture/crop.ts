import { clipTo, type Rect } from '../call/geometry';
import type { Rotation } from './packet';

/**
 * The smallest rectangle around a wanted crop that chroma subsampling allows: even corners, inside the picture.
 *
 * @param wanted null, or a crop that lies outside: the whole picture
 * @returns in pixels of the picture; at most one row and column of an odd-sized picture are lost
 */
export function alignedCrop(wanted: Rect | null, width: number, height: number): Rect {
  const evenWidth = width - (width % 2);
  const evenHeight = height - (height % 2);
  const whole = { x: 0, y: 0, width: evenWidth, height: evenHeight };
  if (!wanted) return whole;
  const left = 2 * Math.floor(wanted.x / 2);
  const top = 2 * Math.floor(wanted.y / 2);
  const right = 2 * Math.ceil((wanted.x + wanted.width) / 2);
  const bottom = 2 * Math.ceil((wanted.y + wanted.height) / 2);
  return clipTo({ x: left, y: top, width: right - left, height: bottom - top }, evenWidth, evenHeight) ?? whole;
}

/**
 * A rectangle of a picture after the picture was turned clockwise.
 *
 * @param width size of the picture before turning
 */
export function turned(rect: Rect, rotation: Rotation, width: number, height: number): Rect {
  const right = width - rect.x - rect.width;
  const bottom = height - rect.y - rect.height;
  switch (rotation) {
    case 0:
      return rect;
    case 90:
      return { x: bottom, y: rect.x, width: rect.height, height: rect.width };
    case 180:
      return { x: right, y: bottom, width: rect.width, height: rect.height };
    case 270:
      return { x: rect.y, y: right, width: rect.height, height: rect.width };
  }
}

/** The turn that undoes a turn. */
export function turnBack(rotation: Rotation): Rotation {
  return ((360 - rotation) % 360) as Rotation;
}
