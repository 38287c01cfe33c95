import { describe, expect, it } from 'vitest';
import type { Rotation } from '../../../lib/capture/packet';
import { MODEL_IMAGE_PX, ModelImage, type Picture, type Pixels } from '../../../lib/mesh/model-image';

const LIMITED_709 = { matrix: 'bt709', fullRange: false } as const;

/** An I420 picture of evenly coloured bytes with a border of other bytes after each row: strides must be kept to. */
function i420(width: number, height: number, luma: (x: number, y: number) => number, u = 128, v = 128): Picture {
  const [stride, chromaStride] = [width + 6, width / 2 + 4];
  const uOffset = stride * height;
  const vOffset = uOffset + (chromaStride * height) / 2;
  const bytes = new Uint8Array(vOffset + (chromaStride * height) / 2).fill(99);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) bytes[y * stride + x] = luma(x, y);
  for (let y = 0; y < height / 2; y++) {
    bytes.fill(u, uOffset + y * chromaStride, uOffset + y * chromaStride + width / 2);
    bytes.fill(v, vOffset + y * chromaStride, vOffset + y * chromaStride + width / 2);
  }
  return {
    crop: { x: 0, y: 0, width, height },
    format: 'I420',
    layout: [
      { offset: 0, stride },
      { offset: uOffset, stride: chromaStride },
      { offset: vOffset, stride: chromaStride },
    ],
    colorSpace: LIMITED_709,
    data: bytes.buffer,
  };
}

function rgbAt({ data, width }: Pixels, x: number, y: number): number[] {
  return [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
}

describe('ModelImage', () => {
  it('shrinks the longer side to the model size and keeps small pictures as they are', () => {
    const large = new ModelImage().of(i420(1280, 720, () => 80));
    expect([large.width, large.height]).toEqual([MODEL_IMAGE_PX, (MODEL_IMAGE_PX * 720) / 1280]);
    const small = new ModelImage().of(i420(64, 48, () => 80));
    expect([small.width, small.height]).toEqual([64, 48]);
  });

  it.each([
    ['black', 16, 128, 128, [0, 0, 0]],
    ['white', 235, 128, 128, [255, 255, 255]],
    ['BT.709 red', 63, 102, 240, [255, 0, 0]],
    ['BT.709 blue', 32, 240, 118, [0, 0, 255]],
  ])('turns limited-range YUV into RGB: %s', (_, y, u, v, wanted) => {
    const colour = rgbAt(new ModelImage().of(i420(64, 64, () => y, u, v)), 30, 30);
    for (const [i, value] of wanted.entries()) expect(Math.abs((colour[i] ?? NaN) - value)).toBeLessThanOrEqual(3);
  });

  it('puts each place of the picture at the same share of the image', () => {
    const image = new ModelImage().of(i420(800, 600, (x, y) => (x < 400 && y < 300 ? 235 : 16)));
    const [midX, midY] = [image.width / 2, image.height / 2];
    expect(rgbAt(image, midX - 1, midY - 1)).toEqual([255, 255, 255]);
    expect(rgbAt(image, midX, midY - 1)).toEqual([0, 0, 0]);
    expect(rgbAt(image, midX - 1, midY)).toEqual([0, 0, 0]);
  });

  it.each<[Rotation, string]>([
    [0, 'top left'],
    [90, 'top right'],
    [180, 'bottom right'],
    [270, 'bottom left'],
  ])('stands a picture upright that has to be turned by %i°', (rotation, corner) => {
    const lying = rotation % 180 === 90;
    const rows = i420(64, 48, (x, y) => (x < 8 && y < 8 ? 235 : 16));
    const crop = lying ? { x: 0, y: 0, width: 48, height: 64 } : rows.crop;
    const image = new ModelImage().of({ ...rows, crop, rotation });
    const x = corner.endsWith('left') ? 2 : image.width - 3;
    const y = corner.startsWith('top') ? 2 : image.height - 3;
    expect([image.width, image.height]).toEqual([crop.width, crop.height]);
    expect(rgbAt(image, x, y)).toEqual([255, 255, 255]);
    expect(rgbAt(image, image.width / 2, image.height / 2)).toEqual([0, 0, 0]);
  });

  it('reads packed formats in their order', () => {
    const data = new Uint8Array(4 * 16 * 16).map((_, i) => [10, 20, 30, 0][i % 4] ?? 0).buffer;
    const crop = { x: 0, y: 0, width: 16, height: 16 };
    const picture = { crop, layout: [{ offset: 0, stride: 64 }], colorSpace: {}, data };
    expect(rgbAt(new ModelImage().of({ ...picture, format: 'RGBX' }), 5, 5)).toEqual([10, 20, 30]);
    expect(rgbAt(new ModelImage().of({ ...picture, format: 'BGRA' }), 5, 5)).toEqual([30, 20, 10]);
  });

  it('says which format it cannot read', () => {
    const strange = { ...i420(16, 16, () => 0), format: 'I420P10' as VideoPixelFormat };
    expect(() => new ModelImage().of(strange)).toThrow('pixel format I420P10');
  });
});
