import { describe, expect, it } from 'vitest';
import { landmarksAt } from '../../patient/geometry';
import { poseAt } from '../../patient/pose';
import type { Movement, PatientProgram } from '../../patient/program';
import { demoProgram } from '../../patient/programs';

const still = (...movements: Movement[]): PatientProgram => ({
  seed: 1,
  durationS: 10,
  movements,
  headMotionMm: 0,
  cameraNoise: 0,
});
const mouthWidth = (program: PatientProgram, tS: number): number => {
  const { commissure } = landmarksAt(poseAt(program, tS), 1280, 720);
  return commissure.left.x - commissure.right.x;
};

describe('poseAt', () => {
  it('takes the commanded share of the one lid at the peak of a twitch, and leaves the other alone', () => {
    const program = still({ kind: 'eye-twitch', side: 'left', onsetS: 2, durationS: 0.2, depth: 0.3 });
    expect(poseAt(program, 2.1).lidOpening.left).toBeCloseTo(0.7);
    expect(poseAt(program, 2.1).lidOpening.right).toBe(1);
    expect(poseAt(program, 1.99).lidOpening.left).toBe(1);
    expect(poseAt(program, 2.21).lidOpening.left).toBe(1);
  });

  it('closes both eyes in a blink, faster than it opens them', () => {
    const program = still({ kind: 'blink', side: 'both', onsetS: 1, durationS: 0.2, depth: 1 });
    const openings = Array.from({ length: 41 }, (_, at) => poseAt(program, 1 + at * 0.005).lidOpening);
    for (const { left, right } of openings) expect(left).toBe(right);
    const lowest = openings.findIndex(({ left }) => left < 0.01);
    expect(lowest).toBeGreaterThan(10);
    expect(lowest).toBeLessThan(20);
  });

  it('holds a forceful closure', () => {
    const program = still({ kind: 'eye-closure', side: 'both', onsetS: 1, durationS: 2, depth: 1 });
    for (const tS of [1.4, 2, 2.6]) {
      expect(poseAt(program, tS)).toMatchObject({ lidOpening: { left: 0, right: 0 }, squeeze: 1 });
    }
  });

  it('widens the mouth by exactly the commanded share, at one corner or at both', () => {
    const one = still({ kind: 'mouth-twitch', side: 'left', onsetS: 2, durationS: 0.2, depth: 0.08 });
    expect(mouthWidth(one, 2.1) / mouthWidth(one, 0)).toBeCloseTo(1.08);
    const both = still({ kind: 'mouth-pull', side: 'both', onsetS: 2, durationS: 2, depth: 0.1 });
    expect(mouthWidth(both, 3) / mouthWidth(both, 0)).toBeCloseTo(1.2);
  });

  it('rests outside the program', () => {
    const program = demoProgram(3, 30);
    for (const tS of [-5, 30.5]) {
      expect(poseAt(program, tS)).toMatchObject({
        lidOpening: { left: 1, right: 1 },
        cornerPull: { left: 0, right: 0 },
        neckPull: { left: 0, right: 0 },
      });
    }
  });
});

describe('landmarksAt', () => {
  it("puts the patient's left on the right of the picture", () => {
    const { outerCanthus, commissure } = landmarksAt(poseAt(still(), 0), 1280, 720);
    expect(outerCanthus.left.x).toBeGreaterThan(outerCanthus.right.x);
    expect(commissure.left.x).toBeGreaterThan(commissure.right.x);
  });

  it('has 150 to 190 pixels from eye to eye at 720p, wherever the head is', () => {
    const program = demoProgram(3, 30);
    for (let tS = 0; tS < 30; tS += 0.7) {
      const { outerCanthus } = landmarksAt(poseAt(program, tS), 1280, 720);
      const { left, right } = outerCanthus;
      const eyeToEye = Math.hypot(left.x - right.x, left.y - right.y);
      expect(eyeToEye).toBeCloseTo(173, 0);
    }
  });

  it('moves the head smoothly: less than a pixel from frame to frame', () => {
    const program = demoProgram(3, 30);
    const at = (frame: number) => landmarksAt(poseAt(program, frame / 30), 1280, 720).outerCanthus.left;
    for (let frame = 1; frame < 900; frame++) {
      expect(Math.hypot(at(frame).x - at(frame - 1).x, at(frame).y - at(frame - 1).y)).toBeLessThan(1);
    }
  });
});
