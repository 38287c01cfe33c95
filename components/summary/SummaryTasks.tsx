import type { ConsultRecord } from '../../lib/consult/record';
import { taskTallies } from '../../lib/consult/task-tally';
import { type ConsultTask, PROVOKED_S } from '../../lib/consult/tasks';
import { Explained } from '../basics/Term';
import { TASKS_WORDS, type TasksWords } from '../words/tasks/words';
import { useFormat, useWords } from '../words/use-words';

/** What the patient was asked to do, and what came of it. */
export function SummaryTasks({ record }: { record: ConsultRecord }) {
  const words = useWords(TASKS_WORDS);
  const { clock, seconds } = useFormat();
  const tallies = taskTallies(record);
  if (tallies.length === 0) return null;
  return (
    <section aria-labelledby="tasks-title" data-testid="summary-tasks">
      <h2 id="tasks-title">{words.title}</h2>
      <p>{taskSentence(record, words)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.head.task}</th>
            <th scope="col">{words.head.began}</th>
            <th scope="col">{words.head.during}</th>
            <th scope="col">{words.head.after}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map(({ kind, tasks, counted, voluntary, insisted }) => (
            <tr key={kind} data-task={kind}>
              <th scope="row">
                {words.task[kind].name} <span class="note">{seconds(lengthOf(tasks))}</span>
              </th>
              <td>{tasks.map(({ fromS }) => clock(fromS)).join(', ')}</td>
              <td>{kind === 'rest' ? counted : voluntary + insisted}</td>
              <td>{kind === 'rest' ? '–' : counted}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        <Explained text={words.rule(PROVOKED_S)} />
      </p>
    </section>
  );
}

function lengthOf(tasks: readonly ConsultTask[]): number {
  return tasks.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
}

/** What came of all tasks together. */
function taskSentence(record: Pick<ConsultRecord, 'tasks' | 'events'>, words: TasksWords): string {
  const tallies = taskTallies(record);
  const voluntary = tallies.reduce((sum, tally) => sum + tally.voluntary, 0);
  const provoking = tallies.filter(({ kind, counted }) => kind !== 'rest' && counted > 0);
  return words.sentence(
    record.events.length - voluntary,
    provoking.map(({ kind, counted }) => ({ kind, count: counted })),
    voluntary,
    tallies.reduce((sum, tally) => sum + tally.insisted, 0),
  );
}
