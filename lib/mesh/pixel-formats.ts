import type { FramePacket } from '../capture/packet';
import type { Plane } from './taps';

/** A channel's place: which plane, how many bytes into it, bytes from value to value, and pixels to one value. */
interface Channel {
  plane: number;
  byte: number;
  step: number;
  subsampledX: 1 | 2;
  subsampledY: 1 | 2;
}

/** The three channels of a format: y, u, v or red, green, blue. */
interface PixelFormat {
  yuv: boolean;
  channels: readonly [Channel, Channel, Channel];
}

const LUMA: Channel = { plane: 0, byte: 0, step: 1, subsampledX: 1, subsampledY: 1 };

function planar(subsampledX: 1 | 2, subsampledY: 1 | 2): PixelFormat {
  const chroma = { byte: 0, step: 1, subsampledX, subsampledY };
  return { yuv: true, channels: [LUMA, { ...chroma, plane: 1 }, { ...chroma, plane: 2 }] };
}

function interleaved(red: number, blue: number): PixelFormat {
  const channel = (byte: number): Channel => ({ ...LUMA, byte, step: 4 });
  return { yuv: false, channels: [channel(red), channel(1), channel(blue)] };
}

const CHROMA_PAIR = { plane: 1, step: 2, subsampledX: 2, subsampledY: 2 } as const;

/** The eight-bit formats of WebCodecs. */
const FORMATS: Partial<Record<VideoPixelFormat, PixelFormat>> = {
  I420: planar(2, 2),
  I420A: planar(2, 2),
  I422: planar(2, 1),
  I444: planar(1, 1),
  NV12: { yuv: true, channels: [LUMA, { ...CHROMA_PAIR, byte: 0 }, { ...CHROMA_PAIR, byte: 1 }] },
  RGBA: interleaved(0, 2),
  RGBX: interleaved(0, 2),
  BGRA: interleaved(2, 0),
  BGRX: interleaved(2, 0),
};

/** Whether frames of this format can be read; null: the browser does not tell it. */
export function isReadable(format: string | null): boolean {
  return format !== null && format in FORMATS;
}

/** Where a packet's three channels lie. @throws Error if its pixel format cannot be read. */
export function channelPlanes({ format, layout }: Pick<FramePacket, 'format' | 'layout'>): {
  yuv: boolean;
  planes: [Plane, Plane, Plane];
} {
  const known = FORMATS[format];
  if (!known) throw new Error(`Frames in the pixel format ${format} cannot be read.`);
  const planeOf = ({ plane, byte, step, subsampledX, subsampledY }: Channel): Plane => {
    const place = layout[plane];
    if (!place) throw new Error(`A frame in the pixel format ${format} came without plane ${plane}.`);
    return { offset: place.offset + byte, stride: place.stride, step, subsampledX, subsampledY };
  };
  const [first, second, third] = known.channels;
  return { yuv: known.yuv, planes: [planeOf(first), planeOf(second), planeOf(third)] };
}

/**
 * Where a part of the data begins and how its rows follow, plane by plane.
 * @param x, y the part's first column and row, pixels of the data as it lies; even.
 * @throws Error if the pixel format cannot be read.
 */
export function layoutOfPart({ format, layout }: Pick<FramePacket, 'format' | 'layout'>, x: number, y: number) {
  const channels = FORMATS[format]?.channels;
  if (!channels) throw new Error(`Frames in the pixel format ${format} cannot be read.`);
  return layout.map((plane, index): PlaneLayout => {
    // An alpha plane is read by nobody.
    const { subsampledX, subsampledY, step } = channels.find((channel) => channel.plane === index) ?? LUMA;
    return { ...plane, offset: plane.offset + (y / subsampledY) * plane.stride + (x / subsampledX) * step };
  });
}
