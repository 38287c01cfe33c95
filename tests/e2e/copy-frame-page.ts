import { copyFrame, type FrameCopy } from '../../lib/capture/copy-frame';
import type { Rect, Rotation } from '../../lib/capture/packet';

/** One round trip of a drawn frame through a packet. */
export interface RoundTrip {
  format: string;
  crop: Rect;
  frameWidth: number;
  frameHeight: number;
  /** Largest difference of any colour value between the frame as drawn and as rebuilt, 0–255. */
  worst: number;
}

interface Trip {
  format: 'I420' | 'NV12' | 'RGBA';
  rotation: Rotation;
  wanted: Rect | null;
  region: Rect | null;
}

const WIDTH = 64;
const HEIGHT = 48;

/** Smooth, and nowhere the same, so that a shift, a turn or a wrong colour matrix shows. */
function frameOf(format: Trip['format'], rotation: Rotation): VideoFrame {
  const chroma = (WIDTH / 2) * (HEIGHT / 2);
  const size = format === 'RGBA' ? WIDTH * HEIGHT * 4 : WIDTH * HEIGHT + 2 * chroma;
  const data = new Uint8Array(size);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = y * WIDTH + x;
      if (format === 'RGBA') data.set([3 * x, 4 * y, x + y, 255], 4 * at);
      else data[at] = 40 + 2 * x + y;
    }
  }
  if (format !== 'RGBA') {
    for (let at = 0; at < chroma; at++) {
      const u = 90 + (at % (WIDTH / 2));
      const v = 100 + Math.floor(at / (WIDTH / 2));
      if (format === 'NV12') data.set([u, v], WIDTH * HEIGHT + 2 * at);
      else {
        data[WIDTH * HEIGHT + at] = u;
        data[WIDTH * HEIGHT + chroma + at] = v;
      }
    }
  }
  const init: VideoFrameBufferInit & { rotation: number } = {
    format,
    codedWidth: WIDTH,
    codedHeight: HEIGHT,
    timestamp: 40_000,
    rotation,
    ...(format === 'RGBA'
      ? {}
      : { colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const }),
  };
  return new VideoFrame(data, init);
}

async function roundTrip({ format, rotation, wanted, region }: Trip): Promise<RoundTrip> {
  const frame = frameOf(format, rotation);
  const copy = await copyFrame(frame, wanted, region);
  const rebuilt = frameFromCopy(copy);
  const { crop, frameWidth, frameHeight } = copy;
  const x = (region?.x ?? 0) + crop.x;
  const y = (region?.y ?? 0) + crop.y;
  const before = pixels(frame, x, y, crop.width, crop.height);
  const after = pixels(rebuilt, 0, 0, crop.width, crop.height);
  frame.close();
  rebuilt.close();
  const worst = before.reduce((most, value, at) => Math.max(most, Math.abs(value - (after[at] ?? 0))), 0);
  return { format: copy.format, crop, frameWidth, frameHeight, worst };
}

/** The copied pixels as a frame again, upright when drawn. */
function frameFromCopy(copy: FrameCopy): VideoFrame {
  const { rotation = 0, crop } = copy;
  const lying = rotation === 90 || rotation === 270;
  const init: VideoFrameBufferInit & { rotation: number } = {
    format: copy.format,
    codedWidth: lying ? crop.height : crop.width,
    codedHeight: lying ? crop.width : crop.height,
    timestamp: 0,
    layout: copy.layout,
    colorSpace: copy.colorSpace,
    rotation,
  };
  return new VideoFrame(copy.data, init);
}

function pixels(frame: VideoFrame, x: number, y: number, width: number, height: number): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(frame, -x, -y);
  return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
}

Object.assign(globalThis, { roundTrip });
