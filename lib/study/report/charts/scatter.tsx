import { AlongAxis, type Plot, round, UpAxis } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { endsOf, linear, roundTicks } from './scale';

/** A line across: its height, its name, and how loud it is. */
export interface LevelLine {
  y: number;
  name: string;
  /** Its value in words, below the name. */
  words: string;
  kind: 'main' | 'limit';
}

/** Points with lines across, as Bland and Altman draw differences over means. */
export function Scatter({
  points,
  lines,
  label,
  upLabel,
  ...head
}: ChartHead & {
  points: readonly { x: number; y: number }[];
  lines: readonly LevelLine[];
  label: string;
  upLabel: string;
}) {
  const plot: Plot = { left: 54, right: CHART_WIDTH - 64, top: 14, bottom: 188 };
  const xs = points.map(({ x }) => x);
  const ys = [...points.map(({ y }) => y), ...lines.map(({ y }) => y), 0];
  const xTicks = roundTicks(Math.min(...xs), Math.max(...xs), 4);
  const yTicks = roundTicks(Math.min(...ys), Math.max(...ys));
  const along = linear(endsOf(xTicks), [plot.left, plot.right]);
  const up = linear(endsOf(yTicks), [plot.bottom, plot.top]);
  return (
    <ChartFrame {...head} height={plot.bottom + 38}>
      <UpAxis plot={plot} ticks={yTicks} at={up} label={upLabel} />
      <AlongAxis plot={plot} ticks={xTicks} at={along} label={label} />
      {lines.map(({ y, name, words, kind }) => (
        <g key={name}>
          <line class={`chart-level ${kind}`} x1={plot.left} x2={plot.right} y1={round(up(y))} y2={round(up(y))} />
          <text class="chart-tick" x={plot.right + 4} y={round(up(y)) - 2}>
            {name}
          </text>
          <text class="chart-tick" x={plot.right + 4} y={round(up(y)) + 10}>
            {words}
          </text>
        </g>
      ))}
      {points.map(({ x, y }, i) => (
        <circle key={`${i}-${x}-${y}`} class="chart-point" cx={round(along(x))} cy={round(up(y))} r="2.6" />
      ))}
    </ChartFrame>
  );
}
