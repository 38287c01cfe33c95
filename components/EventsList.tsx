import { useMemo } from 'preact/hooks';
import type { ConsultTask } from '../lib/consult/tasks';
import type { CallEvent } from '../lib/twitch/call-event';
import { EventsTable } from './EventsTable';

/** Rows shown at most. Ours: more than anybody reads live; the summary lists all. */
const ROWS = 200;

/** The latest twitches and spasms, newest first. `events` in the order of their peaks. */
export function EventsList({ events, tasks }: { events: readonly CallEvent[]; tasks: readonly ConsultTask[] }) {
  // The panel is drawn several times a second, the list changes now and then: made once, it is passed over.
  const table = useMemo(() => <EventsTable events={events.slice(-ROWS).reverse()} tasks={tasks} />, [events, tasks]);
  return (
    <section class="card" aria-labelledby="events-title">
      <header>
        <h2 id="events-title">Twitches and spasms</h2>
        <span class="note" data-testid="event-count">
          {events.length > ROWS ? `latest ${ROWS} of ${events.length}` : events.length}
        </span>
      </header>
      {events.length === 0 ? (
        <p class="empty">None found yet.</p>
      ) : (
        // A scrolled list must be reachable by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
        <section class="events-scroll" tabIndex={0} aria-label="Twitches and spasms, newest first">
          {table}
          <p class="note">Patient’s sides. Clonic: brief; tonic: sustained. Depth: see evidence.</p>
        </section>
      )}
    </section>
  );
}
