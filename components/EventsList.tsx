import type { TwitchEvent } from '../lib/twitch/event';
import { clock, percent } from './format';
import { REGION_WORDS, SIDE_WORDS } from './words';

/** Rows shown at most. Ours: more than anybody reads live; the summary lists all. */
const ROWS = 200;

/** The latest twitches, newest first. `events` in the order of their peaks. */
export function EventsList({ events }: { events: readonly TwitchEvent[] }) {
  return (
    <section class="card" aria-labelledby="events-title">
      <header>
        <h2 id="events-title">Twitches</h2>
        <span class="note" data-testid="event-count">
          {events.length > ROWS ? `latest ${ROWS} of ${events.length}` : events.length}
        </span>
      </header>
      {events.length === 0 ? (
        <p class="empty">None found yet.</p>
      ) : (
        // A scrolled list must be reachable by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region
        <section class="events-scroll" tabIndex={0} aria-label="Twitches, newest first">
          <table class="events">
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Region</th>
                <th scope="col">Patient’s</th>
                <th scope="col">Amplitude</th>
              </tr>
            </thead>
            <tbody>
              {events
                .slice(-ROWS)
                .reverse()
                .map((event) => (
                  <tr
                    key={`${event.region}${event.side}${event.peakS}`}
                    data-testid="event-row"
                    data-region={event.region}
                    data-side={event.side}
                    data-peak={event.peakS}
                    data-amplitude={event.amplitude}
                  >
                    <td>{clock(event.peakS, 1)}</td>
                    <td>{REGION_WORDS[event.region]}</td>
                    <td>{SIDE_WORDS[event.side].toLowerCase()}</td>
                    <td>{percent(event.amplitude, 1)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
