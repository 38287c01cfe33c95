import type { Rect } from '../call/geometry';
import type { FacePoints } from './face-points';
import { boxOf } from './follow-crop';
import type { Pixels } from './model-image';

/** Mid-grey. */
const GREY = 128;

/**
 * Paints other people's faces over in the model's image, so that the one which is to be followed is found and not theirs.
 * @param crop part of the source frame that the image shows
 * @param kept whose box stays as it is, where boxes overlap
 */
export function hideFaces(image: Pixels, crop: Rect, hidden: readonly FacePoints[], kept: FacePoints): void {
  const onImage = (face: FacePoints) => {
    const box = boxOf(face);
    const column = (x: number): number => clamp(((x - crop.x) * image.width) / crop.width, image.width);
    const row = (y: number): number => clamp(((y - crop.y) * image.height) / crop.height, image.height);
    return { left: column(box.x), right: column(box.x + box.width), top: row(box.y), bottom: row(box.y + box.height) };
  };
  const stays = onImage(kept);
  for (const { left, right, top, bottom } of hidden.map(onImage)) {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        if (x >= stays.left && x < stays.right && y >= stays.top && y < stays.bottom) continue;
        const at = 4 * (y * image.width + x);
        image.data.fill(GREY, at, at + 3);
      }
    }
  }
}

function clamp(value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(0, value)));
}
