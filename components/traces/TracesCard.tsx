import { type ConsultTask, voluntarySpans } from '../../lib/consult/tasks';
import type { CallVerdict } from '../../lib/grade/call-verdict';
import type { CallEvent } from '../../lib/twitch/call-event';
import type { TwitchEvent } from '../../lib/twitch/event';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { joined } from '../grade/not-assessed';
import { TRACE_WORDS } from '../words/traces/words';
import { useWords } from '../words/use-words';
import { FaceTraces } from './FaceTraces';
import type { FaceColumns } from './face-columns';

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
  const words = useWords(TRACE_WORDS);
  const nowS = columns.timeS.at(-1);
  const asked = voluntarySpans(tasks);
  return (
    <section class="card" aria-labelledby="traces-title">
      <header>
        <h2 id="traces-title">{words.title(WINDOW_S)}</h2>
        <span class="note">{words.quantities}</span>
      </header>
      {nowS === undefined ? (
        <p class="empty">{words.empty}</p>
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
            <span>{words.agoS(WINDOW_S)}</span>
            <span>{words.agoS(WINDOW_S / 2)}</span>
            <span>{words.now}</span>
          </div>
          <details>
            <summary class="note">{words.howTo}</summary>
            <p class="note">{words.explained}</p>
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
