import type { ConsultRecord } from './record';
import { type ConsultTask, isCounted, markAt, type TaskKind } from './tasks';

/** What came of one kind of task, all times that it was asked for together. */
export interface TaskTally {
  kind: TaskKind;
  tasks: ConsultTask[];
  /** Twitches and spasms that count: those at rest, or those that the movement provoked. */
  counted: number;
  /** Those that began in the movement itself. */
  voluntary: number;
  /** Those that began in it, too, but count: the doctor says that they are spasms. */
  insisted: number;
}

/** In the order in which they were asked for first. */
export function taskTallies({ tasks, events }: Pick<ConsultRecord, 'tasks' | 'events'>): TaskTally[] {
  const marks = events.map((event) => {
    const mark = markAt(tasks, event.onsetS);
    return { ...mark, counts: isCounted(tasks, event) };
  });
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = marks.filter((mark) => mark.kind === kind);
    const inMovement = ofKind.filter(({ during }) => during === 'voluntary');
    const insisted = inMovement.filter(({ counts }) => counts).length;
    return {
      kind,
      tasks: tasks.filter((task) => task.kind === kind),
      counted: ofKind.length - inMovement.length,
      voluntary: inMovement.length - insisted,
      insisted,
    };
  });
}
