import type { ConsultRecord } from '../lib/consult/record';
import { type TaskTally, taskTallies } from '../lib/consult/task-tally';
import { type ConsultTask, PROVOKED_S } from '../lib/consult/tasks';
import { clock, seconds } from './format';
import { TASK_WORDS } from './task-words';

/** What the patient was asked to do, and what came of it. */
export function SummaryTasks({ record }: { record: ConsultRecord }) {
  const tallies = taskTallies(record);
  if (tallies.length === 0) return null;
  return (
    <section aria-labelledby="tasks-title" data-testid="summary-tasks">
      <h2 id="tasks-title">Guided tasks</h2>
      <p>{taskSentence(record)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col">Began</th>
            <th scope="col">During it</th>
            <th scope="col">After it</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <Row key={tally.kind} {...tally} />
          ))}
        </tbody>
      </table>
      <p class="note">
        Twitches and spasms that began during a movement are not counted; within {PROVOKED_S} seconds after it they are
        provoked; at rest they are spontaneous.
      </p>
    </section>
  );
}

function Row({ kind, tasks, counted, voluntary }: TaskTally) {
  const rest = kind === 'rest';
  return (
    <tr data-task={kind}>
      <th scope="row">
        {TASK_WORDS[kind].name} <span class="note">{seconds(lengthOf(tasks))}</span>
      </th>
      <td>{tasks.map(({ fromS }) => clock(fromS)).join(', ')}</td>
      <td>{rest ? counted : voluntary}</td>
      <td>{rest ? '–' : counted}</td>
    </tr>
  );
}

function lengthOf(tasks: readonly ConsultTask[]): number {
  return tasks.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
}

/** How many events count, which of them were provoked and by what, and how many were left out. */
export function taskSentence(record: Pick<ConsultRecord, 'tasks' | 'events'>): string {
  const tallies = taskTallies(record);
  const voluntary = tallies.reduce((sum, tally) => sum + tally.voluntary, 0);
  const provoking = tallies.filter(({ kind, counted }) => kind !== 'rest' && counted > 0);
  const provoked = provoking.reduce((sum, { counted }) => sum + counted, 0);
  const after = provoking.map(({ kind, counted }) => `${TASK_WORDS[kind].noun} (${counted})`).join(', ');
  const count = record.events.length - voluntary;
  return [
    `${count} ${count === 1 ? 'twitch or spasm counts' : 'twitches and spasms count'}`,
    provoked > 0 ? `, of them ${provoked} provoked, after: ${after}.` : ', none of them provoked by a task.',
    voluntary > 0
      ? ` ${voluntary} began in a movement that was asked for and ${voluntary === 1 ? 'is' : 'are'} left out.`
      : '',
  ].join('');
}
