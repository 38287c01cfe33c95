import type { Level } from '../../lib/grade/grade';
import type { Side } from '../../lib/measure/side';
import type { Movement } from '../../tests/patient/program';
import { between, type Random, seededRandom } from '../../tests/patient/random';
import type { Commands, GazeShift } from './clip-spec';

/** Depths that twitches are drawn from, evenly in their logarithm: share of the opening lost, of the mouth's width added. */
export interface Depths {
  lid: readonly [number, number];
  mouth: readonly [number, number];
  /** Share of the eye-to-eye distance. */
  neck: readonly [number, number];
}

/** From hardly a pixel to a blink's half: for the limit of detection. Ours. */
export const ALL_DEPTHS: Depths = { lid: [0.03, 0.5], mouth: [0.012, 0.12], neck: [0.005, 0.08] };
/** What a doctor would see: for the level. Ours: from the depths at which the issue asks for 95 % recall; of the neck some 4 mm. */
export const PLAIN_DEPTHS: Depths = { lid: [0.2, 0.6], mouth: [0.06, 0.12], neck: [0.04, 0.08] };

/** Half a sine, blink-like to fast (facts: 0.12–0.3 s). */
const TWITCH_S = [0.12, 0.3] as const;
const BLINK_S = [0.15, 0.35] as const;
const WILLED_S = [1.2, 2] as const;
const PULL_DEPTH = [0.06, 0.1] as const;
/** Larynx and skin go up and down once, share of the eye-to-eye distance. Ours. */
const SWALLOW_S = [0.6, 1] as const;
const SWALLOW_DEPTH = [0.05, 0.1] as const;
const GLANCE_S = [0.5, 1.5] as const;
/** How far the iris goes in a glance. Millimetres. */
const GLANCE_MM = [1.5, 4] as const;
/** Rest between two movements, so that the truth is never two in one. */
const REST_S = [0.45, 0.9] as const;
/** Rest at the beginning, which every method needs, and at the end. */
const LEAD_IN_S = 1.5;
const LEAD_OUT_S = 0.5;
const HEAD_MOTION_MM = 2.5;
const CAMERA_NOISE = 1;

type Act = 'eye' | 'mouth' | 'both' | 'all' | 'swallow' | 'blink' | 'glance' | 'closure' | 'pull';

/** How often which movement comes, by level; distractors are in every one. */
const BAGS: Record<Level, Act[]> = {
  0: ['blink', 'blink', 'blink', 'glance', 'glance', 'closure', 'pull'],
  1: ['eye', 'eye', 'eye', 'eye', 'eye', 'blink', 'blink', 'glance', 'glance', 'closure', 'pull'],
  2: ['eye', 'eye', 'eye', 'mouth', 'mouth', 'mouth', 'both', 'both', 'blink', 'blink', 'glance', 'closure', 'pull'],
  3: ['eye', 'both', 'all', 'all', 'all', 'all', 'all', 'all', 'blink', 'glance', 'swallow', 'closure', 'pull'],
};

/** For the limit of detection: many twitches, and of the distractors the frequent ones. */
const LIMIT_BAG: Act[] = [
  ...new Array<Act>(6).fill('eye'),
  ...new Array<Act>(6).fill('mouth'),
  ...new Array<Act>(2).fill('blink'),
  'glance',
];

/** One person's movements: twitches of one side that make a level, among blinks, glances and willed movements. */
export function spikedCommands(seed: number, seconds: number, level: Level, depths: Depths): Commands {
  const random = seededRandom(seed);
  const side: Side = random() < 0.5 ? 'left' : 'right';
  const movements: Movement[] = [];
  const gazeShifts: GazeShift[] = [];
  const fullBag = depths === ALL_DEPTHS && level === 2 ? LIMIT_BAG : BAGS[level];
  let bag: Act[] = [];
  for (let atS = LEAD_IN_S; ; ) {
    if (bag.length === 0) bag = shuffled(fullBag, random);
    const act = bag.pop() as Act;
    const durationS = between(random, ...LENGTHS[act]);
    if (atS + durationS > seconds - LEAD_OUT_S) break;
    const during = { onsetS: atS, durationS };
    if (act === 'eye' || act === 'both' || act === 'all') {
      movements.push({ kind: 'eye-twitch', side, ...during, depth: evenly(random, leadingDepths(act, depths).lid) });
    }
    if (act === 'mouth' || act === 'both' || act === 'all') {
      movements.push({
        kind: 'mouth-twitch',
        side,
        ...during,
        depth: evenly(random, leadingDepths(act, depths).mouth),
      });
    }
    if (act === 'all') {
      movements.push({ kind: 'neck-twitch', side, ...during, depth: evenly(random, depths.neck) });
    }
    if (act === 'swallow') {
      movements.push({ kind: 'swallow', side: 'both', ...during, depth: between(random, ...SWALLOW_DEPTH) });
    }
    if (act === 'blink') movements.push({ kind: 'blink', side: 'both', ...during, depth: 1 });
    if (act === 'closure') movements.push({ kind: 'eye-closure', side: 'both', ...during, depth: 1 });
    if (act === 'pull') {
      movements.push({ kind: 'mouth-pull', side: 'both', ...during, depth: between(random, ...PULL_DEPTH) });
    }
    if (act === 'glance') gazeShifts.push(glance(random, during));
    atS += durationS + between(random, ...REST_S);
  }
  return {
    program: { seed, durationS: seconds, movements, headMotionMm: HEAD_MOTION_MM, cameraNoise: CAMERA_NOISE },
    gazeShifts,
  };
}

const LENGTHS: Record<Act, readonly [number, number]> = {
  eye: TWITCH_S,
  mouth: TWITCH_S,
  both: TWITCH_S,
  all: TWITCH_S,
  swallow: SWALLOW_S,
  blink: BLINK_S,
  glance: GLANCE_S,
  closure: WILLED_S,
  pull: WILLED_S,
};

/** The neck's twitches come with eye and mouth: to find the neck's limit alone, those are plain. */
function leadingDepths(act: Act, depths: Depths): Depths {
  return act === 'all' ? PLAIN_DEPTHS : depths;
}

function glance(random: Random, during: Pick<GazeShift, 'onsetS' | 'durationS'>): GazeShift {
  const way = random() < 0.5 ? 1 : -1;
  return { ...during, xMm: way * between(random, ...GLANCE_MM), yMm: 0 };
}

function evenly(random: Random, [low, high]: readonly [number, number]): number {
  return low * (high / low) ** random();
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
