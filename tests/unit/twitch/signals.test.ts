import { expect, test } from 'vitest';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import { SHOWN_PART } from '../../../lib/twitch/call/constants';
import { signalsOf } from '../../../lib/twitch/call/signals';

/** Lid openings by the landmarks, and closings by the pixels. */
function sample(byMesh: { left: number; right: number }, byPixels: { left: number; right: number }): MotionSample {
  const moved = (value: number) => ({ value, noise: 0 });
  const still = moved(0);
  const unmoved = { value: { outward: 0, up: 0 }, noise: 0 };
  return {
    timeS: 0,
    eyeToEyePx: 120,
    pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
    mesh: {
      lidOpening: byMesh,
      commissureReach: { left: 0.5, right: 0.5 },
      mouthWidth: 1,
      jawOpening: 0,
      gaze: { left: 0, up: 0 },
      poseRateDegPerS: 0,
    },
    lid: { left: moved(-byPixels.left * SHOWN_PART.eye), right: moved(-byPixels.right * SHOWN_PART.eye) },
    commissure: { left: unmoved, right: unmoved },
    brow: { left: still, right: still },
    neck: { left: null, right: null },
    neckView: { left: 'outside', right: 'outside' },
    seen: {
      eye: { left: true, right: true },
      mouth: { left: true, right: true },
      brow: { left: true, right: true },
      neck: { left: false, right: false },
    },
  };
}

const closureLeft = (byMesh: { left: number; right: number }, pixelsLeft: number) =>
  signalsOf(sample(byMesh, { left: pixelsLeft, right: 0 })).lidClosure.left;

test('small closures are the pixels’ own', () => {
  expect(closureLeft({ left: 0.9, right: 1 }, 0.15)).toBeCloseTo(0.15);
});

test('what the pixels lose of one lid’s deep closure, the landmarks keep', () => {
  expect(closureLeft({ left: 0.62, right: 1 }, 0.02)).toBeCloseTo(0.38);
  expect(closureLeft({ left: 0.62, right: 1 }, 0.6)).toBeCloseTo(0.6);
});

test('landmarks that sink on both sides, as with a nod, are not believed beside the pixels', () => {
  expect(closureLeft({ left: 0.7, right: 0.72 }, 0.02)).toBeCloseTo(0.02);
  // Nor where the other lid is opened wide, and this one as ever.
  expect(closureLeft({ left: 1, right: 1.3 }, -0.05)).toBeCloseTo(-0.05);
});

test('deep enough, they are believed of both', () => {
  expect(closureLeft({ left: 0.4, right: 0.4 }, 0.3)).toBeCloseTo(0.6);
});
