import type { Visit } from '../../lib/history/visit';
import { COMPARISON_WORDS } from '../words/comparison/words';
import { TASKS_WORDS } from '../words/tasks/words';
import { useFormat, useWords } from '../words/use-words';
import { visitText } from './comparison-text';

/** What the figures of visits rest on: whose word, and what the patient was asked to do; and where that differs. @param visits in order */
export function VisitBasis({ visits }: { visits: readonly Visit[] }) {
  const comparison = useWords(COMPARISON_WORDS);
  const { task } = useWords(TASKS_WORDS);
  const tongue = { words: comparison, format: useFormat() };
  const words = comparison.basis;
  const asked = ({ tasks: { kinds, provoked, voluntary } }: Visit) =>
    kinds.length === 0
      ? words.noTasks
      : words.tasks(kinds.map((kind) => task[kind].noun).join(comparison.join), provoked, voluntary);
  return (
    <section data-testid="visit-basis">
      <h3>{words.title}</h3>
      <ul class="intervals levels">
        {visits.map((visit) => (
          <li key={visit.id}>
            <span class="interval-label">{visitText(visit, tongue)}</span>
            <span class="interval-words">{visit.reviewed ? words.reviewed : words.automatic}</span>
            <span class="interval-note note">{asked(visit)}</span>
          </li>
        ))}
      </ul>
      {differ(visits, ({ tasks }) => tasks.kinds.toSorted().join()) && <p class="warning">{words.tasksDiffer}</p>}
      {differ(visits, ({ reviewed }) => reviewed) && <p class="warning">{words.reviewsDiffer}</p>}
    </section>
  );
}

function differ(visits: readonly Visit[], of: (visit: Visit) => string | boolean): boolean {
  return new Set(visits.map(of)).size > 1;
}
