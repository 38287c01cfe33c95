import type { Rect } from '../call/geometry';
import { alignedCrop } from '../capture/crop';
import { distanceOf, type FacePoints } from './face-points';
import { CHIN, FOREHEAD_TOP } from './landmarks';

/** What has to be in the crop around the face's own box, in face heights (forehead to chin). Ours; below: room for the neck, where the platysma shows. */
const ABOVE = 0.05;
const BELOW = 0.6;
const BESIDE = 0.1;
/** What a fresh crop adds on each side of that, so that it can stay still while the head moves. Ours. */
const SLACK = 0.15;
/** A crop this many times larger (in area) than a fresh one would be is given up: the face has gone farther away. Ours. */
const MAX_EXCESS = 2;
/** How long a face may be gone before the whole frame is searched: longer than a hand passing by. Ours, seconds. */
export const LOST_AFTER_S = 1;

/** Sizes in source pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/**
 * The part of the frame to ask for next: from above the forehead to the neck, even-aligned, inside the frame. It stays as it is while the
 * face is well inside it, because each change of crop moves the sampling of the picture.
 * @param current what was asked for last; null: the whole frame.
 * @param lostForS seconds since the face was last seen; only read without a face.
 * @returns null for the whole frame, once the face has been lost for a while.
 */
export function followCrop(
  current: Rect | null,
  face: FacePoints | null,
  lostForS: number,
  frame: FrameSize,
): Rect | null {
  if (face === null) return lostForS > LOST_AFTER_S ? null : current;
  const height = distanceOf(face, FOREHEAD_TOP, CHIN);
  const needed = alignedCrop(neededAround(face, height), frame.width, frame.height);
  const slack = SLACK * height;
  const fresh = alignedCrop(grown(neededAround(face, height), slack, slack, slack), frame.width, frame.height);
  const keep = current !== null && contains(current, needed) && area(current) <= MAX_EXCESS * area(fresh);
  return keep ? current : fresh;
}

/** The part of the frame that shows whose face it is: all of it, with some hair. May reach over the frame's edge. */
export function faceCrop(face: FacePoints): Rect {
  const margin = SLACK * distanceOf(face, FOREHEAD_TOP, CHIN);
  return grown(boxOf(face), 2 * margin, margin, margin);
}

/** The box around all points of a face, source pixels. */
export function boxOf(face: FacePoints): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < face.length; i += 3) {
    const x = face[i] ?? 0;
    const y = face[i + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function neededAround(face: FacePoints, faceHeight: number): Rect {
  return grown(boxOf(face), ABOVE * faceHeight, BESIDE * faceHeight, BELOW * faceHeight);
}

function grown({ x, y, width, height }: Rect, above: number, beside: number, below: number): Rect {
  return { x: x - beside, y: y - above, width: width + 2 * beside, height: height + above + below };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function area({ width, height }: Rect): number {
  return width * height;
}
