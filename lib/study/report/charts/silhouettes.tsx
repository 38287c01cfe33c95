import { AlongAxis, type Plot, round } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { linear } from './scale';

/** One group's silhouettes, −1 to 1. */
export interface SilhouetteGroup {
  name: string;
  series: number;
  values: readonly number[];
}

const GAP = 12;
const LEAST_HEIGHT = 150;
const TICKS = [-1, -0.5, 0, 0.5, 1];

/** A bar a clip, sorted within its group (Rousseeuw 1987); the dashed line is the mean of all. */
export function Silhouettes({
  groups,
  label,
  ...head
}: ChartHead & { groups: readonly SilhouetteGroup[]; label: string }) {
  const all = groups.flatMap(({ values }) => values);
  const bar = Math.max(1.2, LEAST_HEIGHT / Math.max(1, all.length));
  const height = all.length * bar + groups.length * GAP;
  const plot: Plot = { left: 112, right: CHART_WIDTH - 8, top: 4, bottom: 4 + height };
  const at = linear([-1, 1], [plot.left, plot.right]);
  const mean = all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
  let top = plot.top + GAP / 2;
  return (
    <ChartFrame {...head} height={plot.bottom + 38}>
      <AlongAxis plot={plot} ticks={TICKS} at={at} label={label} />
      {groups.map(({ name, series, values }) => {
        const from = top;
        top += values.length * bar + GAP;
        return (
          <g key={name}>
            <text class="chart-name" x={plot.left - 6} y={from + (values.length * bar) / 2 - 2} text-anchor="end">
              {name}
            </text>
            <text class="chart-tick" x={plot.left - 6} y={from + (values.length * bar) / 2 + 12} text-anchor="end">
              n = {values.length}
            </text>
            {values
              .toSorted((a, b) => b - a)
              .map((value, i) => (
                <rect
                  key={`${i}-${value}`}
                  class={`chart-bar series-${series}`}
                  x={round(Math.min(at(0), at(value)))}
                  y={round(from + i * bar)}
                  width={round(Math.abs(at(value) - at(0)))}
                  height={round(bar * 0.85)}
                />
              ))}
          </g>
        );
      })}
      <line class="chart-cut cut-0" x1={round(at(mean))} x2={round(at(mean))} y1={plot.top} y2={plot.bottom} />
    </ChartFrame>
  );
}
