import type { TaskUnderWay } from '../../../lib/consult/task-run';
import type { During, TaskKind } from '../../../lib/consult/tasks';
import type { Language } from '../languages';
import { GERMAN_TASKS } from './de';
import { ENGLISH_TASKS } from './en';
import { CHINESE_TASKS } from './zh';

/** One task. */
export interface TaskWords {
  /** On a button. */
  name: string;
  /** In a sentence, as after “after”. */
  noun: string;
  /** The doctor reads it to the patient: spoken language. */
  say: string;
}

/** The words of the guided tasks, live and in the summary, in one language. */
export interface TasksWords {
  title: string;
  howTo: string;
  /** @param clock how long all of them take */
  startAll: (clock: string) => string;
  stop: string;
  skip: string;
  next: (name: string) => string;
  /** The list of tasks, for a screen reader. */
  byItself: string;
  done: string;
  secondsLeft: string;
  /** Before what is read aloud, for a screen reader. */
  sayToPatient: string;
  /** Over what is read aloud: the task, and the end of its sentence. */
  inHand: (name: string) => string;
  task: Record<TaskKind, TaskWords>;
  /** Read aloud when the movement is over. */
  relax: string;
  /** What becomes of a twitch that comes now. */
  phase: Record<TaskUnderWay['phase'], string>;
  /** Beside an event. */
  during: Record<During, string>;
  /** Instead of the word for `voluntary`, where the clinician has said that it is a spasm. */
  insisted: string;
  /** Heads of the summary's table. */
  head: { task: string; began: string; during: string; after: string };
  /** How many events count, which of them were provoked and by what, and how many were left out or count on the clinician's word. @param after in the order of the tasks */
  sentence: (
    counted: number,
    after: readonly { kind: TaskKind; count: number }[],
    voluntary: number,
    insisted: number,
  ) => string;
  /** Under the table. */
  rule: (provokedS: number) => string;
}

export const TASKS_WORDS: Readonly<Record<Language, TasksWords>> = {
  en: ENGLISH_TASKS,
  de: GERMAN_TASKS,
  zh: CHINESE_TASKS,
};
