import { useMemo } from 'preact/hooks';
import type { Side } from '../../lib/measure/side';
import type { CallRegion } from '../../lib/twitch/call-event';
import type { TwitchEvent } from '../../lib/twitch/event';
import { type MarkedEvent, marksOf } from '../grade/event-marks';
import type { Span } from '../grade/not-assessed';
import { TRACE_WORDS } from '../words/traces/words';
import { useWords } from '../words/use-words';
import type { FaceColumns } from './face-columns';
import { Trace } from './Trace';
import type { TraceLane } from './TraceLanes';
import { measuredOf } from './trace-path';

/** Range drawn, share of the lid opening. Ours: a twitch of a tenth shows; a blink, which is 1, is cut off. */
const LID_RANGE = { low: -0.1, high: 0.6 };
/** Range drawn, share of the mouth's width. Ours: a pull of 2 % shows, and most spasms are not cut off. */
const MOUTH_RANGE = { low: -0.02, high: 0.12 };

export interface FaceTracesProps {
  columns: FaceColumns;
  events: readonly MarkedEvent[];
  /** What the published rule counts; null: not shown. */
  referenceEvents: readonly TwitchEvent[] | null;
  /** When a region could not be judged. */
  notAssessed: Record<'eye' | 'mouth', readonly Span[]>;
  /** The smallest twitch that could be seen, shares; null: not drawn. */
  smallest: Record<'eye' | 'mouth', number | null>;
  /** The stretch drawn, seconds. */
  fromS: number;
  toS: number;
  /** Where the measurement ends, seconds. */
  endS: number;
  /** Horizontal resolution. */
  resolution: number;
}

/** Closing of both lids and pull of both mouth corners, with the twitches marked. */
export function FaceTraces(props: FaceTracesProps) {
  const words = useWords(TRACE_WORDS);
  const { columns, events, referenceEvents, notAssessed, smallest, fromS, toS, endS, resolution } = props;
  const { timeS } = columns;
  const lidLeft = useMemo(() => measuredOf(timeS, columns.lidClosureLeft), [columns]);
  const lidRight = useMemo(() => measuredOf(timeS, columns.lidClosureRight), [columns]);
  const mouthLeft = useMemo(() => measuredOf(timeS, columns.commissurePullLeft), [columns]);
  const mouthRight = useMemo(() => measuredOf(timeS, columns.commissurePullRight), [columns]);
  const ours = (label: string, region: CallRegion, side: Side): TraceLane => ({
    label,
    kind: 'ours',
    marks: marksOf(events, region, side, props),
  });
  const lanes = (region: 'eye' | 'mouth', side: Side): TraceLane[] => {
    const neck = ours(words.neck, 'platysma', side);
    return [
      ...(referenceEvents
        ? [{ label: words.rule, kind: 'reference' as const, marks: marksOf(referenceEvents, region, side, props) }]
        : []),
      ...(region === 'mouth' && neck.marks.length > 0 ? [neck] : []),
      ours('', region, side),
    ];
  };
  const shared = { fromS, toS, endS, columns: resolution };
  const lid = { ...shared, part: 'lid' as const, ...LID_RANGE, notAssessed: notAssessed.eye, smallest: smallest.eye };
  const mouth = {
    ...shared,
    part: 'mouth' as const,
    ...MOUTH_RANGE,
    notAssessed: notAssessed.mouth,
    smallest: smallest.mouth,
  };
  return (
    <div class="face-traces">
      <Trace {...lid} side="left" series={lidLeft} lanes={lanes('eye', 'left')} />
      <Trace {...lid} side="right" series={lidRight} lanes={lanes('eye', 'right')} />
      <Trace {...mouth} side="left" series={mouthLeft} lanes={lanes('mouth', 'left')} />
      <Trace {...mouth} side="right" series={mouthRight} lanes={lanes('mouth', 'right')} />
    </div>
  );
}
