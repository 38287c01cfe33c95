import type { Pose } from './sample';
import type { BySide } from './side';

/** A displacement in the face's own axes: outwards from the midline and up towards the brow. */
export interface Displacement {
  outward: number;
  up: number;
}

/** One value as the pixels show it, with the standard deviation that the noise of this picture gives it, in the same unit. */
export interface Moved<T> {
  value: T;
  noise: number;
}

/** Why a region cannot be judged in this frame: the patch leaves the picture, is too small, or has nothing to hold on to. */
export interface Seen {
  eye: BySide<boolean>;
  mouth: BySide<boolean>;
  brow: BySide<boolean>;
  neck: BySide<boolean>;
}

/** What there is of one side of the neck: skin to be followed, outside the picture, under clothes, hair or a hand, or too smooth to follow. */
export type NeckView = 'skin' | 'outside' | 'covered' | 'smooth';

/** What the landmarks say beside the pixels: the level of things, and large movements. */
export interface MeshMotion {
  /** Palpebral fissure height as a share of the resting one: 1 open, 0 closed. */
  lidOpening: BySide<number>;
  /** Distance of each oral commissure from the midline, share of the mouth's width at rest: about 0.5. */
  commissureReach: BySide<number>;
  /** Mouth width, share of the one at rest. */
  mouthWidth: number;
  /** Gap between the lips' inner edges, share of the mouth's width at rest: 0 closed. */
  jawOpening: number;
  /** Iris centre between the canthi, mean of both eyes, shares of the eye's width: across (towards the patient's left) and up. */
  gaze: { left: number; up: number };
  /** How fast the head turns, degrees a second, all three axes together. */
  poseRateDegPerS: number;
}

/**
 * What one frame's pixels say about movement against the last second or so; displacements fade over that time to 0, so a
 * lasting change of level shows only in `mesh`. Left and right are the patient's.
 */
export interface MotionSample {
  /** Seconds since the series began, on the video's own clock. */
  timeS: number;
  /** Distance between the outer canthi, source pixels. */
  eyeToEyePx: number;
  pose: Pose;
  /** Change of the lid opening, share of the resting opening: below 0 is narrower. Only for small motion; large ones are in `mesh`. */
  lid: BySide<Moved<number>>;
  /** Displacement of the oral commissure against the nose, share of the mouth's width. */
  commissure: BySide<Moved<Displacement>>;
  /** Displacement of the brow against the nose, share of the eye-to-eye distance; above 0 is up. */
  brow: BySide<Moved<number>>;
  /** Displacement of the skin below the jaw against the nose, share of the eye-to-eye distance; null: see `neckView`. */
  neck: BySide<Moved<Displacement> | null>;
  neckView: BySide<NeckView>;
  /** What of this frame can be judged at all. */
  seen: Seen;
  mesh: MeshMotion;
}
