import { describe, expect, it } from 'vitest';
import type { FramePacket, Rotation } from '../../../lib/capture/packet';
import { isBlack, lumaView, meanLuma } from '../../../lib/measure/luma';

const CROP = { x: 10, y: 20, width: 40, height: 24 };

/** A packet whose upright picture has the given luma at each pixel of the crop, stored turned. */
function packetOf(lumaAt: (x: number, y: number) => number, rotation: Rotation = 0, format: VideoPixelFormat = 'I420') {
  const step = format === 'I420' ? 1 : 4;
  const lying = rotation === 90 || rotation === 270;
  const [width, height] = lying ? [CROP.height, CROP.width] : [CROP.width, CROP.height];
  const [offset, stride] = [8, width * step + 6];
  const bytes = new Uint8Array(offset + stride * height).fill(200);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y] = upright(column, row, width, height, rotation);
      bytes[offset + row * stride + column * step + (step === 4 ? 1 : 0)] = lumaAt(x, y);
    }
  }
  const packet: Pick<FramePacket, 'format' | 'layout' | 'crop' | 'data' | 'rotation'> = {
    format,
    layout: [{ offset, stride }],
    crop: CROP,
    data: bytes.buffer,
    rotation,
  };
  const view = lumaView(packet);
  if (!view) throw new Error('no luma');
  return view;
}

/** Where a stored pixel stands once the data is turned clockwise, quarter by quarter. */
function upright(column: number, row: number, width: number, height: number, rotation: Rotation): [number, number] {
  let [x, y, w, h] = [column, row, width, height];
  for (let turned = 0; turned < rotation; turned += 90) [x, y, w, h] = [h - 1 - y, x, h, w];
  return [x, y];
}

describe('meanLuma', () => {
  it.each([
    [0, 'I420'],
    [90, 'I420'],
    [180, 'I420'],
    [270, 'I420'],
    [0, 'RGBA'],
    [90, 'BGRX'],
  ] as const)('reads a part of the upright picture, turned by %i, from %s', (rotation, format) => {
    const view = packetOf((x, y) => (x < 16 && y >= 12 ? 100 : 30), rotation, format);
    expect(meanLuma(view, { x: 10, y: 32, width: 16, height: 12 })).toBe(100);
    expect(meanLuma(view, { x: 26, y: 20, width: 24, height: 24 })).toBe(30);
    expect(meanLuma(view, { x: 10, y: 20, width: 16, height: 24 })).toBe(65);
  });

  it('reads only what the crop holds', () => {
    const view = packetOf(() => 70);
    expect(meanLuma(view, { x: -100, y: -100, width: 1000, height: 1000 })).toBe(70);
    expect(meanLuma(view, { x: 0, y: 0, width: 5, height: 5 })).toBeNull();
    expect(meanLuma(view, { x: Number.NaN, y: 0, width: 5, height: 5 })).toBeNull();
  });
});

describe('isBlack', () => {
  it('knows black in video range from a dark picture', () => {
    expect(isBlack(packetOf(() => 16))).toBe(true);
    expect(isBlack(packetOf((x) => 16 + (x % 3)))).toBe(true);
    expect(isBlack(packetOf((x, y) => (x > 20 && y > 10 ? 50 : 16)))).toBe(false);
  });
});

describe('lumaView', () => {
  it('is null for a format that it cannot read', () => {
    const packet = { layout: [{ offset: 0, stride: 80 }], crop: CROP, data: new ArrayBuffer(8) };
    expect(lumaView({ ...packet, format: 'I420P10' as VideoPixelFormat })).toBeNull();
    expect(lumaView({ ...packet, format: 'I420', layout: [] })).toBeNull();
  });
});
