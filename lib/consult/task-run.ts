import { type ConsultTask, MOVE_S, PROVOKED_S, RELAX_S, REST_S, type TaskKind } from './tasks';

/*
 * A series of tasks is laid out in time when it is started, so that where it stands is told by the clock alone: nothing has to
 * be woken, and a crash loses nothing. Each function gives the tasks anew; times are consult seconds.
 */

/** How long a series takes. Seconds. */
export function lengthOf(kinds: readonly TaskKind[]): number {
  return withStarted([], kinds, 0).at(-1)?.provokedToS ?? 0;
}

/** What is to be done just now. */
export interface TaskUnderWay {
  kind: TaskKind;
  /** Rest, move as asked, or relax and be watched. */
  phase: 'rest' | 'move' | 'watch';
  /** Seconds until the next phase, and of this one in all. */
  leftS: number;
  ofS: number;
  /** What comes after it by itself; null: nothing. */
  next: TaskKind | null;
}

/** These tasks one after the other from now on, in place of what was under way or still to come. */
export function withStarted(tasks: readonly ConsultTask[], kinds: readonly TaskKind[], nowS: number): ConsultTask[] {
  let fromS = nowS;
  const planned = kinds.map((kind) => {
    const toS = fromS + (kind === 'rest' ? REST_S : MOVE_S[kind] + RELAX_S);
    const task = { kind, fromS, toS, provokedToS: kind === 'rest' ? toS : toS + PROVOKED_S };
    fromS = task.provokedToS;
    return task;
  });
  return [...begunBy(tasks, nowS), ...planned];
}

/** What comes next, at once. */
export function withSkipped(tasks: readonly ConsultTask[], nowS: number): ConsultTask[] {
  const toCome = tasks.filter(({ fromS }) => fromS > nowS).map(({ kind }) => kind);
  return toCome.length > 0 ? withStarted(tasks, toCome, nowS) : withStopped(tasks, nowS);
}

/** No more tasks. A patient who moves just now is given the time to relax. */
export function withStopped(tasks: readonly ConsultTask[], nowS: number): ConsultTask[] {
  return tasks
    .filter(({ fromS }) => fromS < nowS)
    .map((task) => {
      const toS = Math.min(task.toS, task.kind === 'rest' ? nowS : nowS + RELAX_S);
      return { ...task, toS, provokedToS: Math.max(toS, Math.min(task.provokedToS, nowS)) };
    });
}

/** What was begun before this time, as far as it went until then. */
export function begunBy(tasks: readonly ConsultTask[], nowS: number): ConsultTask[] {
  return tasks
    .filter(({ fromS }) => fromS < nowS)
    .map((task) => ({
      ...task,
      toS: Math.min(task.toS, nowS),
      provokedToS: Math.min(task.provokedToS, nowS),
    }));
}

/** null: no task is under way. */
export function underWayAt(tasks: readonly ConsultTask[], nowS: number): TaskUnderWay | null {
  const i = tasks.findIndex(({ fromS, provokedToS }) => fromS <= nowS && nowS < provokedToS);
  const task = tasks[i];
  if (!task) return null;
  const { kind, fromS, toS, provokedToS } = task;
  const next = tasks[i + 1]?.kind ?? null;
  if (kind === 'rest') return { kind, phase: 'rest', leftS: toS - nowS, ofS: toS - fromS, next };
  const relaxS = toS - RELAX_S;
  return nowS < relaxS
    ? { kind, phase: 'move', leftS: relaxS - nowS, ofS: relaxS - fromS, next }
    : { kind, phase: 'watch', leftS: provokedToS - nowS, ofS: provokedToS - relaxS, next };
}
