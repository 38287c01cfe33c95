import { isClosedApart } from '../../measure/motion/closed-apart';
import type { MotionSample } from '../../measure/motion-sample';
import type { BySide, Side } from '../../measure/side';
import { MESH_CLOSURE, SHOWN_PART } from './constants';

/** What the detector for calls looks at, and what is drawn of it. */
export interface FaceSignals {
  /** Closing of each lid against the last second, share of its resting opening: 0 at rest, 1 closed. */
  lidClosure: BySide<number>;
  /** Outward pull of each oral commissure against the last second, share of the mouth's width. */
  commissurePull: BySide<number>;
}

export function signalsOf(sample: MotionSample): FaceSignals {
  return {
    lidClosure: { left: lidClosure(sample, 'left'), right: lidClosure(sample, 'right') },
    commissurePull: { left: commissurePull(sample, 'left'), right: commissurePull(sample, 'right') },
  };
}

/** Closing of each lid as the pixels show it by themselves: same share, but of large ones too little. */
export function closureByPixels({ lid }: MotionSample): BySide<number> {
  return { left: -lid.left.value / SHOWN_PART.eye, right: -lid.right.value / SHOWN_PART.eye };
}

/** The pixels for small motion, the landmarks for large. */
function lidClosure(sample: MotionSample, side: Side): number {
  const { lidOpening } = sample.mesh;
  const byMesh = 1 - lidOpening[side];
  const byPixels = closureByPixels(sample)[side];
  // A lid far from its template's place can be taken for one at rest: the pixels under the patch are skin, before and after.
  const believed = byMesh > MESH_CLOSURE || isClosedApart(lidOpening, side);
  return believed ? Math.max(byMesh, byPixels) : byPixels;
}

function commissurePull({ commissure }: MotionSample, side: Side): number {
  return commissure[side].value.outward / SHOWN_PART.mouth;
}
