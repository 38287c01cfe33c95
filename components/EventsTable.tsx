import type { ShownEvent } from '../lib/consult/reviewed-events';
import { type ConsultTask, isCounted, markAt } from '../lib/consult/tasks';
import { clock, duration, percent } from './format';
import { REGION_WORDS } from './grade-words';
import { Explained } from './Term';
import { TASKS_WORDS } from './words/tasks/words';
import { useWords } from './words/use-words';

export interface EventsTableProps {
  events: readonly ShownEvent[];
  /** What the patient was asked to do meanwhile. */
  tasks: readonly ConsultTask[];
}

/** Events row by row, in the order given. */
export function EventsTable({ events, tasks }: EventsTableProps) {
  const { during: doing, insisted } = useWords(TASKS_WORDS);
  const rows = events.map((event) => ({ event, during: markAt(tasks, event.onsetS)?.during ?? null }));
  return (
    <table class="events">
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Where</th>
          <th scope="col">Kind</th>
          <th scope="col">Depth</th>
          <th scope="col">Lasted</th>
          <th scope="col">
            <Explained text="Cert." />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ event, during }) => (
          <tr
            key={`${event.region}${event.side}${event.peakS}`}
            data-testid="event-row"
            data-region={event.region}
            data-side={event.side}
            data-peak={event.peakS}
            data-amplitude={event.amplitude}
            data-during={during ?? 'none'}
          >
            <td>{clock(event.peakS, 1)}</td>
            <td>
              {REGION_WORDS[event.region]}, {event.side}
              {event.review === 'clinician' && <span class="note during">by hand</span>}
              {event.review === 'changed' && <span class="note during">moved by hand</span>}
              {during && (
                <span class="note during">
                  {during === 'voluntary' && isCounted(tasks, event) ? insisted : doing[during]}
                </span>
              )}
            </td>
            <td>{event.tonic ? 'tonic' : 'clonic'}</td>
            <td>{event.depthMeasured === false ? '–' : percent(event.depth)}</td>
            <td>{event.review === 'clinician' ? '–' : duration(event.offsetS - event.onsetS)}</td>
            <td>{event.review === 'clinician' ? '–' : percent(event.certainty)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
