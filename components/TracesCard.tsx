import type { TwitchEvent } from '../lib/twitch/event';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { type FaceColumns, FaceTraces } from './FaceTraces';

/** Horizontal resolution of the live traces, about the panel's width in CSS px. */
const COLUMNS = 300;

export interface TracesCardProps {
  columns: FaceColumns;
  events: readonly TwitchEvent[];
}

/** The window's live traces; the newest sample is at the right edge. */
export function TracesCard({ columns, events }: TracesCardProps) {
  const nowS = columns.timeS.at(-1);
  return (
    <section class="card" aria-labelledby="traces-title">
      <header>
        <h2 id="traces-title">Last {WINDOW_S} s</h2>
        <span class="note">% of the mean, twitches marked</span>
      </header>
      {nowS === undefined ? (
        <p class="empty">Traces appear here as soon as a face is measured.</p>
      ) : (
        <>
          <FaceTraces
            columns={columns}
            events={events}
            fromS={nowS - WINDOW_S}
            toS={nowS}
            endS={nowS}
            resolution={COLUMNS}
          />
          <div class="trace-times" aria-hidden="true">
            <span>−{WINDOW_S} s</span>
            <span>−{WINDOW_S / 2} s</span>
            <span>now</span>
          </div>
        </>
      )}
    </section>
  );
}
