import { AlongAxis, Legend, type Plot, round } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { linear } from './scale';

export interface Bar {
  /** 0–1; null: not known. */
  share: number | null;
  /** Ends of its interval; null: none is drawn. */
  interval: { low: number; high: number } | null;
  /** A published value to compare with, 0–1; null: there is none. */
  published: number | null;
  /** The figure in words, at the bar's end. */
  words: string;
}

export interface BarGroup {
  name: string;
  /** One a series, in their order. */
  bars: readonly Bar[];
}

const BAR = 13;
const GROUP_GAP = 10;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Shares as lying bars in groups, with intervals, and published values as dashes across. */
export function GroupedBars({
  series,
  groups,
  label,
  publishedName,
  nameRoom = 62,
  ...head
}: ChartHead & {
  /** Width that the groups' names need. */
  nameRoom?: number;
  series: readonly string[];
  groups: readonly BarGroup[];
  label: string;
  publishedName: string | null;
}) {
  const groupHeight = series.length * BAR + GROUP_GAP;
  const plot: Plot = { left: nameRoom, right: CHART_WIDTH - 66, top: 20, bottom: 20 + groups.length * groupHeight };
  const at = linear([0, 1], [plot.left, plot.right]);
  return (
    <ChartFrame {...head} height={plot.bottom + (publishedName ? 52 : 36)}>
      <Legend entries={series.map((name, i) => ({ name, series: i }))} x={plot.left - 6} y={11} />
      <AlongAxis plot={plot} ticks={TICKS} at={at} label={label} words={(tick) => `${tick * 100} %`} />
      {groups.map((group, g) => {
        const top = plot.top + g * groupHeight + GROUP_GAP / 2;
        return (
          <g key={group.name}>
            <text class="chart-name" x={plot.left - 6} y={top + (series.length * BAR) / 2 + 4} text-anchor="end">
              {group.name}
            </text>
            {group.bars.map((bar, i) => (
              <BarLine key={series[i]} bar={bar} series={i} at={at} y={top + i * BAR} />
            ))}
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

function BarLine({ bar, series, at, y }: { bar: Bar; series: number; at: (value: number) => number; y: number }) {
  const { share, interval, published, words } = bar;
  const middle = y + (BAR - 1) / 2;
  return (
    <g>
      {share !== null && (
        <rect class={`chart-bar series-${series}`} x={at(0)} y={y} width={round(at(share) - at(0))} height={BAR - 1} />
      )}
      {interval && (
        <line
          class="chart-interval"
          x1={round(at(interval.low))}
          x2={round(at(interval.high))}
          y1={middle}
          y2={middle}
        />
      )}
      {published !== null && (
        <line
          class="chart-published"
          x1={round(at(published))}
          x2={round(at(published))}
          y1={y - 0.5}
          y2={y + BAR - 0.5}
        />
      )}
      <text class="chart-value" x={at(1) + 6} y={middle + 4}>
        {words}
      </text>
    </g>
  );
}
