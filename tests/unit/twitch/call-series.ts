import type { MotionSample } from '../../../lib/measure/motion-sample';
import type { BySide, Side } from '../../../lib/measure/side';
import { seededRandom } from '../../../lib/statistics/seeded-random';

/** One movement, a half sine or held. Depths are shares as the patches show them. */
export interface Act {
  kind: 'lid' | 'corner' | 'both-lids' | 'both-corners';
  side?: Side;
  onsetS: number;
  durationS: number;
  depth: number;
  /** Rises within RAMP_S, holds, and falls as quickly; the patches' template learns it when it lasts. */
  held?: boolean;
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

/** Rise and fall of a held movement. Seconds. */
const RAMP_S = 0.2;
/** How long a patch keeps the level of a held movement, and how fast it then learns it. Seconds. */
const KEPT_S = 1.2;
const LEARNED_S = 0.2;

/** A face's motion with known acts and Gaussian noise. */
export function seriesOf(options: SeriesOptions): MotionSample[] {
  const { acts = [], durationS, framesPerS = 30, seed = 1, noise = { lid: 0.004, corner: 0.002 } } = options;
  const { jaw = () => 0, poseRate = () => 0, gaze = () => 0 } = options;
  const random = seededRandom(seed);
  const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const template = { lid: newTemplates(), corner: newTemplates() };
  return Array.from({ length: Math.floor(durationS * framesPerS) }, (_, i) => {
    const timeS = i / framesPerS;
    const lid: BySide<number> = { left: 0, right: 0 };
    const corner: BySide<number> = { left: 0, right: 0 };
    for (const act of acts) {
      const part = (timeS - act.onsetS) / act.durationS;
      if (part <= 0 || part >= 1) continue;
      const ramp = Math.min(1, (Math.min(part, 1 - part) * act.durationS) / RAMP_S);
      const height = act.depth * (act.held ? (1 - Math.cos(Math.PI * ramp)) / 2 : Math.sin(Math.PI * part));
      const movement = act.kind.endsWith('lid') || act.kind === 'both-lids' ? lid : corner;
      for (const side of ['left', 'right'] as const) if (!act.side || act.side === side) movement[side] += height;
    }
    const fades = acts.some(({ held }) => held);
    const seen = (kind: 'lid' | 'corner', level: number, side: Side): number =>
      fades ? template[kind][side].shown(level, 1 / framesPerS) : level;
    const moved = (side: Side) => ({
      value: -seen('lid', lid[side], side) + noise.lid * gaussian(),
      noise: noise.lid / 3,
    });
    const pulled = (side: Side) => ({
      value: { outward: seen('corner', corner[side], side) + noise.corner * gaussian(), up: 0 },
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

/** A patch's memory of where its skin rests. */
class Template {
  #level = 0;
  #awayS = 0;

  shown(level: number, stepS: number): number {
    const away = Math.abs(level - this.#level) > 0.005;
    this.#awayS = away ? this.#awayS + stepS : 0;
    if (this.#awayS > KEPT_S) this.#level += (1 - Math.exp(-stepS / LEARNED_S)) * (level - this.#level);
    return level - this.#level;
  }
}

function newTemplates(): BySide<Template> {
  return { left: new Template(), right: new Template() };
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
