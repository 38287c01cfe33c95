import { CHART_WIDTH } from './chart-frame';
import type { Scale } from './scale';

/** The rectangle that a chart's data are drawn in. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface AxisProps {
  plot: Plot;
  ticks: readonly number[];
  at: Scale;
  label: string;
  words?: (value: number) => string;
}

/** Numbers and grid lines at the left. */
export function UpAxis({ plot, ticks, at, label, words = plain }: AxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-grid" x1={plot.left} x2={plot.right} y1={at(tick)} y2={at(tick)} />
          <text class="chart-tick" x={plot.left - 5} y={at(tick) + 4} text-anchor="end">
            {words(tick)}
          </text>
        </g>
      ))}
      <text
        class="chart-label"
        text-anchor="middle"
        transform={`translate(11 ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
      >
        {label}
      </text>
    </g>
  );
}

/** Numbers and grid lines below. */
export function AlongAxis({ plot, ticks, at, label, words = plain }: AxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-grid" x1={at(tick)} x2={at(tick)} y1={plot.top} y2={plot.bottom} />
          <text class="chart-tick" x={at(tick)} y={plot.bottom + 14} text-anchor="middle">
            {words(tick)}
          </text>
        </g>
      ))}
      <text class="chart-label" x={(plot.left + plot.right) / 2} y={plot.bottom + 30} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

export interface LegendEntry {
  name: string;
  /** Which of the series' colours and marks, from 0. */
  series: number;
}

/** Names of the series beside their marks, in one row from `x`, or further left where they need it. */
export function Legend({ entries, x, y }: { entries: readonly LegendEntry[]; x: number; y: number }) {
  const width = entries.reduce((sum, { name }) => sum + widthOf(name), 0);
  let from = Math.max(0, Math.min(x, CHART_WIDTH - width));
  return (
    <g>
      {entries.map(({ name, series }) => {
        const at = from;
        from += widthOf(name);
        return (
          <g key={name}>
            <Mark series={series} x={at + 6} y={y - 4} />
            <text class="chart-tick" x={at + 15} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** About what mark and letters take: there is nothing to measure them with. */
function widthOf(name: string): number {
  return 26 + 6.4 * name.length;
}

/** A point: each series has a form of its own beside its colour. */
export function Mark({ series, x, y, r = 4 }: { series: number; x: number; y: number; r?: number }) {
  const cls = `chart-mark series-${series % SERIES_COUNT}`;
  if (series % SERIES_COUNT === 0) return <circle class={cls} cx={x} cy={y} r={r} />;
  const points = FORMS[series % SERIES_COUNT]?.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`);
  return <polygon class={cls} points={points?.join(' ')} />;
}

/** Colours that the style sheet has. */
export const SERIES_COUNT = 4;

/** Circle, square, triangle, diamond. */
const FORMS: Record<number, readonly (readonly [number, number])[]> = {
  1: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  2: [
    [0, -1.15],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  3: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
};

/** A place on the drawing with the digits that show. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}

function plain(value: number): string {
  return String(value).replace('-', '−');
}
