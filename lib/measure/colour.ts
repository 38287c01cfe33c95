import type { FramePacket } from '../capture/packet';
import { channelPlanes } from '../mesh/pixel-formats';

type PixelPart = Pick<FramePacket, 'format' | 'layout' | 'crop' | 'data' | 'rotation'>;

/** One pixel's colour: luma 0–255 and the two chroma differences, 0 for grey. */
export interface Colour {
  y: number;
  u: number;
  v: number;
}

/** Reads single pixels, at source pixels of the upright picture; false outside the crop. */
export type ColourReader = (x: number, y: number, into: Colour) => boolean;

/** Opens a packet's colours; null where it holds none (brightness alone, or a format that cannot be read). */
export function colourReader(packet: PixelPart): ColourReader | null {
  if (packet.layout.length < 2 && !/^(RGB|BGR)/.test(packet.format)) return null;
  const { yuv, planes } = channelPlanes(packet);
  const bytes = new Uint8Array(packet.data);
  const { crop, rotation = 0 } = packet;
  return (atX, atY, into) => {
    const [x, y] = [Math.round(atX - crop.x), Math.round(atY - crop.y)];
    if (!(x >= 0 && y >= 0 && x < crop.width && y < crop.height)) return false;
    const [column, row] = lying(x, y, crop.width, crop.height, rotation);
    const [first = 0, second = 0, third = 0] = planes.map(
      ({ offset, step, stride, subsampledX, subsampledY }) =>
        bytes[offset + Math.floor(row / subsampledY) * stride + Math.floor(column / subsampledX) * step] ?? 0,
    );
    if (yuv) Object.assign(into, { y: first, u: second - 128, v: third - 128 });
    else fromRgb(first, second, third, into);
    return true;
  };
}

/** Column and row in the data of a pixel of the upright picture. */
function lying(x: number, y: number, width: number, height: number, rotation: number): [number, number] {
  switch (rotation) {
    case 90:
      return [y, width - 1 - x];
    case 180:
      return [width - 1 - x, height - 1 - y];
    case 270:
      return [height - 1 - y, x];
    default:
      return [x, y];
  }
}

/** ITU-R BT.601. */
function fromRgb(red: number, green: number, blue: number, into: Colour): void {
  const y = 0.299 * red + 0.587 * green + 0.114 * blue;
  Object.assign(into, { y, u: 0.564 * (blue - y), v: 0.713 * (red - y) });
}
