import type { ClipFace } from './clip-faces';
import { drawn, GLASSES, LOOKS, NEUTRAL, NOBODY, RESTING_MAN, SIGNER, TALKERS, TURNED, WHOLE } from './clip-faces';
import type { ClipSpec, Condition, FaceSource } from './clip-spec';
import { noCommands, spikedCommands, TASKS, type Task } from './commands';
import { CONDITIONS } from './conditions';
import { readableFace } from './faces';

/** As the paper's clips. Seconds. */
const CLIP_S = 20;
/** Enough to see whether a poor picture is called not gradable, and for footage that repeats itself. Seconds. */
const SHORT_S = 10;

export interface Plan {
  clips: ClipSpec[];
  /** Why clips were left out. */
  missing: string[];
}

/** All clips of a run. @param seed other seeds, other movements and looks */
export function planOf(quick: boolean, seed: number): Plan {
  const clips = quick ? quickClips(seed) : fullClips(seed);
  const readable = new Map([...new Set(clips.flatMap(fileOf))].map((file) => [file, readableFace(file)]));
  return {
    clips: clips.filter((clip) => fileOf(clip).every((file) => 'path' in (readable.get(file) ?? {}))),
    missing: [...readable.values()].flatMap((face) => ('missing' in face ? face.missing : [])),
  };
}

function fileOf({ face }: { face: FaceSource }): string[] {
  return face.kind === 'drawn' ? [] : [face.file];
}

function quickClips(seed: number): ClipSpec[] {
  const { file, good, scarce, small, lossy, dim } = CONDITIONS;
  const talker = TALKERS[seed % TALKERS.length] ?? RESTING_MAN;
  return [
    ...poorClips(seed, [seed]),
    healthy(WHOLE.movingMan, good),
    ...[RESTING_MAN, drawn(seed)].map((face, i) => spiked(face, TASKS.limits, good, seed + i)),
    ...[RESTING_MAN, NEUTRAL].map((face, i) => spiked(face, TASKS.limits, small, seed + 10 + i)),
    spiked(RESTING_MAN, TASKS.rest, good, seed + 20),
    spiked(drawn(seed + 1), TASKS.rest, small, seed + 21, SHORT_S),
    spiked(NEUTRAL, TASKS.level0, small, seed + 30),
    spiked(RESTING_MAN, TASKS.level1, lossy, seed + 31),
    spiked(drawn(seed + 2), TASKS.level1, scarce, seed + 32, SHORT_S),
    spiked(talker, TASKS.level2, good, seed + 33),
    spiked(drawn(seed + 3), TASKS.level2, dim, seed + 34, SHORT_S),
    spiked(RESTING_MAN, TASKS.level3, good, seed + 35),
    spiked(drawn(seed), TASKS.neckLimits, small, seed + 36),
    spiked(NEUTRAL, TASKS.long, good, seed + 37),
    spiked(drawn(seed, 1080), TASKS.level1, file, seed + 38, SHORT_S),
    ...TALKERS.map((face, i) => healthy(face, i % 2 === 0 ? good : scarce, SHORT_S)),
    healthy(WHOLE.restingMan, lossy),
    healthy(WHOLE.lostFace, good),
    healthy(WHOLE.smilingMan, dim),
    healthy(SIGNER, good, SHORT_S),
  ];
}

function fullClips(seed: number): ClipSpec[] {
  const gradable = Object.values(CONDITIONS).filter((condition) => !condition.poor);
  return [
    ...gradable.flatMap((condition, c) => {
      const own = seed + 1000 * (c + 1);
      const height = condition.maxHeight > 720 ? 1080 : 720;
      return [
        ...Object.values(WHOLE).map((face) => healthy(face, condition)),
        ...[...TALKERS, SIGNER].map((face) => healthy(face, condition, CLIP_S)),
        ...[RESTING_MAN, NEUTRAL, GLASSES, ...LOOKS.map((_, l) => drawn(l, height))].flatMap((face, f) =>
          [
            TASKS.rest,
            TASKS.limits,
            TASKS.limits,
            TASKS.level0,
            TASKS.level1,
            TASKS.level2,
            TASKS.level3,
            TASKS.neckLimits,
            TASKS.long,
          ]
            .map((task, t) => spiked(face, task, condition, own + 10 * f + t))
            // Of the drawn patient's looks every other task, in turn: there are four.
            .filter((_, t) => face.face.kind !== 'drawn' || (t + f + c) % 2 === 0),
        ),
        ...TALKERS.map((face, f) => spiked(face, f % 2 === 0 ? TASKS.level1 : TASKS.level2, condition, own + 100 + f)),
      ];
    }),
    ...poorClips(
      seed,
      LOOKS.map((_, l) => l),
    ),
  ];
}

/** Pictures that must not be graded, each with twitches in it where there is a face to twitch. */
function poorClips(seed: number, looks: readonly number[]): ClipSpec[] {
  const { slow, frozen, dark, far, turned, absent } = CONDITIONS;
  return [
    ...looks.flatMap((look, l) =>
      [slow, frozen, dark, far].map((poor, i) =>
        spiked(drawn(look), TASKS.level2, poor, seed + 500 + 10 * l + i, SHORT_S),
      ),
    ),
    spiked(TURNED, TASKS.rest, turned, seed + 55, SHORT_S),
    healthy(NOBODY, absent, SHORT_S),
  ];
}

/** Nothing commanded. @param durationS of footage that repeats itself */
function healthy(who: ClipFace, condition: Condition, durationS = 0): ClipSpec {
  return { id: idOf('healthy', who.face, condition), ...who, commands: noCommands(0), durationS, level: 0, condition };
}

function spiked(who: ClipFace, task: Task, condition: Condition, seed: number, durationS = CLIP_S): ClipSpec {
  return {
    id: idOf(`${task.name}-${seed}`, who.face, condition),
    ...who,
    commands: spikedCommands(seed, durationS, task),
    durationS,
    level: task.level,
    condition,
  };
}

function idOf(kind: string, face: FaceSource, condition: Condition): string {
  const who = face.kind === 'drawn' ? `drawn-${face.look.seed}` : face.file.replace(/^.*\/|\..*$/g, '');
  return `${who}-${condition.name}-${kind}`.replace(/[^\w-]+/g, '-');
}
