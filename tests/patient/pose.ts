import type { BySide, Side } from '../../lib/measure/side';
import { type Movement, type MovementKind, type PatientProgram, regionOf } from './program';
import { seededRandom } from './random';

/** What the drawn face does at one moment. */
export interface PatientPose {
  /** Share of the resting palpebral fissure height: 1 at rest, 0 closed. */
  lidOpening: BySide<number>;
  /** How far the oral commissure has moved outwards, as a share of the resting mouth width. */
  cornerPull: BySide<number>;
  /** How far the skin of the neck below the jaw has moved, down and outwards along the platysma, share of the eye-to-eye distance. */
  neckPull: BySide<number>;
  /** Force of the orbicularis beyond mere closure (brow down, crow's feet), 0–1. Only drawn, never measured. */
  squeeze: number;
  /** Head offset from its place, millimetres on the face, in picture directions. */
  headXMm: number;
  headYMm: number;
  /** In-plane rotation in picture directions, clockwise. */
  rollDeg: number;
  /** Offset of both irises, millimetres, in picture directions. */
  gazeXMm: number;
  gazeYMm: number;
}

const SUSTAINED_RAMP_S = 0.25;
/** A lid falls faster than it rises. */
const BLINK_CLOSING_SHARE = 0.38;
/** The eyes stay on one point for about this long. */
const FIXATION_S = 2.6;

/** The pose at a time; outside the program's length, and where nothing is commanded, the face rests. Exact: no state, no accumulation. */
export function poseAt(program: PatientProgram, tS: number): PatientPose {
  const lidOpening = { left: 1, right: 1 };
  const cornerPull = { left: 0, right: 0 };
  const neckPull = { left: 0, right: 0 };
  let squeeze = 0;
  for (const movement of program.movements) {
    if (movement.onsetS > tS) break;
    const share = movementShape(movement, tS) * movement.depth;
    if (share <= 0) continue;
    for (const side of sidesOf(movement)) {
      const region = regionOf(movement.kind);
      if (region === 'mouth') cornerPull[side] += share;
      else if (region === 'platysma') neckPull[side] += share;
      else lidOpening[side] *= 1 - share;
    }
    if (movement.kind === 'eye-closure') squeeze = Math.max(squeeze, share);
  }
  return { lidOpening, cornerPull, neckPull, squeeze, ...wandering(program, tS) };
}

function sidesOf(movement: Movement): Side[] {
  return movement.side === 'both' ? ['left', 'right'] : [movement.side];
}

/** Course of one movement, 0 to 1 and back. */
export function movementShape(movement: Pick<Movement, 'kind' | 'onsetS' | 'durationS'>, tS: number): number {
  const elapsed = tS - movement.onsetS;
  if (elapsed <= 0 || elapsed >= movement.durationS) return 0;
  return SHAPES[movement.kind](elapsed, movement.durationS);
}

const SHAPES: Record<MovementKind, (elapsed: number, duration: number) => number> = {
  blink: (elapsed, duration) => {
    const closing = duration * BLINK_CLOSING_SHARE;
    return elapsed < closing ? ease(elapsed / closing) : ease((duration - elapsed) / (duration - closing));
  },
  'eye-twitch': halfSine,
  'mouth-twitch': halfSine,
  'neck-twitch': halfSine,
  swallow: halfSine,
  'eye-closure': sustained,
  'eye-spasm': sustained,
  'mouth-pull': sustained,
};

function halfSine(elapsed: number, duration: number): number {
  return Math.sin((Math.PI * elapsed) / duration);
}

function sustained(elapsed: number, duration: number): number {
  return ease(Math.min(1, elapsed / SUSTAINED_RAMP_S, (duration - elapsed) / SUSTAINED_RAMP_S));
}

function ease(x: number): number {
  return x * x * (3 - 2 * x);
}

type Wandering = Pick<PatientPose, 'headXMm' | 'headYMm' | 'rollDeg' | 'gazeXMm' | 'gazeYMm'>;

/** Slow sums of sines for the head, jumps between fixations for the eyes; all scale with the program's head motion. */
function wandering(program: PatientProgram, tS: number): Wandering {
  const size = program.headMotionMm;
  if (size === 0) return { headXMm: 0, headYMm: 0, rollDeg: 0, gazeXMm: 0, gazeYMm: 0 };
  const random = seededRandom(program.seed ^ 0x5ea1);
  const sway = (hz: number): number => Math.sin(2 * Math.PI * (hz * tS + random()));
  const fixation = seededRandom(program.seed + 7919 * Math.floor(tS / FIXATION_S));
  return {
    headXMm: size * (0.7 * sway(0.11) + 0.3 * sway(0.31)),
    headYMm: size * (0.45 * sway(0.09) + 0.2 * sway(0.27)),
    rollDeg: size * (0.35 * sway(0.07) + 0.12 * sway(0.23)),
    gazeXMm: size * 0.25 * (fixation() - 0.5),
    gazeYMm: size * 0.12 * (fixation() - 0.5),
  };
}
