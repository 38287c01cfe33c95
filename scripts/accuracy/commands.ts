import type { Level } from '../../lib/grade/grade';
import type { Side } from '../../lib/measure/side';
import type { Movement } from '../../tests/patient/program';
import { between, type Random, seededRandom } from '../../tests/patient/random';
import { type Act, ALL_DEPTHS, type Depths, LENGTHS_S, movementsOf, PLAIN_DEPTHS } from './acts';
import type { Commands, GazeShift } from './clip-spec';

/** A kind of clip: the level that its twitches make, how often which act comes, and how deep twitches are. */
export interface Task {
  name: string;
  level: Level;
  bag: readonly Act[];
  depths: Depths;
  /** Rest between two acts: at least so long that the truth is never two in one. Seconds. */
  restS: readonly [number, number];
}

const CLOSE = [0.45, 0.9] as const;
const times = (count: number, act: Act): Act[] => new Array<Act>(count).fill(act);

/** How far the iris goes in a glance. Millimetres. */
const GLANCE_MM = [1.5, 4] as const;
/** Rest at the beginning, which every method needs, and at the end. */
const LEAD_IN_S = 1.5;
const LEAD_OUT_S = 0.5;
const HEAD_MOTION_MM = 2.5;
const CAMERA_NOISE = 1;

/** Distractors are in every task; the levels' twitches are plain. */
export const TASKS = {
  /** A face at rest, with a natural blink now and then. */
  rest: { name: 'rest', level: 0, bag: ['blink'], depths: PLAIN_DEPTHS, restS: [2, 5] },
  level0: {
    name: 'level-0',
    level: 0,
    bag: [...times(3, 'blink'), ...times(2, 'glance'), ...times(2, 'squeeze'), 'closure', 'pull', 'swallow'],
    depths: PLAIN_DEPTHS,
    restS: CLOSE,
  },
  level1: {
    name: 'level-1',
    level: 1,
    bag: [...times(5, 'eye'), ...times(2, 'blink'), ...times(2, 'glance'), 'squeeze', 'closure', 'pull'],
    depths: PLAIN_DEPTHS,
    restS: CLOSE,
  },
  level2: {
    name: 'level-2',
    level: 2,
    bag: [
      ...times(3, 'eye'),
      ...times(3, 'mouth'),
      ...times(2, 'both'),
      ...times(2, 'blink'),
      'glance',
      'squeeze',
      'closure',
      'pull',
    ],
    depths: PLAIN_DEPTHS,
    restS: CLOSE,
  },
  level3: {
    name: 'level-3',
    level: 3,
    bag: ['eye', 'both', ...times(6, 'all'), 'blink', 'glance', 'swallow', 'closure', 'pull'],
    depths: PLAIN_DEPTHS,
    restS: CLOSE,
  },
  /** For the limit of detection: many twitches of any depth, and of the distractors the frequent ones. */
  limits: {
    name: 'limits',
    level: 2,
    bag: [...times(6, 'eye'), ...times(6, 'mouth'), ...times(2, 'blink'), 'glance'],
    depths: ALL_DEPTHS,
    restS: CLOSE,
  },
  neckLimits: {
    name: 'neck-limits',
    level: 3,
    bag: [...times(6, 'all'), 'blink', 'swallow'],
    depths: ALL_DEPTHS,
    restS: CLOSE,
  },
  /** Contractions of about a second and sustained spasm, one-sided, among closures of both eyes. */
  long: {
    name: 'long',
    level: 2,
    bag: [
      ...times(2, 'eye-contraction'),
      ...times(2, 'mouth-contraction'),
      ...times(2, 'spasm'),
      'blink',
      'glance',
      'squeeze',
    ],
    depths: PLAIN_DEPTHS,
    restS: [1, 1.5],
  },
} as const satisfies Record<string, Task>;

/** One person's movements: all twitches on one side. */
export function spikedCommands(seed: number, seconds: number, task: Task): Commands {
  const random = seededRandom(seed);
  const side: Side = random() < 0.5 ? 'left' : 'right';
  const movements: Movement[] = [];
  const gazeShifts: GazeShift[] = [];
  let bag: Act[] = [];
  for (let atS = LEAD_IN_S; ; ) {
    if (bag.length === 0) bag = shuffled(task.bag, random);
    const act = bag.pop() as Act;
    const durationS = between(random, ...LENGTHS_S[act]);
    if (atS + durationS > seconds - LEAD_OUT_S) break;
    const during = { onsetS: atS, durationS };
    movements.push(...movementsOf(act, during, side, task.depths, random));
    if (act === 'glance') gazeShifts.push(glance(random, during));
    atS += durationS + between(random, ...task.restS);
  }
  return {
    program: { seed, durationS: seconds, movements, headMotionMm: HEAD_MOTION_MM, cameraNoise: CAMERA_NOISE },
    gazeShifts,
  };
}

/** Nothing is commanded: what the picture shows is the person's own. */
export function noCommands(seed: number): Commands {
  return { program: { seed, durationS: 0, movements: [], headMotionMm: 0, cameraNoise: 0 }, gazeShifts: [] };
}

function glance(random: Random, during: Pick<GazeShift, 'onsetS' | 'durationS'>): GazeShift {
  const way = random() < 0.5 ? 1 : -1;
  return { ...during, xMm: way * between(random, ...GLANCE_MM), yMm: 0 };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
