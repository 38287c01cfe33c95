import type { FramePacket, Rect, Rotation } from '../capture/packet';
import { BLACK_MAX_LUMA } from './quality-limits';

type PixelPart = Pick<FramePacket, 'format' | 'layout' | 'crop' | 'data' | 'rotation'>;

/** Every how many-th pixel is read, across and down. Ours: a mean over a face needs no more, and it saves 15/16 of the time. */
const STRIDE_PX = 4;

/** A readable brightness of the cropped pixels: the Y plane, or, in packed RGB, the green channel in its stead. */
export interface LumaView {
  bytes: Uint8Array;
  /** Byte of the upright picture's first pixel, and bytes to the next one across and down. */
  offset: number;
  stepX: number;
  stepY: number;
  /** The part of the upright source picture that the bytes hold, source pixels. */
  crop: Rect;
}

/** Formats of which a byte a pixel is brightness, and at which step and offset. */
const LUMA_BYTES: Partial<Record<VideoPixelFormat, { pixelStep: number; offset: number }>> = {
  I420: { pixelStep: 1, offset: 0 },
  I420A: { pixelStep: 1, offset: 0 },
  I422: { pixelStep: 1, offset: 0 },
  I444: { pixelStep: 1, offset: 0 },
  NV12: { pixelStep: 1, offset: 0 },
  RGBA: { pixelStep: 4, offset: 1 },
  RGBX: { pixelStep: 4, offset: 1 },
  BGRA: { pixelStep: 4, offset: 1 },
  BGRX: { pixelStep: 4, offset: 1 },
};

/** Opens a packet's brightness; null if its format has none that can be read byte by byte. */
export function lumaView(packet: PixelPart): LumaView | null {
  const format = LUMA_BYTES[packet.format];
  const plane = packet.layout[0];
  if (!format || !plane) return null;
  const bytes = new Uint8Array(packet.data);
  const steps = uprightSteps(packet.rotation ?? 0, packet.crop, format.pixelStep, plane.stride);
  return { bytes, crop: packet.crop, ...steps, offset: plane.offset + format.offset + steps.offset };
}

/** How to walk over data that has to be turned clockwise to stand upright, in the upright picture's directions. */
function uprightSteps(
  rotation: Rotation,
  { width, height }: Rect,
  pixel: number,
  row: number,
): Pick<LumaView, 'offset' | 'stepX' | 'stepY'> {
  switch (rotation) {
    case 0:
      return { offset: 0, stepX: pixel, stepY: row };
    case 90:
      return { offset: (width - 1) * row, stepX: -row, stepY: pixel };
    case 180:
      return { offset: (width - 1) * pixel + (height - 1) * row, stepX: -pixel, stepY: -row };
    case 270:
      return { offset: (height - 1) * pixel, stepX: row, stepY: -pixel };
  }
}

/** Mean luma, 0–255, of the part of a rectangle (source pixels) that the view holds; null where they do not meet. */
export function meanLuma(view: LumaView, rect: Rect): number | null {
  let sum = 0;
  let count = 0;
  for (const luma of lumasIn(view, rect)) {
    sum += luma;
    count++;
  }
  return count > 0 ? sum / count : null;
}

/** Whether the picture shows nothing at all: the camera is off or covered. Stops at the first bright pixel. */
export function isBlack(view: LumaView): boolean {
  for (const luma of lumasIn(view, view.crop)) if (luma > BLACK_MAX_LUMA) return false;
  return true;
}

function* lumasIn({ bytes, offset, stepX, stepY, crop }: LumaView, rect: Rect): Generator<number> {
  const left = Math.max(0, Math.round(rect.x - crop.x));
  const top = Math.max(0, Math.round(rect.y - crop.y));
  const right = Math.min(crop.width, Math.round(rect.x + rect.width - crop.x));
  const bottom = Math.min(crop.height, Math.round(rect.y + rect.height - crop.y));
  for (let y = top; y < bottom; y += STRIDE_PX) {
    for (let x = left; x < right; x += STRIDE_PX) yield bytes[offset + y * stepY + x * stepX] ?? 0;
  }
}
