import { lengthOf, type TaskUnderWay } from '../../lib/consult/task-run';
import { type ConsultTask, TASK_KINDS, type TaskKind } from '../../lib/consult/tasks';
import { TASKS_WORDS } from '../words/tasks/words';
import { useFormat, useWords } from '../words/use-words';
import { TaskGlyph } from './TaskGlyph';
import { TaskInHand } from './TaskInHand';

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
  const words = useWords(TASKS_WORDS);
  const { clock } = useFormat();
  const done = new Set(tasks.filter(({ provokedToS }) => provokedToS <= elapsedS).map(({ kind }) => kind));
  return (
    <section class="card tasks" aria-labelledby="tasks-title" data-testid="guided-tasks" data-task={task?.kind ?? ''}>
      <header>
        <h2 id="tasks-title">{words.title}</h2>
        {!task && <span class="note">{words.howTo}</span>}
      </header>
      {task && <TaskInHand task={task} />}
      <div class="task-buttons">
        <button
          type="button"
          data-testid={task ? 'stop-task-button' : 'start-tasks-button'}
          onClick={() => (task ? onStopTask() : onStartTasks(TASK_KINDS))}
        >
          {task ? words.stop : words.startAll(clock(lengthOf(TASK_KINDS)))}
        </button>
        {task?.next && (
          <>
            <button type="button" data-testid="skip-task-button" onClick={onSkipTask}>
              {words.skip}
            </button>
            <span class="note">{words.next(words.task[task.next].name)}</span>
          </>
        )}
      </div>
      <ul class="task-list" aria-label={words.byItself}>
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
              <span>{words.task[kind].name}</span>
              {done.has(kind) && (
                <span class="task-done">
                  <span aria-hidden="true">✓</span>
                  <span class="unseen">{words.done}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
