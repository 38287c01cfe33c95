import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followCrop, LOST_AFTER_S } from '../../../lib/mesh/follow-crop';
import { plainFace } from './plain-face';

const FRAME = { width: 1280, height: 720 };

describe('followCrop', () => {
  it('leaves room above the forehead, beside the cheeks and for the neck', () => {
    const crop = followCrop(null, plainFace(640, 300), 0, FRAME);
    // The plain face reaches from 220 to 420 and from 570 to 710, and is 200 high.
    expect(crop?.y).toBeLessThanOrEqual(220 - 0.15 * 200);
    expect((crop?.y ?? 0) + (crop?.height ?? 0)).toBeGreaterThanOrEqual(420 + 0.6 * 200);
    expect(crop?.x).toBeLessThanOrEqual(570 - 0.25 * 200);
    expect((crop?.x ?? 0) + (crop?.width ?? 0)).toBeGreaterThanOrEqual(710 + 0.25 * 200);
  });

  it('stays still while the head sways, and moves when the face leaves it', () => {
    const first = followCrop(null, plainFace(640, 300), 0, FRAME);
    expect(followCrop(first, plainFace(660, 310), 0, FRAME)).toBe(first);
    expect(followCrop(first, plainFace(720, 300), 0, FRAME)).not.toEqual(first);
  });

  it('grows with a face that comes nearer and shrinks with one that goes', () => {
    const first = followCrop(null, plainFace(640, 300), 0, FRAME);
    const nearer = followCrop(first, plainFace(640, 300, 1.4), 0, FRAME);
    const farther = followCrop(first, plainFace(640, 300, 0.5), 0, FRAME);
    expect(nearer?.height).toBeGreaterThan(first?.height ?? Infinity);
    expect(farther?.height).toBeLessThan(first?.height ?? 0);
  });

  it('waits for a face that is gone for a moment, then asks for the whole frame', () => {
    const first = followCrop(null, plainFace(640, 300), 0, FRAME);
    expect(followCrop(first, null, LOST_AFTER_S / 2, FRAME)).toBe(first);
    expect(followCrop(first, null, LOST_AFTER_S * 1.1, FRAME)).toBeNull();
  });

  it('is always even-aligned and inside the frame', () => {
    const frames = fc.record({ width: fc.integer({ min: 64, max: 1921 }), height: fc.integer({ min: 64, max: 1081 }) });
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(frames, place, place, fc.double({ min: 0.1, max: 6, noNaN: true }), (frame, x, y, scale) => {
        const crop = followCrop(null, plainFace(x * frame.width, y * frame.height, scale), 0, frame);
        expect(crop).not.toBeNull();
        if (!crop) return;
        for (const value of Object.values(crop)) expect(value % 2).toBe(0);
        expect(Math.min(crop.x, crop.y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(crop.width, crop.height)).toBeGreaterThan(0);
        expect(crop.x + crop.width).toBeLessThanOrEqual(frame.width);
        expect(crop.y + crop.height).toBeLessThanOrEqual(frame.height);
      }),
    );
  });
});
