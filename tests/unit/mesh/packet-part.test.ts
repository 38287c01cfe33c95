import { describe, expect, it } from 'vitest';
import type { FramePacket, Rotation } from '../../../lib/capture/packet';
import { lumaView, meanLuma } from '../../../lib/measure/luma';
import { ModelImage } from '../../../lib/mesh/model-image';
import { isWhole, partOfPacket } from '../../../lib/mesh/packet-part';

const WIDTH = 16;
const HEIGHT = 12;

/** A whole frame whose bytes are all different from their neighbours. */
function whole(format: 'I420' | 'NV12' | 'RGBX', rotation: Rotation = 0): FramePacket {
  const lying = rotation === 90 || rotation === 270;
  const [frameWidth, frameHeight] = lying ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const area = WIDTH * HEIGHT;
  const layouts = {
    I420: [
      { offset: 0, stride: WIDTH },
      { offset: area, stride: WIDTH / 2 },
      { offset: area * 1.25, stride: WIDTH / 2 },
    ],
    NV12: [
      { offset: 0, stride: WIDTH },
      { offset: area, stride: WIDTH },
    ],
    RGBX: [{ offset: 0, stride: 4 * WIDTH }],
  };
  return {
    kind: 'frame',
    series: 's',
    person: 'p',
    mediaTimeS: 0,
    capturedAtMs: 0,
    frameWidth,
    frameHeight,
    crop: { x: 0, y: 0, width: frameWidth, height: frameHeight },
    format,
    layout: layouts[format],
    colorSpace: {},
    data: Uint8Array.from({ length: 4 * area }, (_, i) => (i * 37) % 251).buffer,
    ...(rotation === 0 ? {} : { rotation }),
  };
}

/** The model's pixels, which of so small a picture are the picture's own. */
function pixelsOf(packet: FramePacket): (x: number, y: number) => number[] {
  const { data, width } = new ModelImage().of(packet);
  const bytes = data.slice();
  return (x, y) => [...bytes.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
}

describe('a part of a packet', () => {
  const formats = (['I420', 'NV12', 'RGBX'] as const).flatMap((format) =>
    ([0, 90, 180, 270] as const).map((rotation) => ({ format, rotation })),
  );
  it.each(formats)('shows the very pixels of the whole: $format turned by $rotation°', ({ format, rotation }) => {
    const packet = whole(format, rotation);
    const part = partOfPacket(packet, { x: 4, y: 2, width: 6, height: 8 });
    expect(part.crop).toEqual({ x: 4, y: 2, width: 6, height: 8 });
    expect(part.data).toBe(packet.data);
    const [inWhole, inPart] = [pixelsOf(packet), pixelsOf(part)];
    for (let y = 0; y < 8; y++) for (let x = 0; x < 6; x++) expect(inPart(x, y)).toEqual(inWhole(x + 4, y + 2));
    const [wholeView, partView] = [lumaView(packet), lumaView(part)];
    if (!wholeView || !partView) throw new Error('no luma');
    expect(meanLuma(partView, { x: 6, y: 4, width: 1, height: 1 })).toBe(
      meanLuma(wholeView, { x: 6, y: 4, width: 1, height: 1 }),
    );
  });

  it('is of a whole frame, or one that lacks an odd row or column', () => {
    const packet = whole('I420');
    expect(isWhole(packet)).toBe(true);
    expect(isWhole({ ...packet, frameWidth: WIDTH + 1 })).toBe(true);
    expect(isWhole(partOfPacket(packet, { x: 0, y: 0, width: 8, height: 12 }))).toBe(false);
  });
});
