import type { TaskUnderWay } from '../../lib/consult/task-run';
import { Explained } from '../basics/Term';
import { TASKS_WORDS } from '../words/tasks/words';
import { useWords } from '../words/use-words';
import { TaskGlyph } from './TaskGlyph';

/** The task that is under way: what to read aloud, for how long yet, and what becomes of twitches meanwhile. */
export function TaskInHand({ task }: { task: TaskUnderWay }) {
  const { kind, phase, leftS, ofS } = task;
  const words = useWords(TASKS_WORDS);
  const { name, say } = words.task[kind];
  return (
    <div class={`task-in-hand ${phase}`} data-testid="task-in-hand" data-phase={phase}>
      <div class="task-clock">
        <TaskGlyph kind={phase === 'watch' ? 'rest' : kind} size={48} />
        <span class="task-left" role="timer" aria-label={words.secondsLeft}>
          {Math.ceil(leftS)}
        </span>
      </div>
      <div role="status">
        <p>
          <strong>{words.inHand(name)}</strong>{' '}
          <span class="note">
            <Explained text={words.phase[phase]} />
          </span>
        </p>
        <p class="task-say">
          <span class="unseen">{words.sayToPatient}</span>
          <q>{phase === 'watch' ? words.relax : say}</q>
        </p>
      </div>
      <progress max={1} value={1 - leftS / ofS} aria-label={name} />
    </div>
  );
}
