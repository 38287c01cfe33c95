import type { MotionSample } from '../../../lib/measure/motion-sample';
import type { BySide, Side } from '../../../lib/measure/side';
import { seededRandom } from '../../fixtures/random';

/** One half-sine movement. Depths are shares as the patches show them. */
export interface Act {
  kind: 'lid' | 'corner' | 'both-lids' | 'both-corners';
  side?: Side;
  onsetS: number;
  durationS: number;
  depth: number;
}

export interface SeriesOptions {
  acts?: Act[];
  durationS: number;
  framesPerS?: number;
  seed?: number;
  /** Standard deviations of the noise of a lid and of a mouth corner. */
  noise?: { lid: number; corner: number };
  /** Jaw opening, head turn and gaze at a time. */
  jaw?: (timeS: number) => number;
  poseRate?: (timeS: number) => number;
  gaze?: (timeS: number) => number;
}

/** Part of a lid's movement that the landmarks give back (facts: half to two thirds). */
const MESH_PART = 0.6;

/** A face's motion with known acts and Gaussian noise. */
export function seriesOf(options: SeriesOptions): MotionSample[] {
  const { acts = [], durationS, framesPerS = 30, seed = 1, noise = { lid: 0.004, corner: 0.002 } } = options;
  const { jaw = () => 0, poseRate = () => 0, gaze = () => 0 } = options;
  const random = seededRandom(seed);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: Math.floor(durationS * framesPerS) }, (_, i) => {
    const timeS = i / framesPerS;
    const lid: BySide<number> = { left: 0, right: 0 };
    const corner: BySide<number> = { left: 0, right: 0 };
    for (const act of acts) {
      const part = (timeS - act.onsetS) / act.durationS;
      if (part <= 0 || part >= 1) continue;
      const height = act.depth * Math.sin(Math.PI * part);
      const movement = act.kind.endsWith('lid') || act.kind === 'both-lids' ? lid : corner;
      for (const side of ['left', 'right'] as const) if (!act.side || act.side === side) movement[side] += height;
    }
    const moved = (side: Side) => ({ value: -lid[side] + noise.lid * gaussian(), noise: noise.lid / 3 });
    const pulled = (side: Side) => ({
      value: { outward: corner[side] + noise.corner * gaussian(), up: 0 },
      noise: noise.corner / 3,
    });
    const sees = { left: true, right: true };
    return {
      timeS,
      eyeToEyePx: 150,
      pose: { yawDeg: 0, pitchDeg: 0, rollDeg: 0 },
      lid: { left: moved('left'), right: moved('right') },
      commissure: { left: pulled('left'), right: pulled('right') },
      brow: { left: { value: 0, noise: 0.001 }, right: { value: 0, noise: 0.001 } },
      neck: { left: null, right: null },
      neckView: { left: 'outside', right: 'outside' },
      seen: { eye: sees, mouth: sees, brow: sees, neck: { left: false, right: false } },
      mesh: {
        lidOpening: { left: 1 - MESH_PART * lid.left, right: 1 - MESH_PART * lid.right },
        commissureReach: { left: 0.5 + corner.left, right: 0.5 + corner.right },
        mouthWidth: 1 + corner.left + corner.right,
        jawOpening: jaw(timeS),
        gaze: { left: gaze(timeS), up: 0 },
        poseRateDegPerS: poseRate(timeS),
      },
    };
  });
}

/** The same face in a mirror. */
export function mirrored(sample: MotionSample): MotionSample {
  const swap = <T>({ left, right }: BySide<T>): BySide<T> => ({ left: right, right: left });
  const { seen, mesh } = sample;
  return {
    ...sample,
    lid: swap(sample.lid),
    commissure: swap(sample.commissure),
    brow: swap(sample.brow),
    neck: swap(sample.neck),
    seen: { eye: swap(seen.eye), mouth: swap(seen.mouth), brow: swap(seen.brow), neck: swap(seen.neck) },
    mesh: {
      ...mesh,
      lidOpening: swap(mesh.lidOpening),
      commissureReach: swap(mesh.commissureReach),
      gaze: { left: -mesh.gaze.left, up: mesh.gaze.up },
    },
  };
}
