import { expect, test } from 'vitest';
import { type LumaView, lumaView } from '../../../../lib/measure/luma';
import type { Axes } from '../../../../lib/measure/motion/axes';
import { GUIDED_MISFIT } from '../../../../lib/measure/motion/constants';
import { Patch } from '../../../../lib/measure/motion/patch';
import { seededRandom } from '../../../../lib/statistics/seeded-random';

const SIZE = 120;
/** A hundred pixels to the unit, the origin in the middle of the picture. */
const AXES: Axes = { x: SIZE / 2, y: SIZE / 2, ax: 100, ay: 0 };
const PLACE = { u: 0, v: 0, halfU: 0.18, halfV: 0.09 };
/** The stripes look the same this far away. Pixels. */
const PERIOD = 10;

function picture(luma: (x: number, y: number) => number): LumaView {
  const data = new Uint8Array((SIZE * SIZE * 3) / 2);
  for (let i = 0; i < SIZE * SIZE; i++) data[i] = luma(i % SIZE, Math.floor(i / SIZE));
  const view = lumaView({
    format: 'I420',
    layout: [{ offset: 0, stride: SIZE }],
    crop: { x: 0, y: 0, width: SIZE, height: SIZE },
    data: data.buffer,
  });
  if (!view) throw new Error('unreachable');
  return view;
}

/** @returns how far the patch is found from where it was, pixels */
function found(before: LumaView, now: LumaView, guessPx: number, misfit: number): number {
  const patch = new Patch({ width: 36, height: 18 }, 'vertical');
  patch.measure(before, AXES, PLACE);
  patch.learn(0);
  patch.measure(now, AXES, PLACE, guessPx / 100, misfit);
  return patch.moved.v * 100;
}

test('of two fits that are about as good the one counts that the landmarks show, if they are to be trusted', () => {
  const random = seededRandom(1);
  const stripe = (y: number) => 128 + 60 * Math.sin((2 * Math.PI * y) / PERIOD);
  const before = picture((_, y) => stripe(y));
  const now = picture((_, y) => stripe(y) + 4 * (random() - 0.5));
  expect(found(before, now, PERIOD, GUIDED_MISFIT)).toBeCloseTo(PERIOD, 0);
  expect(found(before, now, PERIOD, 0.5)).toBeCloseTo(0, 0);
});

test('a patch that has not moved stays where it fits far better', () => {
  const random = seededRandom(2);
  const rows = Array.from({ length: SIZE }, () => 60 + 130 * random());
  const before = picture((_, y) => rows[y] ?? 0);
  const now = picture((_, y) => (rows[y] ?? 0) + 4 * (random() - 0.5));
  expect(found(before, now, PERIOD, GUIDED_MISFIT)).toBeCloseTo(0, 0);
});
