import { lengthOf, type TaskUnderWay } from '../lib/consult/task-run';
import { type ConsultTask, TASK_KINDS, type TaskKind } from '../lib/consult/tasks';
import { clock } from './format';
import { TaskGlyph } from './TaskGlyph';
import { TaskInHand } from './TaskInHand';
import { TASK_WORDS } from './task-words';

export interface TaskActions {
  /** One after the other. */
  onStartTasks: (kinds: readonly TaskKind[]) => void;
  onSkipTask: () => void;
  onStopTask: () => void;
}

export interface GuidedTasksProps extends TaskActions {
  /** Begun, and still to come. */
  tasks: readonly ConsultTask[];
  task: TaskUnderWay | null;
  /** Of the consult. Seconds. */
  elapsedS: number;
}

/** What the patient is asked to do, all of it in a row or one by one. The buttons stay where they are, so that the keyboard's focus does too. */
export function GuidedTasks({ tasks, task, elapsedS, onStartTasks, onSkipTask, onStopTask }: GuidedTasksProps) {
  const done = new Set(tasks.filter(({ provokedToS }) => provokedToS <= elapsedS).map(({ kind }) => kind));
  return (
    <section class="card tasks" aria-labelledby="tasks-title" data-testid="guided-tasks" data-task={task?.kind ?? ''}>
      <header>
        <h2 id="tasks-title">Guided tasks</h2>
        {!task && <span class="note">you read aloud, the patient follows</span>}
      </header>
      {task && <TaskInHand task={task} />}
      <div class="task-buttons">
        <button
          type="button"
          data-testid={task ? 'stop-task-button' : 'start-tasks-button'}
          onClick={() => (task ? onStopTask() : onStartTasks(TASK_KINDS))}
        >
          {task ? 'Stop' : `Start all (${clock(lengthOf(TASK_KINDS))})`}
        </button>
        {task?.next && (
          <>
            <button type="button" data-testid="skip-task-button" onClick={onSkipTask}>
              Skip
            </button>
            <span class="note">next: {TASK_WORDS[task.next].name}</span>
          </>
        )}
      </div>
      <ul class="task-list" aria-label="One task by itself">
        {TASK_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              data-testid={`task-${kind}`}
              data-done={done.has(kind)}
              aria-current={task?.kind === kind ? 'step' : undefined}
              onClick={() => onStartTasks([kind])}
            >
              <TaskGlyph kind={kind} />
              <span>{TASK_WORDS[kind].name}</span>
              {done.has(kind) && (
                <span class="task-done">
                  <span aria-hidden="true">✓</span>
                  <span class="unseen">done</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
