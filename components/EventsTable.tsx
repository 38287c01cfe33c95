import type { TwitchEvent } from '../lib/twitch/event';
import { clock, percent } from './format';
import { REGION_WORDS, SIDE_WORDS } from './words';

const MS_PER_S = 1000;

/** Every twitch of the consult, in the order of time. */
export function EventsTable({ events }: { events: readonly TwitchEvent[] }) {
  if (events.length === 0) return <p class="empty">No twitch was found.</p>;
  return (
    <div class="all-events">
      <table class="events">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Region</th>
            <th scope="col">Patient’s</th>
            <th scope="col">Lasted</th>
            <th scope="col">Ampl.</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={`${event.region}${event.side}${event.peakS}`} data-testid="event-row">
              <td>{clock(event.peakS, 1)}</td>
              <td>{REGION_WORDS[event.region]}</td>
              <td>{SIDE_WORDS[event.side].toLowerCase()}</td>
              <td>{`${((event.offsetS - event.onsetS) * MS_PER_S).toFixed(0)}\u00a0ms`}</td>
              <td>{percent(event.amplitude, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
