import type { FramePacket } from '../capture/packet';
import { channelPlanes } from './pixel-formats';
import { type Size, type Taps, tapsOf } from './taps';
import { YUV_SHIFT, yuvFactors } from './yuv';

/**
 * Longer side of the image that the model gets, pixels. The model looks at 1.5 face heights with 192 × 192 pixels; a crop of 2.05 face
 * heights (follow-crop) needs 262 for that. Ours, measured: from 192 to 384 the points' noise does not change, the time grows.
 */
export const MODEL_IMAGE_PX = 256;

/** Each model pixel is the mean of four source pixels, a quarter in from its edges: one pixel is noisier, a mean over all is slower. Ours. */
const NEAR = 0.25;
const FAR = 0.75;

/** Half a grey level in fixed point. */
const ROUNDING = 1 << (YUV_SHIFT - 1);

/**
 * 0–255 for each value that a channel can come out at; its first entry stands for −CLAMP_BELOW. Looked up and written as one word a pixel
 * it takes a third of the time of four writes to a clamped array.
 */
const CLAMP_BELOW = 1024;
const CLAMPED = Uint8Array.from({ length: 3 * CLAMP_BELOW }, (_, i) => Math.min(255, Math.max(0, i - CLAMP_BELOW)));
const OPAQUE = 0xff000000;

/** What is read of a packet. */
export type Picture = Pick<FramePacket, 'crop' | 'format' | 'layout' | 'rotation' | 'colorSpace' | 'data'>;

/** RGBA, eight bits each. */
export interface Pixels extends Size {
  data: Uint8ClampedArray<ArrayBuffer>;
}

/** Where to read, for a run of like pictures, and the image to write. */
interface Reader {
  key: string;
  yuv: boolean;
  near: [Taps, Taps, Taps];
  far: [Taps, Taps, Taps];
  pixels: Pixels;
}

/** Makes the model's small upright image straight from a packet's bytes; remembers where to read while packets are alike. */
export class ModelImage {
  #reader: Reader | null = null;

  /** @returns pixels that the next call overwrites. @throws Error if the pixel format cannot be read. */
  of(picture: Picture): Pixels {
    const { crop, format, layout, rotation, colorSpace, data } = picture;
    const key = JSON.stringify([crop.width, crop.height, format, layout, rotation]);
    if (this.#reader?.key !== key) this.#reader = readerFor(picture, key);
    const bytes = new Uint8Array(data);
    if (this.#reader.yuv) fillFromYuv(this.#reader, bytes, colorSpace);
    else fillFromRgb(this.#reader, bytes);
    return this.#reader.pixels;
  }
}

function readerFor(picture: Picture, key: string): Reader {
  const { yuv, planes } = channelPlanes(picture);
  const upright = { width: picture.crop.width, height: picture.crop.height };
  const scale = Math.min(1, MODEL_IMAGE_PX / Math.max(upright.width, upright.height));
  const image = {
    width: Math.max(1, Math.round(upright.width * scale)),
    height: Math.max(1, Math.round(upright.height * scale)),
  };
  const [first, second, third] = planes;
  const taps = (phase: number): [Taps, Taps, Taps] => [
    tapsOf(first, upright, image, picture.rotation ?? 0, phase),
    tapsOf(second, upright, image, picture.rotation ?? 0, phase),
    tapsOf(third, upright, image, picture.rotation ?? 0, phase),
  ];
  const data = new Uint8ClampedArray(4 * image.width * image.height).fill(255);
  return { key, yuv, near: taps(NEAR), far: taps(FAR), pixels: { ...image, data } };
}

/*
 * The taps lie inside the picture by construction, hence `as number`: a check would cost as much as the reading, and one shared helper
 * for bytes and offsets doubles the time (the engine then no longer knows which kind of array it reads).
 */

/** Colour is read once a pixel, brightness four times: the model looks at edges. */
function fillFromYuv({ near, far, pixels }: Reader, bytes: Uint8Array, colorSpace: VideoColorSpaceInit): void {
  const { black, luma, redV, greenU, greenV, blueU } = yuvFactors(colorSpace);
  const [nearY, nearU, nearV] = near;
  const [farY] = far;
  const { width, height, data } = pixels;
  const words = new Uint32Array(data.buffer);
  const clamped = CLAMPED;
  const leftColumn = nearY.column;
  const rightColumn = farY.column;
  const uColumn = nearU.column;
  const vColumn = nearV.column;
  let out = 0;
  for (let y = 0; y < height; y++) {
    const upper = nearY.row[y] as number;
    const lower = farY.row[y] as number;
    const uRow = nearU.row[y] as number;
    const vRow = nearV.row[y] as number;
    for (let x = 0; x < width; x++) {
      const left = leftColumn[x] as number;
      const right = rightColumn[x] as number;
      const sum =
        (bytes[upper + left] as number) +
        (bytes[upper + right] as number) +
        (bytes[lower + left] as number) +
        (bytes[lower + right] as number);
      const grey = (Math.imul(luma, sum - 4 * black) >> 2) + ROUNDING;
      const u = (bytes[uRow + (uColumn[x] as number)] as number) - 128;
      const v = (bytes[vRow + (vColumn[x] as number)] as number) - 128;
      const red = clamped[CLAMP_BELOW + ((grey + Math.imul(redV, v)) >> YUV_SHIFT)] as number;
      const green = clamped[
        CLAMP_BELOW + ((grey + Math.imul(greenU, u) + Math.imul(greenV, v)) >> YUV_SHIFT)
      ] as number;
      const blue = clamped[CLAMP_BELOW + ((grey + Math.imul(blueU, u)) >> YUV_SHIFT)] as number;
      // Every machine that Chromium runs on writes the lowest byte first.
      words[out++] = OPAQUE | (blue << 16) | (green << 8) | red;
    }
  }
}

function fillFromRgb({ near, far, pixels }: Reader, bytes: Uint8Array): void {
  const { width, height, data } = pixels;
  for (let channel = 0; channel < 3; channel++) {
    const nearTaps = near[channel] as Taps;
    const farTaps = far[channel] as Taps;
    let out = channel;
    for (let y = 0; y < height; y++) {
      const upper = nearTaps.row[y] as number;
      const lower = farTaps.row[y] as number;
      for (let x = 0; x < width; x++) {
        const left = nearTaps.column[x] as number;
        const right = farTaps.column[x] as number;
        const sum =
          (bytes[upper + left] as number) +
          (bytes[upper + right] as number) +
          (bytes[lower + left] as number) +
          (bytes[lower + right] as number);
        data[out] = sum >> 2;
        out += 4;
      }
    }
  }
}
