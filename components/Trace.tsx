import { clock } from './format';
import { columnAt, gapsWithin, type TraceFrame, type TraceSeries, tracePath } from './trace-path';

/** Height of a row of event marks, and of the plot below the rows, drawing units (CSS px). */
const LANE = 9;
const PLOT = 50;

/** One row of event marks over the line. */
export interface TraceLane {
  /** One letter in front of the row; empty for none. */
  label: string;
  /** Within the stretch drawn, seconds. */
  times: readonly number[];
}

export interface TraceProps {
  label: string;
  quantity: 'lid-left' | 'lid-right' | 'mouth';
  series: TraceSeries;
  lanes: readonly TraceLane[];
  fromS: number;
  toS: number;
  /** Where the measurement ends: what lies after is not missing. */
  endS: number;
  /** Range shown, as shares of the mean. */
  low: number;
  high: number;
  /** Horizontal resolution: about the plot's width in CSS px. */
  columns: number;
}

/** One quantity over time with its event marks; stretches without picture are shaded. */
export function Trace({ label, quantity, series, lanes, fromS, toS, endS, low, high, columns }: TraceProps) {
  const frame: TraceFrame = { fromS, toS, low, high, columns, height: PLOT };
  const top = lanes.length * LANE;
  const count = lanes.reduce((sum, { times }) => sum + times.length, 0);
  const meanY = (PLOT * (high - 1)) / (high - low);
  return (
    <figure class={`trace trace-${quantity}`}>
      <figcaption>{label}</figcaption>
      <div class="trace-plot">
        <svg
          viewBox={`0 0 ${columns} ${top + PLOT}`}
          style={{ height: `${top + PLOT}px` }}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${label}, ${clock(fromS)} to ${clock(toS)}, ${count} twitches marked`}
        >
          {gapsWithin(series.times, fromS, Math.min(toS, endS)).map(([from, to]) => (
            <rect
              key={from}
              class="trace-gap"
              x={columnAt(from, frame)}
              y={top}
              width={columnAt(to, frame) - columnAt(from, frame)}
              height={PLOT}
            />
          ))}
          <path class="trace-mean" d={`M0 ${top + meanY}H${columns}`} />
          {lanes.map(({ label: name, times }, lane) => (
            <g key={name}>
              <path
                class="trace-hair"
                d={times.map((t) => `M${columnAt(t, frame).toFixed(1)} ${top}v${PLOT}`).join('')}
              />
              <path
                class="trace-mark"
                d={times.map((t) => `M${columnAt(t, frame).toFixed(1)} ${lane * LANE + 0.5}v${LANE - 3}`).join('')}
              />
            </g>
          ))}
          <path class="trace-line" transform={`translate(0 ${top})`} d={tracePath(series, frame)} />
        </svg>
        <div class="trace-axis" aria-hidden="true">
          {lanes.map((lane) => (
            <span key={lane.label} class="trace-lane" style={{ height: `${LANE}px` }}>
              {lane.label}
            </span>
          ))}
          <span class="trace-scale" style={{ height: `${PLOT}px` }}>
            <span>{Math.round(high * 100)}</span>
            <span class="trace-scale-mean" style={{ top: `${meanY}px` }}>
              100
            </span>
            <span>{Math.round(low * 100)}</span>
          </span>
        </div>
      </div>
    </figure>
  );
}
