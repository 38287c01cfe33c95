import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedCrop, turnBack, turned } from '../../../lib/capture/crop';
import type { Rotation } from '../../../lib/capture/packet';

const size = fc.integer({ min: 2, max: 1920 });
const place = fc.double({ min: -500, max: 2500, noNaN: true });
const extent = fc.double({ min: 0, max: 2500, noNaN: true });
const wanted = fc.record({ x: place, y: place, width: extent, height: extent });

describe('alignedCrop', () => {
  it('always gives even corners inside the picture', () => {
    fc.assert(
      fc.property(wanted, size, size, (rect, width, height) => {
        const crop = alignedCrop(rect, width, height);
        for (const value of [crop.x, crop.y, crop.width, crop.height]) expect(value % 2).toBe(0);
        expect(crop.x).toBeGreaterThanOrEqual(0);
        expect(crop.y).toBeGreaterThanOrEqual(0);
        expect(crop.width).toBeGreaterThan(0);
        expect(crop.height).toBeGreaterThan(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(width);
        expect(crop.y + crop.height).toBeLessThanOrEqual(height);
      }),
    );
  });

  it('holds all of what was wanted', () => {
    const rect = { x: 11, y: 20.5, width: 101, height: 99 };
    expect(alignedCrop(rect, 640, 360)).toEqual({ x: 10, y: 20, width: 102, height: 100 });
  });

  it('gives the whole picture for no wish and for a wish outside', () => {
    const whole = { x: 0, y: 0, width: 640, height: 360 };
    expect(alignedCrop(null, 641, 361)).toEqual(whole);
    expect(alignedCrop({ x: 900, y: 0, width: 50, height: 50 }, 641, 361)).toEqual(whole);
  });
});

describe('turned', () => {
  it('moves the top left corner as a clockwise turn does', () => {
    const corner = { x: 0, y: 0, width: 10, height: 20 };
    expect(turned(corner, 90, 640, 360)).toEqual({ x: 340, y: 0, width: 20, height: 10 });
    expect(turned(corner, 180, 640, 360)).toEqual({ x: 630, y: 340, width: 10, height: 20 });
    expect(turned(corner, 270, 640, 360)).toEqual({ x: 0, y: 630, width: 20, height: 10 });
  });

  it.each<Rotation>([0, 90, 180, 270])('is undone by the turn back from %i°', (rotation) => {
    const rect = { x: 12, y: 34, width: 56, height: 78 };
    const upright = turned({ x: 0, y: 0, width: 640, height: 360 }, rotation, 640, 360);
    const there = turned(rect, rotation, 640, 360);
    expect(turned(there, turnBack(rotation), upright.width, upright.height)).toEqual(rect);
  });
});
