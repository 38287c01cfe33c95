import { type ConsultTask, voluntarySpans } from '../lib/consult/tasks';
import type { CallVerdict } from '../lib/grade/call-verdict';
import type { CallEvent } from '../lib/twitch/call-event';
import type { TwitchEvent } from '../lib/twitch/event';
import { WINDOW_S } from '../lib/twitch/paper-constants';
import { FaceTraces } from './FaceTraces';
import type { FaceColumns } from './face-columns';
import { joined } from './not-assessed';

/** Horizontal resolution of the live traces, about the panel's width in CSS px. */
const COLUMNS = 300;

export interface TracesCardProps {
  columns: FaceColumns;
  events: readonly CallEvent[];
  /** What the published rule counts; null: not shown. */
  referenceEvents: readonly TwitchEvent[] | null;
  verdict: CallVerdict | null;
  /** What the patient was asked to do. */
  tasks: readonly ConsultTask[];
}

/** The window's live traces; the newest sample is at the right edge. */
export function TracesCard({ columns, events, referenceEvents, verdict, tasks }: TracesCardProps) {
  const nowS = columns.timeS.at(-1);
  const asked = voluntarySpans(tasks);
  return (
    <section class="card" aria-labelledby="traces-title">
      <header>
        <h2 id="traces-title">Last {WINDOW_S} s</h2>
        <span class="note">lid closing, mouth corner’s pull</span>
      </header>
      {nowS === undefined ? (
        <p class="empty">Traces appear here as soon as a face is measured.</p>
      ) : (
        <>
          <FaceTraces
            columns={columns}
            events={events}
            referenceEvents={referenceEvents}
            notAssessed={{
              eye: joined([...wholeWindow(verdict, 'eye', nowS), ...asked]),
              mouth: joined([...wholeWindow(verdict, 'mouth', nowS), ...asked]),
            }}
            smallest={{
              eye: verdict?.evidence.eye.smallestTwitch ?? null,
              mouth: verdict?.evidence.mouth.smallestTwitch ?? null,
            }}
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
          <details>
            <summary class="note">How to read the traces</summary>
            <p class="note">
              Left and right are the patient’s. Lids: closing in % of the opening (blinks are cut off); mouth: outward
              pull of the corner in % of the mouth’s width. Ticks are twitches, bars sustained spasms, thin ticks those
              of the published rule. Dotted: the smallest twitch this picture can show. Shaded: no picture. Hatched: not
              assessed, or moving as asked.
            </p>
          </details>
        </>
      )}
    </section>
  );
}

/** Nothing at all could be judged in the window. */
function wholeWindow(verdict: CallVerdict | null, region: 'eye' | 'mouth', nowS: number) {
  return verdict && verdict.evidence[region].smallestTwitch === null ? [{ fromS: nowS - WINDOW_S, toS: nowS }] : [];
}
