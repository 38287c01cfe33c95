import type { Mark } from '../grade/event-marks';
import { columnAt, type TraceFrame } from './trace-path';

/** Height of a row of marks, drawing units (CSS px). */
export const LANE = 9;

/** One row of event marks over a trace. */
export interface TraceLane {
  /** At the row's right end. */
  label: string;
  kind: 'ours' | 'reference';
  marks: readonly Mark[];
}

/** The rows of marks; ours also cast a hair over the line. */
export function TraceLanes({ lanes, frame }: { lanes: readonly TraceLane[]; frame: TraceFrame }) {
  const top = lanes.length * LANE;
  const at = (timeS: number) => columnAt(timeS, frame).toFixed(1);
  return (
    <>
      {lanes.map(({ label, kind, marks }, row) => (
        <g key={label} class={`trace-lane-${kind}`}>
          {kind === 'ours' && (
            <path
              class="trace-hair"
              d={marks.map((mark) => (mark.kind === 'tick' ? `M${at(mark.atS)} ${top}v${frame.height}` : '')).join('')}
            />
          )}
          <path
            class="trace-mark"
            d={marks
              .map((mark) => (mark.kind === 'tick' ? `M${at(mark.atS)} ${row * LANE + 0.5}v${LANE - 2}` : ''))
              .join('')}
          />
          <path
            class="trace-bar"
            d={marks
              .map((mark) => (mark.kind === 'bar' ? `M${at(mark.fromS)} ${(row + 0.5) * LANE}H${at(mark.toS)}` : ''))
              .join('')}
          />
        </g>
      ))}
    </>
  );
}
