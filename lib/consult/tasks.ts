import { measuredOf } from './gap';
import type { ConsultRecord } from './record';
import type { ShownEvent } from './reviewed-events';

/** What the patient is asked to do, in the order of the whole series. Closing the eyes and pulling the mouth's corners are those of Chan III-A; pursing, brows and speech are ours to add: they set off spasms in many patients too. */
export const TASK_KINDS = ['rest', 'close-eyes', 'show-teeth', 'purse', 'raise-brows', 'speak'] as const;

export type TaskKind = (typeof TASK_KINDS)[number];

/** Rest before anything is provoked: what comes in it is spontaneous. Ours: long enough for one full window of the grade and for the noise to be learned. Seconds. */
export const REST_S = 30;

/** From a task's start until the patient is told to relax: the doctor reads the words, the patient holds the movement for some seconds. Ours; speech needs a sentence. Seconds. */
export const MOVE_S: Readonly<Record<Exclude<TaskKind, 'rest'>, number>> = {
  'close-eyes': 8,
  'show-teeth': 8,
  purse: 8,
  'raise-brows': 8,
  speak: 18,
};

/** From the word to relax until the face is at rest: the word itself, the call's delay, the patient's reaction. Ours. Seconds. */
export const RELAX_S = 2;

/**
 * How long after a willed movement a spasm counts as provoked. Spasms are set off by relaxing after a forceful contraction (Chan III-A), but nobody
 * publishes for how long. Ours: with the ten seconds of the movement it makes one 20 s window, the length of the paper's clips, which held both. Seconds.
 */
export const PROVOKED_S = 10;

/** A task that was begun, or that is still to come. Seconds of the consult; tasks never overlap. */
export interface ConsultTask {
  kind: TaskKind;
  /** The patient moves as asked from here to `toS`; in the rest task, rests. */
  fromS: number;
  toS: number;
  /** From `toS` to here events count as provoked; `toS` where nothing was watched for. */
  provokedToS: number;
}

/** What the patient was doing: resting when told to, moving when told to, or just after that. */
export type During = 'rest' | 'voluntary' | 'provoked';

/** What was asked for when something began. */
export interface TaskMark {
  kind: TaskKind;
  during: During;
}

/** The mark of whatever begins at this time; null: no task has to do with it. @param tasks in order */
export function markAt(tasks: readonly ConsultTask[], timeS: number): TaskMark | null {
  const task = tasks.findLast(({ fromS }) => fromS <= timeS);
  if (!task || timeS >= task.provokedToS) return null;
  const { kind, toS } = task;
  if (timeS >= toS) return { kind, during: 'provoked' };
  return { kind, during: kind === 'rest' ? 'rest' : 'voluntary' };
}

/** Whether the patient moves as asked. */
export function isVoluntary(tasks: readonly ConsultTask[], timeS: number): boolean {
  return markAt(tasks, timeS)?.during === 'voluntary';
}

/** Whether an event counts: what begins in a willed movement does not, unless the doctor says that it is a spasm. */
export function isCounted(
  tasks: readonly ConsultTask[],
  { onsetS, review = 'automatic' }: Pick<ShownEvent, 'onsetS' | 'review'>,
): boolean {
  return review !== 'automatic' || !isVoluntary(tasks, onsetS);
}

/** The stretches of willed movement. Seconds of the consult. */
export function voluntarySpans(tasks: readonly ConsultTask[]): ConsultTask[] {
  return tasks.filter(({ kind }) => kind !== 'rest');
}

/** Seconds of a consult in which there was a face to measure that did not move as asked. */
export function countedOf({ durationS, gaps, tasks }: Pick<ConsultRecord, 'durationS' | 'gaps' | 'tasks'>): number {
  const voluntaryS = voluntarySpans(tasks).reduce((sum, { fromS, toS }) => {
    const lostS = gaps.reduce((lost, gap) => lost + between(Math.max(fromS, gap.fromS), Math.min(toS, gap.toS)), 0);
    return sum + between(fromS, toS) - lostS;
  }, 0);
  return Math.max(0, measuredOf({ durationS, gaps }) - voluntaryS);
}

function between(fromS: number, toS: number): number {
  return Math.max(0, toS - fromS);
}
