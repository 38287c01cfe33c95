import type { Side } from '../../lib/measure/side';
import type { Span } from '../grade/not-assessed';
import { TRACE_WORDS } from '../words/traces/words';
import { useFormat, useWords } from '../words/use-words';
import { LANE, type TraceLane, TraceLanes } from './TraceLanes';
import { columnAt, gapsWithin, hatchPath, type TraceFrame, type TraceSeries, tracePath } from './trace-path';

/** Height of the plot below the rows of marks, drawing units (CSS px). */
const PLOT = 30;

export interface TraceProps {
  /** The patient's. */
  side: Side;
  part: 'lid' | 'mouth';
  series: TraceSeries;
  lanes: readonly TraceLane[];
  /** Stretches in which nothing could be judged here. */
  notAssessed: readonly Span[];
  /** The smallest twitch that could be seen, a share: drawn as a line; null for none. */
  smallest: number | null;
  fromS: number;
  toS: number;
  /** Where the measurement ends: what lies after is not missing. */
  endS: number;
  /** Range shown, shares. */
  low: number;
  high: number;
  /** Horizontal resolution: about the plot's width in CSS px. */
  columns: number;
}

/** One quantity over time with its event marks; stretches without picture are shaded, those not assessed hatched. */
export function Trace(props: TraceProps) {
  const words = useWords(TRACE_WORDS);
  const { clock, percent } = useFormat();
  const { side, part, series, lanes, notAssessed, smallest, fromS, toS, endS, low, high, columns } = props;
  const frame: TraceFrame = { fromS, toS, low, high, columns, height: PLOT };
  const top = lanes.length * LANE;
  const y = (value: number) => (PLOT * (high - value)) / (high - low);
  const count = lanes.find(({ kind }) => kind === 'ours')?.marks.length ?? 0;
  const x = (timeS: number) => Math.min(columns, Math.max(0, columnAt(timeS, frame)));
  return (
    <figure class={`trace trace-${part} trace-${side}`}>
      <figcaption style={{ paddingTop: `${top}px` }}>
        {words.side[side]} <span>{words.part[part]}</span>
      </figcaption>
      <div class="trace-plot">
        <svg
          viewBox={`0 0 ${columns} ${top + PLOT}`}
          style={{ height: `${top + PLOT}px` }}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.label(part, side, clock(fromS), clock(toS), count)}
        >
          {gapsWithin(series.times, fromS, Math.min(toS, endS)).map(([from, to]) => (
            <rect key={from} class="trace-gap" x={x(from)} y={top} width={x(to) - x(from)} height={PLOT} />
          ))}
          <path
            class="trace-hatch"
            transform={`translate(0 ${top})`}
            d={notAssessed.map((span) => hatchPath(x(span.fromS), x(span.toS), PLOT)).join('')}
          />
          <path class="trace-rest" d={`M0 ${top + y(0)}H${columns}`} />
          {smallest !== null && smallest < high && (
            <path class="trace-smallest" d={`M0 ${top + y(smallest)}H${columns}`} />
          )}
          <TraceLanes lanes={lanes} frame={frame} />
          <path class="trace-line" transform={`translate(0 ${top})`} d={tracePath(series, frame)} />
        </svg>
        <div class="trace-axis" aria-hidden="true">
          {lanes.map((lane) => (
            <span key={lane.label} class="trace-lane" style={{ height: `${LANE}px` }}>
              {lane.label}
            </span>
          ))}
          <span class="trace-scale" style={{ height: `${PLOT}px` }}>
            <span>{percent(high)}</span>
            <span class="trace-scale-rest" style={{ top: `${y(0)}px` }}>
              0
            </span>
          </span>
        </div>
      </div>
    </figure>
  );
}
