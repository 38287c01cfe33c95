import { useMemo } from 'preact/hooks';
import type { LiveState } from '../../lib/consult/live-state';
import type { PreCheckReason } from '../../lib/consult/precheck-findings';
import type { CallEvent } from '../../lib/twitch/call-event';
import type { TwitchEvent } from '../../lib/twitch/event';
import { EventsList } from '../grade/EventsList';
import { EvidenceCard } from '../grade/EvidenceCard';
import { GradeCard } from '../grade/GradeCard';
import { ReferenceCard } from '../grade/ReferenceCard';
import type { FaceColumns } from '../traces/face-columns';
import { TracesCard } from '../traces/TracesCard';

export interface PanelMeasuredProps {
  live: LiveState;
  /** The last window of samples. */
  columns: FaceColumns;
  /** This sitting's twitches and spasms, in the order of their peaks. */
  events: readonly CallEvent[];
  /** What the published rule counted, in the same order. */
  referenceEvents: readonly TwitchEvent[];
  /** The published rule is wanted beside ours. */
  referenceShown: boolean;
  /** Told already, in the picture check. */
  named: ReadonlySet<PreCheckReason>;
  /** What is shown is old: the engine is gone. */
  stale: boolean;
  onPlatysma: (seen: boolean | null) => void;
  onShowReference: (show: boolean) => void;
}

/** The grade and what it rests on. */
export function PanelMeasured(props: PanelMeasuredProps) {
  const { live, columns, events, referenceEvents, referenceShown } = props;
  const { verdict, tasks } = live;
  // The traces change several times a second; a list of hundreds of rows need not be compared as often.
  const list = useMemo(() => <EventsList events={events} tasks={tasks} />, [events, JSON.stringify(tasks)]);
  return (
    <div class={props.stale ? 'measured stale' : 'measured'}>
      <GradeCard verdict={verdict} windowLacksS={live.windowLacksS} named={props.named} />
      <TracesCard
        columns={columns}
        events={events}
        referenceEvents={referenceShown ? referenceEvents : null}
        verdict={verdict}
        tasks={tasks}
      />
      <ReferenceCard shown={referenceShown} grade={live.reference} onShow={props.onShowReference} />
      <EvidenceCard verdict={verdict} platysma={live.platysma} onPlatysma={props.onPlatysma} />
      {list}
    </div>
  );
}
