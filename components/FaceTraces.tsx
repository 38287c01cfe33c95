import { useMemo } from 'preact/hooks';
import type { Side } from '../lib/measure/side';
import type { Region, TwitchEvent } from '../lib/twitch/event';
import { Trace } from './Trace';
import { shareOfMean } from './trace-path';

/** Range drawn, shares of the mean. Ours: from just under the published blink limit (0.5) to a widely opened lid. */
const LID_RANGE = { low: 0.4, high: 1.3 };
/** Range drawn, shares of the mean. Ours: twice the published pull limit (1.05) upwards, half of that downwards, so that a twitch of 2 % is seen. */
const MOUTH_RANGE = { low: 0.95, high: 1.1 };

/** The three measured quantities, one column each, equal lengths; source pixels. */
export interface FaceColumns {
  timeS: readonly number[];
  lidOpeningLeftPx: readonly number[];
  lidOpeningRightPx: readonly number[];
  mouthWidthPx: readonly number[];
}

export interface FaceTracesProps {
  /** All of the series: its means are the traces' 100 %. */
  columns: FaceColumns;
  events: readonly TwitchEvent[];
  /** The stretch drawn, seconds. */
  fromS: number;
  toS: number;
  /** Where the measurement ends, seconds. */
  endS: number;
  /** Horizontal resolution. */
  resolution: number;
}

/** Both lid openings and the mouth's width, as shares of their means, with the twitches marked. */
export function FaceTraces({ columns, events, fromS, toS, endS, resolution }: FaceTracesProps) {
  const times = columns.timeS;
  const left = useMemo(() => shareOfMean(columns.lidOpeningLeftPx), [columns]);
  const right = useMemo(() => shareOfMean(columns.lidOpeningRightPx), [columns]);
  const mouth = useMemo(() => shareOfMean(columns.mouthWidthPx), [columns]);
  const drawn = events.filter((event) => event.peakS >= fromS && event.peakS <= toS);
  const shared = { fromS, toS, endS, columns: resolution };
  return (
    <div class="face-traces">
      <Trace
        {...shared}
        {...LID_RANGE}
        label="Patient’s left lid opening"
        quantity="lid-left"
        series={{ times, values: left }}
        lanes={[{ label: '', times: peaksOf(drawn, 'eye', 'left') }]}
      />
      <Trace
        {...shared}
        {...LID_RANGE}
        label="Patient’s right lid opening"
        quantity="lid-right"
        series={{ times, values: right }}
        lanes={[{ label: '', times: peaksOf(drawn, 'eye', 'right') }]}
      />
      <Trace
        {...shared}
        {...MOUTH_RANGE}
        label="Mouth width"
        quantity="mouth"
        series={{ times, values: mouth }}
        lanes={[
          { label: 'L', times: peaksOf(drawn, 'mouth', 'left') },
          { label: 'R', times: peaksOf(drawn, 'mouth', 'right') },
        ]}
      />
    </div>
  );
}

function peaksOf(events: readonly TwitchEvent[], region: Region, side: Side): number[] {
  return events.filter((event) => event.region === region && event.side === side).map((event) => event.peakS);
}
