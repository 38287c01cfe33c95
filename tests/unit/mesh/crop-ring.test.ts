import { describe, expect, it } from 'vitest';
import { CropRing } from '../../../lib/mesh/crop-ring';
import type { Picture } from '../../../lib/mesh/model-image';

/** A picture of one grey. */
function grey(value: number, size = 64): Picture {
  return {
    crop: { x: 0, y: 0, width: size, height: size },
    format: 'RGBA',
    layout: [{ offset: 0, stride: 4 * size }],
    colorSpace: {},
    data: new Uint8Array(4 * size * size).fill(value).buffer,
  };
}

const greysOf = (ring: CropRing, timesMs: number[]) => ring.near(timesMs).map(({ pixels }) => pixels.data[0]);

describe('the ring of crops', () => {
  it('holds a picture every fifth of a second, half the size of the model’s', () => {
    const ring = new CropRing();
    for (let frame = 0; frame < 30; frame++) ring.push(grey(frame), 1000 + frame * 33.4);
    // Frames 0, 6, 12, 18 and 24 are the first after each fifth of a second.
    expect(greysOf(ring, [1000, 1200, 1400, 1600, 1800])).toEqual([0, 6, 12, 18, 24]);
    const [held] = ring.near([1000]);
    expect([held?.pixels.width, held?.pixels.height, held?.pixels.data.length]).toEqual([32, 32, 4 * 32 * 32]);
  });

  it('gives each picture once, in order, and none that is far away', () => {
    const ring = new CropRing();
    ring.push(grey(1), 1000);
    ring.push(grey(2), 1300);
    expect(greysOf(ring, [1290, 1010, 1020, 1800])).toEqual([1, 2]);
    expect(greysOf(ring, [3000])).toEqual([]);
  });

  it('holds six seconds, whatever comes', () => {
    const ring = new CropRing();
    for (let i = 0; i <= 100; i++) ring.push(grey(i), 200 * i);
    expect(greysOf(ring, [200 * 69])).toEqual([]);
    expect(greysOf(ring, [200 * 71])).toEqual([71]);
    expect(
      greysOf(
        ring,
        Array.from({ length: 101 }, (_, i) => 200 * i),
      ),
    ).toHaveLength(30);
  });

  it('forgets all when it is told so, or when the clock goes back', () => {
    const ring = new CropRing();
    ring.push(grey(1), 1000);
    ring.forget();
    expect(greysOf(ring, [1000])).toEqual([]);
    ring.push(grey(2), 1000);
    ring.push(grey(3), 500);
    expect(greysOf(ring, [500, 1000])).toEqual([3]);
  });

  it('means four pixels to one', () => {
    const picture = grey(0, 4);
    new Uint8Array(picture.data).set([40, 40, 40, 255, 80, 80, 80, 255]);
    const ring = new CropRing();
    ring.push(picture, 0);
    expect([...(ring.near([0])[0]?.pixels.data.slice(0, 8) ?? [])]).toEqual([30, 30, 30, 255, 0, 0, 0, 255]);
  });
});
