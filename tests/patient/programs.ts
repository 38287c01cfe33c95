import type { Side } from '../../lib/measure/side';
import type { Movement, PatientProgram } from './program';
import { between, type Random, seededRandom } from './random';

export interface ProgramOptions {
  /** No head motion and no camera noise. Default false. */
  clean?: boolean;
  /** The affected side. Default left. */
  side?: Side;
  /** Default 24: every 20 s window holds several. */
  twitchesPerMin?: number;
  /** Default 15. */
  blinksPerMin?: number;
  /** From and to which depth lids twitch: share of the opening lost. */
  lidDepth?: readonly [number, number];
  /** From and to which depth a mouth corner twitches: share of the mouth's width added. */
  cornerDepth?: readonly [number, number];
}

/**
 * Wandering of a person who sits and listens, and noise of a webcam indoors. Ours: together they give raw FaceMesh
 * landmarks the noise that they have on real resting faces (measured: lid opening 1.5 %, mouth width 0.5 %).
 */
const HEAD_MOTION_MM = 2.5;
const CAMERA_NOISE = 1;

/** Spontaneous blinks at rest: about 15 a minute, conjugate, 150–300 ms. */
const BLINKS_PER_MIN = 15;
const BLINK_S = [0.15, 0.3] as const;
/** Twitches: a half-sine, fast to blink-like. */
const TWITCH_S = [0.12, 0.28] as const;
const LID_TWITCH_DEPTH = [0.15, 0.45] as const;
/** Plain to see. (From 5 % on the published rule clamps: it takes them for a pull, Chan V-A.) */
const CORNER_TWITCH_DEPTH = [0.06, 0.11] as const;
/** Plain to see; share of the eye-to-eye distance. */
const NECK_TWITCH_DEPTH = [0.04, 0.07] as const;
/** Free time on either side of a movement, so that the truth is never two movements in one. */
const GAP_S = 0.35;
/** Far enough apart that none is taken for another. */
export const STEADY_EVERY_S = 2;
/** The first moments stay at rest: every measurement needs a baseline. */
const LEAD_IN_S = 1;

/** Level 0: rest and natural blinks. */
export function restProgram(seed: number, seconds: number, options: ProgramOptions = {}): PatientProgram {
  return finish(seed, seconds, options, []);
}

/** Level 1: one eye twitches. */
export function eyeProgram(seed: number, seconds: number, options: ProgramOptions = {}): PatientProgram {
  const random = seededRandom(seed);
  return finish(seed, seconds, options, eyeTwitches(random, LEAD_IN_S, seconds, options));
}

/** One eye twitches deeply every two seconds, without a blink: what is missing of these was lost, not overlooked. */
export function steadyProgram(seed: number, seconds: number): PatientProgram {
  const movements = Array.from({ length: Math.floor((seconds - LEAD_IN_S) / STEADY_EVERY_S) }, (_, i): Movement => {
    const onsetS = LEAD_IN_S + i * STEADY_EVERY_S;
    return { kind: 'eye-twitch', side: 'left', onsetS, durationS: 0.24, depth: 0.6 };
  });
  return { seed, durationS: seconds, movements, headMotionMm: 1, cameraNoise: CAMERA_NOISE };
}

/** Level 2: eye and mouth corner of one side twitch together. */
export function eyeMouthProgram(seed: number, seconds: number, options: ProgramOptions = {}): PatientProgram {
  const random = seededRandom(seed);
  return finish(seed, seconds, options, eyeMouthTwitches(random, LEAD_IN_S, seconds, options));
}

/** One examination of 90 s, again and again with new chance: rest, eye twitches, eye and mouth, closure and pull on command, each followed by provoked spasms down to the neck. */
export function demoProgram(seed: number, seconds: number, options: ProgramOptions = {}): PatientProgram {
  const random = seededRandom(seed);
  const side = options.side ?? 'left';
  const provoked = { ...options, twitchesPerMin: 55 };
  const movements: Movement[] = [];
  for (let start = 0; start < seconds; start += 90) {
    movements.push(
      ...eyeTwitches(random, start + 14, start + 34, options),
      ...eyeMouthTwitches(random, start + 34, start + 54, options),
      { kind: 'eye-closure', side: 'both', onsetS: start + 56, durationS: 2.5, depth: 1 },
      ...spasms(random, start + 59.5, start + 67, provoked),
      { kind: 'mouth-pull', side: 'both', onsetS: start + 69, durationS: 2.2, depth: 0.11 },
      ...spasms(random, start + 72, start + 78, provoked),
      ...eyeTwitches(random, start + 78, start + 88, options),
    );
  }
  return finish(seed, seconds, { ...options, side }, movements);
}

function finish(seed: number, seconds: number, options: ProgramOptions, movements: Movement[]): PatientProgram {
  const kept = movements.filter((movement) => movement.onsetS + movement.durationS < seconds);
  const blinks = naturalBlinks(seededRandom(seed ^ 0xb11c), seconds, kept, options.blinksPerMin ?? BLINKS_PER_MIN);
  return {
    seed,
    durationS: seconds,
    movements: [...kept, ...blinks].sort((a, b) => a.onsetS - b.onsetS),
    headMotionMm: options.clean ? 0 : HEAD_MOTION_MM,
    cameraNoise: options.clean ? 0 : CAMERA_NOISE,
  };
}

function naturalBlinks(random: Random, seconds: number, taken: Movement[], blinksPerMin: number): Movement[] {
  const blinks: Movement[] = [];
  const meanGapS = 60 / blinksPerMin;
  let onsetS = LEAD_IN_S + meanGapS * random();
  while (onsetS < seconds - 0.5) {
    const durationS = between(random, ...BLINK_S);
    const free = freeFrom(onsetS, durationS, taken);
    if (free + durationS < seconds) {
      blinks.push({ kind: 'blink', side: 'both', onsetS: free, durationS, depth: 1 });
    }
    onsetS = free + durationS + meanGapS * between(random, 0.4, 1.45);
  }
  return blinks;
}

/** The first moment from `onsetS` on at which a movement of that length touches no other. */
function freeFrom(onsetS: number, durationS: number, taken: Movement[]): number {
  const inTheWay = taken.find(
    (other) => onsetS < other.onsetS + other.durationS + GAP_S && onsetS + durationS + GAP_S > other.onsetS,
  );
  return inTheWay ? freeFrom(inTheWay.onsetS + inTheWay.durationS + GAP_S + 1e-6, durationS, taken) : onsetS;
}

function eyeTwitches(random: Random, fromS: number, toS: number, options: ProgramOptions): Movement[] {
  return twitchOnsets(random, fromS, toS, options).map((onsetS) => eyeTwitch(random, onsetS, options));
}

function eyeMouthTwitches(random: Random, fromS: number, toS: number, options: ProgramOptions): Movement[] {
  return twitchOnsets(random, fromS, toS, options).flatMap((onsetS) => {
    const eye = eyeTwitch(random, onsetS, options);
    const depth = between(random, ...(options.cornerDepth ?? CORNER_TWITCH_DEPTH));
    return [eye, { ...eye, kind: 'mouth-twitch', depth } satisfies Movement];
  });
}

/** Eye, mouth corner and neck together. */
function spasms(random: Random, fromS: number, toS: number, options: ProgramOptions): Movement[] {
  return eyeMouthTwitches(random, fromS, toS, options).flatMap((movement) =>
    movement.kind === 'mouth-twitch'
      ? [
          movement,
          { ...movement, kind: 'neck-twitch', depth: between(random, ...NECK_TWITCH_DEPTH) } satisfies Movement,
        ]
      : [movement],
  );
}

function eyeTwitch(random: Random, onsetS: number, options: ProgramOptions): Movement {
  const side = options.side ?? 'left';
  const durationS = between(random, ...TWITCH_S);
  const depth = between(random, ...(options.lidDepth ?? LID_TWITCH_DEPTH));
  return { kind: 'eye-twitch', side, onsetS, durationS, depth };
}

function twitchOnsets(random: Random, fromS: number, toS: number, options: ProgramOptions): number[] {
  const meanGapS = 60 / (options.twitchesPerMin ?? 24);
  const onsets: number[] = [];
  for (let t = fromS + meanGapS * random() * 0.5; t < toS - TWITCH_S[1]; t += meanGapS * between(random, 0.6, 1.4)) {
    onsets.push(t);
  }
  return onsets;
}
