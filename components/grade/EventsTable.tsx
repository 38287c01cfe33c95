import type { ShownEvent } from '../../lib/consult/reviewed-events';
import { type ConsultTask, isCounted, markAt } from '../../lib/consult/tasks';
import { Explained } from '../basics/Term';
import { TASKS_WORDS } from '../words/tasks/words';
import { TRACE_WORDS } from '../words/traces/words';
import { useFormat, useWords } from '../words/use-words';

export interface EventsTableProps {
  events: readonly ShownEvent[];
  /** What the patient was asked to do meanwhile. */
  tasks: readonly ConsultTask[];
}

/** Events row by row, in the order given. */
export function EventsTable({ events, tasks }: EventsTableProps) {
  const { events: words } = useWords(TRACE_WORDS);
  const { during: doing, insisted } = useWords(TASKS_WORDS);
  const { clock, duration, percent } = useFormat();
  const rows = events.map((event) => ({ event, during: markAt(tasks, event.onsetS)?.during ?? null }));
  return (
    <table class="events">
      <thead>
        <tr>
          <th scope="col">{words.head.time}</th>
          <th scope="col">{words.head.where}</th>
          <th scope="col">{words.head.kind}</th>
          <th scope="col">{words.head.depth}</th>
          <th scope="col">{words.head.lasted}</th>
          <th scope="col">
            <Explained text={words.head.certainty} />
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
              {words.where(event.region, event.side)}
              {event.review === 'clinician' && <span class="note during">{words.byHand}</span>}
              {event.review === 'changed' && <span class="note during">{words.moved}</span>}
              {during && (
                <span class="note during">
                  {during === 'voluntary' && isCounted(tasks, event) ? insisted : doing[during]}
                </span>
              )}
            </td>
            <td>{event.tonic ? words.tonic : words.clonic}</td>
            <td>{event.depthMeasured === false ? '–' : percent(event.depth)}</td>
            <td>{event.review === 'clinician' ? '–' : duration(event.offsetS - event.onsetS)}</td>
            <td>{event.review === 'clinician' ? '–' : percent(event.certainty)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
