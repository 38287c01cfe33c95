import { describe, expect, it } from 'vitest';
import { MotionMeasure } from '../../../../lib/measure/motion/motion-measure';
import type { MotionSample } from '../../../../lib/measure/motion-sample';
import { SIDES } from '../../../../lib/measure/side';
import { UPPER_LID } from '../../../../lib/mesh/landmarks';
import { seededRandom } from '../../../../lib/statistics/seeded-random';
import { FACE, frameOf, type Movement } from './textured-face';

const FRAME_S = 1 / 30;
const RESTING = frameOf();

/** Rests for some frames, then moves once; returns the last sample. */
function after(movement: Movement, noise?: () => number): MotionSample {
  const measure = new MotionMeasure();
  let sample: MotionSample | null = null;
  for (let i = 0; i < 16; i++) {
    const { packet, face } = i < 15 && !noise ? RESTING : frameOf(i < 15 ? {} : movement, noise);
    sample = measure.next(packet, face, i * FRAME_S);
  }
  if (!sample) throw new Error('Nothing was measured.');
  return sample;
}

describe('MotionMeasure', () => {
  it('sees nothing move in a face at rest', () => {
    const { lid, commissure, brow, seen } = after({});
    for (const side of SIDES) {
      expect(seen.eye[side] && seen.mouth[side] && seen.brow[side] && seen.neck[side]).toBe(true);
      expect(lid[side].value).toBeCloseTo(0, 4);
      expect(commissure[side].value.outward).toBeCloseTo(0, 4);
      expect(brow[side].value).toBeCloseTo(0, 4);
    }
  });

  it.each([0.2, 0.5, 1, 2])('gives back a lid that closes by %s px, on its side only', (px) => {
    for (const side of SIDES) {
      const { lid } = after({ lidClosing: { [side]: px } });
      const other = side === 'left' ? 'right' : 'left';
      expect((-lid[side].value * FACE.opening) / px).toBeGreaterThan(0.75);
      expect((-lid[side].value * FACE.opening) / px).toBeLessThan(1.2);
      expect(Math.abs(lid[other].value * FACE.opening)).toBeLessThan(0.05 * px);
    }
  });

  it.each([0.3, 1, 3])('gives back a mouth corner pulled by %s px', (px) => {
    for (const side of SIDES) {
      const { commissure } = after({ outward: { [side]: px } });
      const other = side === 'left' ? 'right' : 'left';
      expect((commissure[side].value.outward * FACE.mouthWidth) / px).toBeGreaterThan(0.85);
      expect((commissure[side].value.outward * FACE.mouthWidth) / px).toBeLessThan(1.1);
      expect(Math.abs(commissure[other].value.outward * FACE.mouthWidth)).toBeLessThan(0.05 * px);
    }
  });

  it('gives back a raised brow', () => {
    const { brow } = after({ browUp: { left: 1 } });
    expect(brow.left.value * FACE.eyeToEye).toBeCloseTo(1, 0);
    expect(Math.abs(brow.right.value * FACE.eyeToEye)).toBeLessThan(0.05);
  });

  it.each<[string, Movement]>([
    ['the landmarks jitter', { jitter: { x: 0.8, y: -0.6 } }],
    ['the head shifts', { head: { x: 1.3, y: 0.7, turn: 0 } }],
    ['the head jumps', { head: { x: 9, y: -7, turn: 0 } }],
    ['the head tilts', { head: { x: 0, y: 0, turn: 0.02 } }],
    ['the exposure changes', { exposure: 1.08 }],
  ])('is not misled when %s', (_, movement) => {
    const { lid, commissure, brow } = after(movement);
    for (const side of SIDES) {
      expect(Math.abs(lid[side].value * FACE.opening)).toBeLessThan(0.1);
      expect(Math.abs(commissure[side].value.outward * FACE.mouthWidth)).toBeLessThan(0.12);
      expect(Math.abs(brow[side].value * FACE.eyeToEye)).toBeLessThan(0.12);
    }
  });

  it('says how noisy the picture is', () => {
    const random = seededRandom(7);
    const quiet = after({}, () => 2 * (random() - 0.5));
    const noisy = after({}, () => 20 * (random() - 0.5));
    for (const side of SIDES) expect(noisy.lid[side].noise / quiet.lid[side].noise).toBeGreaterThan(4);
  });

  it('tells when the neck is not in the picture', () => {
    const measure = new MotionMeasure();
    let sample: MotionSample | null = null;
    for (let i = 0; i < 12; i++) {
      const { packet, face } = RESTING;
      sample = measure.next({ ...packet, crop: { ...packet.crop, height: 380 } }, face, i * FRAME_S);
    }
    expect(sample?.seen).toMatchObject({ neck: { left: false, right: false }, mouth: { left: true, right: true } });
    expect(sample?.neck).toEqual({ left: null, right: null });
  });

  it('says nothing without a face, and nothing until it has something to compare with', () => {
    const measure = new MotionMeasure();
    const { packet, face } = RESTING;
    expect(measure.next(packet, null, 0)).toBeNull();
    expect(measure.next(packet, face, 0.1)).toBeNull();
    expect(measure.next(packet, face, 0.2)).toBeNull();
    expect(measure.next(packet, face, 0.5)).not.toBeNull();
    expect(measure.next(packet, face, 5)).toBeNull();
  });
});

describe('the beginning of a picture', () => {
  /** The landmarks' opening of the left lid in each frame, share of the resting one. @returns the frame of the first sample */
  function firstSampleOf(openings: readonly number[]): number {
    const measure = new MotionMeasure();
    return openings.findIndex((opening, i) => {
      const { packet, face } = RESTING;
      const lids = Float32Array.from(face);
      for (const index of UPPER_LID.left)
        lids[3 * index + 1] = (lids[3 * index + 1] ?? 0) + (1 - opening) * FACE.opening;
      return measure.next(packet, lids, i * FRAME_S) !== null;
    });
  }

  it('takes a third of a second', () => {
    expect(firstSampleOf(Array(30).fill(1))).toBe(9);
  });

  it('waits until a lid that was closing or opening rests', () => {
    const amidATwitch = [0.6, 0.4, 0.4, 0.6, 0.9];
    // The fourth frame is the last that differs much from the one before.
    expect(firstSampleOf([...amidATwitch, ...Array(30).fill(1)])).toBe(3 + 9);
  });

  it('does not wait for ever', () => {
    expect(firstSampleOf(Array.from({ length: 90 }, (_, i) => (i % 6 < 3 ? 1 : 0.4)))).toBeLessThan(75);
  });
});
