import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerFaceRect } from '../../../lib/measure/face-rect';
import { sampleFrom } from '../../../lib/measure/take-sample';
import type { FacePoints } from '../../../lib/mesh/face-points';
import { faceOf, mirroredFace, REST, turnedBy } from './face';

const frame = { timeS: 1, capturedAtMs: 2, luma: 120 };
const measure = (face: FacePoints) => sampleFrom(face, frame);
const pose = (yawDeg: number, pitchDeg: number, rollDeg: number) => ({ yawDeg, pitchDeg, rollDeg });
const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });

describe('sampleFrom', () => {
  it('measures a resting, frontal face', () => {
    const { pose: posed, ...rest } = measure(faceOf());
    for (const angle of Object.values(posed)) expect(angle).toBeCloseTo(0, 9);
    expect(rest).toEqual({
      ...frame,
      lidOpeningPx: { left: 20, right: 20 },
      mouthWidthPx: 100,
      commissureReachPx: { left: 50, right: 50 },
      eyeToEyePx: 200,
    });
  });

  it("keeps the patient's sides apart", () => {
    const sample = measure(faceOf({ lidOpening: { left: 8, right: 20 }, commissureReach: { left: 56, right: 50 } }));
    expect(sample.lidOpeningPx).toEqual({ left: 8, right: 20 });
    expect(sample.commissureReachPx).toEqual({ left: 56, right: 50 });
    expect(sample.mouthWidthPx).toBe(106);
  });

  it('swaps the sides of a mirrored face', () => {
    const face = faceOf({ lidOpening: { left: 8, right: 20 }, commissureReach: { left: 56, right: 50 } });
    const mirror = measure(mirroredFace(face));
    expect(mirror.lidOpeningPx).toEqual({ left: 20, right: 8 });
    expect(mirror.commissureReachPx).toEqual({ left: 50, right: 56 });
  });

  it('lets a closed lid go below 0', () => {
    expect(measure(faceOf({ ...REST, lidOpening: { left: -1, right: 20 } })).lidOpeningPx.left).toBe(-1);
  });

  it('measures the commissures alike however the head tilts, and the lids in y, as published', () => {
    fc.assert(
      fc.property(degrees(60), (rollDeg) => {
        const sample = measure(faceOf(REST, turnedBy(pose(0, 0, rollDeg))));
        expect(sample.commissureReachPx.left).toBeCloseTo(50, 3);
        expect(sample.commissureReachPx.right).toBeCloseTo(50, 3);
        expect(sample.mouthWidthPx).toBeCloseTo(100, 3);
        expect(sample.eyeToEyePx).toBeCloseTo(200, 3);
      }),
    );
    const tilted = measure(faceOf(REST, turnedBy(pose(0, 0, 20))));
    const mean = (tilted.lidOpeningPx.left + tilted.lidOpeningPx.right) / 2;
    expect(mean).toBeCloseTo(20 * Math.cos((20 * Math.PI) / 180), 3);
  });

  it('finds the pose that the head was turned by', () => {
    fc.assert(
      fc.property(degrees(60), degrees(60), degrees(60), (yaw, pitch, roll) => {
        const found = measure(faceOf(REST, turnedBy(pose(yaw, pitch, roll)))).pose;
        expect(found.yawDeg).toBeCloseTo(yaw, 2);
        expect(found.pitchDeg).toBeCloseTo(pitch, 2);
        expect(found.rollDeg).toBeCloseTo(roll, 2);
      }),
    );
  });

  it("gives the pose its signs: towards the patient's left, up, to the patient's left shoulder", () => {
    // In the picture the patient's left is on the right (x > 0); nearer is z < 0.
    const leftTurn = faceOf(REST, ([x, y, z]) => [x, y, z + 0.5 * x]);
    const chinUp = faceOf(REST, ([x, y, z]) => [x, y, z - 0.5 * y]);
    const tilt = faceOf(REST, ([x, y, z]) => [x, y + 0.5 * x, z]);
    expect(measure(leftTurn).pose.yawDeg).toBeGreaterThan(20);
    expect(measure(chinUp).pose.pitchDeg).toBeGreaterThan(20);
    expect(measure(tilt).pose.rollDeg).toBeGreaterThan(20);
  });

  it('scales with the picture', () => {
    const small = measure(faceOf(REST, ([x, y, z]) => [x / 4, y / 4, z / 4]));
    expect(small).toMatchObject({ lidOpeningPx: { left: 5 }, mouthWidthPx: 25, eyeToEyePx: 50 });
  });

  it('refuses what is no face', () => {
    expect(() => measure(new Float32Array(0))).toThrow(RangeError);
  });
});

describe('innerFaceRect', () => {
  it('is the box around eyes and mouth', () => {
    expect(innerFaceRect(faceOf())).toEqual({ x: -100, y: 0, width: 200, height: 120 });
  });
});
