import { describe, expect, it } from 'vitest';
import { OUTER_CANTHUS } from '../../../lib/mesh/landmarks';
import type { Picture } from '../../../scripts/accuracy/page/picture';
import { turnHead } from '../../../scripts/accuracy/page/turn-head';

const SIZE = 200;

/** Cheeks at x 60 and 140, eyes at y 80: a head of 46 px radius around x 100. */
function face(): Float32Array {
  const points = new Float32Array(3 * 478);
  points.set([60, 90, 0], 3 * 234);
  points.set([140, 90, 0], 3 * 454);
  points.set([75, 80, 0], 3 * OUTER_CANTHUS.right);
  points.set([125, 80, 0], 3 * OUTER_CANTHUS.left);
  return points;
}

/** Grey rises with x. */
function ramp(): Picture {
  const data = new Uint8ClampedArray(4 * SIZE * SIZE);
  for (let i = 0; i < SIZE * SIZE; i++) data.fill(i % SIZE, 4 * i, 4 * i + 4);
  return { data, width: SIZE, height: SIZE };
}

function greyAt({ data }: Picture, x: number, y: number): number {
  return data[4 * (y * SIZE + x)] ?? 0;
}

describe('turnHead', () => {
  it('takes the middle of the face as far to the side as a cylinder turns it', () => {
    const turned = turnHead(ramp(), face(), 30);
    expect(Math.abs(greyAt(turned, 100 + 23, 90) - 100)).toBeLessThanOrEqual(1);
  });

  it('leaves what is beside the head, and a head that is not turned', () => {
    const turned = turnHead(ramp(), face(), 30);
    for (const x of [10, 50, 150, 190]) expect(greyAt(turned, x, 90)).toBe(x);
    const unturned = turnHead(ramp(), face(), 0);
    for (const x of [60, 100, 140]) expect(Math.abs(greyAt(unturned, x, 90) - x)).toBeLessThanOrEqual(1);
  });
});
