import { describe, expect, it } from 'vitest';
import { CHIN, COMMISSURE_POINTS, INNER_CANTHUS, JAW, OUTER_CANTHUS } from '../../../lib/mesh/landmarks';
import type { Picture } from '../../../scripts/accuracy/page/picture';
import { warpEyes } from '../../../scripts/accuracy/page/warp-eyes';
import { warpMouth } from '../../../scripts/accuracy/page/warp-mouth';
import { warpNeck } from '../../../scripts/accuracy/page/warp-neck';
import { NECK_FIELD } from '../../patient/neck-field';
import type { PatientPose } from '../../patient/pose';

const WIDTH = 200;
const HEIGHT = 160;
const REST: PatientPose = {
  lidOpening: { left: 1, right: 1 },
  cornerPull: { left: 0, right: 0 },
  neckPull: { left: 0, right: 0 },
  squeeze: 0,
  headXMm: 0,
  headYMm: 0,
  rollDeg: 0,
  gazeXMm: 0,
  gazeYMm: 0,
};
const UPPER = { right: [246, 161, 160, 159, 158, 157, 173], left: [466, 388, 387, 386, 385, 384, 398] };
const LOWER = { right: [7, 163, 144, 145, 153, 154, 155], left: [249, 390, 373, 374, 380, 381, 382] };

/** Eyes of 40 × 20 pixels at y 40 to 60, a mouth of 80 pixels at y 120. */
function face(): Float32Array {
  const points = new Float32Array(3 * 478);
  const put = (index: number, x: number, y: number): void => points.set([x, y, 0], 3 * index);
  for (const [side, outer, way] of [
    ['right', 30, 1],
    ['left', 170, -1],
  ] as const) {
    put(OUTER_CANTHUS[side], outer, 50);
    put(INNER_CANTHUS[side], outer + 40 * way, 50);
    for (const [i, index] of UPPER[side].entries()) put(index, outer + 5 * (i + 1) * way, 40);
    for (const [i, index] of LOWER[side].entries()) put(index, outer + 5 * (i + 1) * way, 60);
    for (const index of COMMISSURE_POINTS[side]) put(index, side === 'right' ? 60 : 140, 120);
  }
  return points;
}

function picture(grey: (x: number, y: number) => number): Picture {
  const data = new Uint8ClampedArray(4 * WIDTH * HEIGHT);
  for (let i = 0; i < WIDTH * HEIGHT; i++) data.fill(grey(i % WIDTH, Math.floor(i / WIDTH)), 4 * i, 4 * i + 4);
  return { data, width: WIDTH, height: HEIGHT };
}

function greyAt({ data }: Picture, x: number, y: number): number {
  return data[4 * (y * WIDTH + x)] ?? 0;
}

function copyOf(from: Picture): Picture {
  return { ...from, data: from.data.slice() };
}

describe('warpEyes', () => {
  const eyes = picture((_, y) => (y < 42 ? 200 : y < 60 ? 20 : 120));
  const dark = (from: Picture, x: number): number => {
    let sum = 0;
    for (let y = 0; y < HEIGHT; y++) if (greyAt(from, x, y) < 70) sum++;
    return sum;
  };

  it('covers the commanded share of the eyeball, on its own side only', () => {
    const to = copyOf(eyes);
    warpEyes(eyes, to, face(), { ...REST, lidOpening: { left: 1, right: 0.5 } }, 1);
    expect(dark(eyes, 50)).toBe(18);
    expect(Math.abs(dark(to, 50) - 0.5 * 18)).toBeLessThanOrEqual(1);
    expect(dark(to, 150)).toBe(18);
  });

  it('leaves the eyeball where it is while the lid slides over it', () => {
    const striped = picture((x, y) => (y < 41 ? 200 : y < 60 ? 4 * y : 120 + (x % 2)));
    const to = copyOf(striped);
    warpEyes(striped, to, face(), { ...REST, lidOpening: { left: 0.7, right: 0.7 } }, 1);
    for (let y = 50; y < 57; y++) expect(greyAt(to, 50, y)).toBe(greyAt(striped, 50, y));
  });

  it('changes nothing at rest', () => {
    const to = copyOf(eyes);
    warpEyes(eyes, to, face(), REST, 1);
    expect(to.data).toEqual(eyes.data);
  });
});

describe('warpMouth', () => {
  const ramp = picture((x) => x);

  it('takes the corner outwards by the commanded share of the mouth’s width', () => {
    const to = copyOf(ramp);
    warpMouth(ramp, to, face(), { ...REST, cornerPull: { left: 0.1, right: 0 } });
    // The left corner was at x 140: 8 px further out there is what was at the corner.
    expect(Math.abs(greyAt(to, 148, 118) - 140)).toBeLessThanOrEqual(1);
    expect(greyAt(to, 60, 120)).toBe(60);
    expect(greyAt(to, 100, 120)).toBe(100);
  });
});

describe('warpNeck', () => {
  /** The face above with its jaw's edge far up, so that a neck of some 70 pixels fits below it. */
  function facing(): Float32Array {
    const points = face();
    for (const index of [CHIN, ...JAW.left, ...JAW.right]) points.set([100, 80, 0], 3 * index);
    for (const [i, index] of JAW.left.entries()) points[3 * index] = 190 - 12 * i;
    for (const [i, index] of JAW.right.entries()) points[3 * index] = 10 + 12 * i;
    return points;
  }
  const ramp = picture((_, y) => y);
  const { beside, below } = NECK_FIELD;
  const [middleX, middleY] = [Math.round(100 + 140 * beside), Math.round(80 + 140 * below)];

  it('takes the skin down by the commanded share of the eye-to-eye distance, on its own side only', () => {
    const to = copyOf(ramp);
    warpNeck(ramp, to, facing(), { ...REST, neckPull: { left: 0.05, right: 0 } });
    // 0.05 · 140 px, most of it downwards: what is in the middle now was higher.
    expect(Math.abs(greyAt(to, middleX, middleY) - (middleY - 0.908 * 7))).toBeLessThanOrEqual(1);
    expect(greyAt(to, 200 - middleX, middleY)).toBe(middleY);
  });

  it('leaves the jaw where it is', () => {
    const to = copyOf(ramp);
    warpNeck(ramp, to, facing(), { ...REST, neckPull: { left: 0.08, right: 0.08 } });
    for (let y = 0; y <= 83; y++) for (let x = 0; x < WIDTH; x += 5) expect(greyAt(to, x, y)).toBe(y);
  });
});
