import type { FacePoints } from '../../mesh/face-points';
import { type BySide, SIDES } from '../side';
import type { Axes } from './axes';
import { WARM_UP_STEADY } from './constants';
import { openingOf } from './layout';

/** Whether the lids rest while the picture of a face is first learned. */
export class WarmUp {
  readonly #least: BySide<number> = { left: Number.POSITIVE_INFINITY, right: Number.POSITIVE_INFINITY };
  readonly #most: BySide<number> = { left: 0, right: 0 };

  forget(): void {
    for (const side of SIDES) {
      this.#least[side] = Number.POSITIVE_INFINITY;
      this.#most[side] = 0;
    }
  }

  /** Takes the next frame's landmarks. */
  isSteady(axes: Axes, face: FacePoints): boolean {
    return SIDES.every((side) => {
      const opening = openingOf(axes, face, side);
      this.#least[side] = Math.min(this.#least[side], opening);
      this.#most[side] = Math.max(this.#most[side], opening);
      return this.#most[side] <= WARM_UP_STEADY * this.#least[side];
    });
  }
}
