import type { TaskUnderWay } from '../lib/consult/task-run';
import { TaskGlyph } from './TaskGlyph';
import { PHASE_WORDS, RELAX_WORDS, TASK_WORDS } from './task-words';

/** The task that is under way: what to read aloud, for how long yet, and what becomes of twitches meanwhile. */
export function TaskInHand({ task }: { task: TaskUnderWay }) {
  const { kind, phase, leftS, ofS } = task;
  const { name, say } = TASK_WORDS[kind];
  return (
    <div class={`task-in-hand ${phase}`} data-testid="task-in-hand" data-phase={phase}>
      <div class="task-clock">
        <TaskGlyph kind={phase === 'watch' ? 'rest' : kind} size={48} />
        <span class="task-left" role="timer" aria-label="Seconds left">
          {Math.ceil(leftS)}
        </span>
      </div>
      <div role="status">
        <p>
          <strong>{name}.</strong> <span class="note">{PHASE_WORDS[phase]}</span>
        </p>
        <p class="task-say">
          <span class="unseen">Say to the patient: </span>
          <q>{phase === 'watch' ? RELAX_WORDS : say}</q>
        </p>
      </div>
      <progress max={1} value={1 - leftS / ofS} aria-label={name} />
    </div>
  );
}
