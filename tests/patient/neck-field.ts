import type { Side } from '../../lib/measure/side';
import { directionOf } from './geometry';

/** Middle of the skin that one platysma moves, beside the midline and below the chin, and how far it reaches. Shares of the eye-to-eye distance. Ours. */
export const NECK_FIELD = { beside: 0.24, below: 0.25, reachAcross: 0.22, reachDown: 0.28 } as const;

/** The way that the skin goes for each unit of pull: along the platysma's fibres, which run from the jaw down and outwards. Length 1. */
const FIBRES = { outward: 0.42, down: 0.908 } as const;

/**
 * How far the skin of the neck is moved where a place lies now, for a pull of 1 of one side.
 * @param across place towards the patient's left of the midline, @param below below the chin, shares of the eye-to-eye distance
 * @returns displacement, same unit and directions
 */
export function neckDisplacement(side: Side, across: number, below: number): { across: number; down: number } {
  const out = directionOf(side);
  const { beside, below: middle, reachAcross, reachDown } = NECK_FIELD;
  const far = ((out * across - beside) / reachAcross) ** 2 + ((below - middle) / reachDown) ** 2;
  const share = far >= 1 ? 0 : (1 - far) ** 2;
  return { across: share * out * FIBRES.outward, down: share * FIBRES.down };
}
