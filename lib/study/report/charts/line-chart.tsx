import { AlongAxis, Legend, Mark, type Plot, round, UpAxis } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { linear } from './scale';

export interface Line {
  name: string;
  /** In the order of x; y is 0–1, null: not known. */
  points: readonly { x: number; y: number | null }[];
}

/** A place on the x axis worth naming. */
export interface Cut {
  x: number;
  name: string;
}

const UP_TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Curves of shares over a quantity. */
export function LineChart({
  lines,
  cuts,
  ticks,
  label,
  upLabel,
  ...head
}: ChartHead & {
  lines: readonly Line[];
  cuts: readonly Cut[];
  ticks: readonly number[];
  label: string;
  upLabel: string;
}) {
  const plot: Plot = { left: 50, right: CHART_WIDTH - 14, top: 24, bottom: 194 };
  const xs = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const along = linear([Math.min(...xs), Math.max(...xs)], [plot.left, plot.right]);
  const up = linear([0, 1], [plot.bottom, plot.top]);
  return (
    <ChartFrame {...head} height={plot.bottom + 36 + 13 * cuts.length}>
      <Legend entries={lines.map(({ name }, i) => ({ name, series: i }))} x={plot.left - 44} y={10} />
      <UpAxis plot={plot} ticks={UP_TICKS} at={up} label={upLabel} words={(tick) => `${tick * 100} %`} />
      <AlongAxis plot={plot} ticks={ticks} at={along} label={label} />
      {cuts.map(({ x, name }, i) => (
        <g key={name}>
          <line class={`chart-cut cut-${i}`} x1={round(along(x))} x2={round(along(x))} y1={plot.top} y2={plot.bottom} />
          <line
            class={`chart-cut cut-${i}`}
            x1={plot.left}
            x2={plot.left + 20}
            y1={plot.bottom + 40 + 13 * i}
            y2={plot.bottom + 40 + 13 * i}
          />
          <text class="chart-tick" x={plot.left + 26} y={plot.bottom + 44 + 13 * i}>
            {name}
          </text>
        </g>
      ))}
      {lines.map(({ name, points }, i) => {
        const known = points.flatMap(({ x, y }) => (y === null ? [] : [{ x: round(along(x)), y: round(up(y)) }]));
        return (
          <g key={name}>
            <polyline class={`chart-line series-${i}`} points={known.map(({ x, y }) => `${x},${y}`).join(' ')} />
            {known.map(({ x, y }) => (
              <Mark key={x} series={i} x={x} y={y} r={2.6} />
            ))}
          </g>
        );
      })}
    </ChartFrame>
  );
}
