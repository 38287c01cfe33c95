import { AlongAxis, type Plot, round } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { endsOf, linear, roundTicks } from './scale';

export interface ValueBar {
  name: string;
  value: number;
  /** A published value to compare with; null: there is none. */
  published: number | null;
  words: string;
}

const BAR = 22;

/** One lying bar a name. */
export function ValueBars({
  bars,
  label,
  publishedName,
  ...head
}: ChartHead & { bars: readonly ValueBar[]; label: string; publishedName: string | null }) {
  const plot: Plot = { left: 148, right: CHART_WIDTH - 42, top: 4, bottom: 4 + bars.length * BAR };
  const most = Math.max(...bars.flatMap(({ value, published }) => [value, published ?? 0]), 0);
  const ticks = roundTicks(0, most || 1, 4);
  const at = linear(endsOf(ticks), [plot.left, plot.right]);
  return (
    <ChartFrame {...head} height={plot.bottom + (publishedName ? 52 : 36)}>
      <AlongAxis plot={plot} ticks={ticks} at={at} label={label} />
      {bars.map(({ name, value, published, words }, i) => {
        const y = plot.top + i * BAR + 4;
        return (
          <g key={name}>
            <text class="chart-name" x={plot.left - 6} y={y + 11} text-anchor="end">
              {name}
            </text>
            <rect class="chart-bar series-0" x={at(0)} y={y} width={round(at(value) - at(0))} height={BAR - 8} />
            {published !== null && (
              <line
                class="chart-published"
                x1={round(at(published))}
                x2={round(at(published))}
                y1={y - 2}
                y2={y + BAR - 6}
              />
            )}
            <text class="chart-value" x={plot.right + 6} y={y + 11}>
              {words}
            </text>
          </g>
        );
      })}
      {publishedName && (
        <g>
          <line class="chart-published" x1={plot.left} x2={plot.left} y1={plot.bottom + 38} y2={plot.bottom + 49} />
          <text class="chart-tick" x={plot.left + 7} y={plot.bottom + 47}>
            {publishedName}
          </text>
        </g>
      )}
    </ChartFrame>
  );
}
