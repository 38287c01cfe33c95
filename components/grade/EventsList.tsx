import { useMemo } from 'preact/hooks';
import type { ConsultTask } from '../../lib/consult/tasks';
import type { CallEvent } from '../../lib/twitch/call-event';
import { Explained } from '../basics/Term';
import { TRACE_WORDS } from '../words/traces/words';
import { useWords } from '../words/use-words';
import { EventsTable } from './EventsTable';

/** Rows shown at most. Ours: more than anybody reads live; the summary lists all. */
const ROWS = 200;

/** The latest twitches and spasms, newest first. `events` in the order of their peaks. */
export function EventsList({ events, tasks }: { events: readonly CallEvent[]; tasks: readonly ConsultTask[] }) {
  const { events: words } = useWords(TRACE_WORDS);
  // The panel is drawn several times a second, the list changes now and then: made once, it is passed over.
  const table = useMemo(() => <EventsTable events={events.slice(-ROWS).reverse()} tasks={tasks} />, [events, tasks]);
  return (
    <section class="card" aria-labelledby="events-title">
      <header>
        <h2 id="events-title">{words.title}</h2>
        <span class="note" data-testid="event-count">
          {events.length > ROWS ? words.latest(ROWS, events.length) : events.length}
        </span>
      </header>
      {events.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        // A scrolled list must be reachable by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
        <section class="events-scroll" tabIndex={0} aria-label={words.newestFirst}>
          {table}
          <p class="note">
            <Explained text={tasks.length > 0 ? words.footWithTasks : words.foot} />
          </p>
        </section>
      )}
    </section>
  );
}
