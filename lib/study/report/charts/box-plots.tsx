import { type Plot, round, UpAxis } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';
import { endsOf, linear, roundTicks, type Scale } from './scale';

/** One group's values; its box is drawn with as many colours as there are series. */
export interface BoxGroup {
  name: string;
  series: number;
  values: readonly number[];
}

/** Quartiles by linear interpolation (Hyndman and Fan's definition 7, as R and NumPy). */
export interface FiveNumbers {
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
}

/** The whiskers end at the last values within 1.5 times the box's height (Tukey). null of nothing. */
export function fiveNumbers(values: readonly number[]): FiveNumbers | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
  };
  const [q1, median, q3] = [at(0.25), at(0.5), at(0.75)];
  const reach = 1.5 * (q3 - q1);
  const within = sorted.filter((value) => value >= q1 - reach && value <= q3 + reach);
  return { low: within[0] ?? q1, q1, median, q3, high: within.at(-1) ?? q3 };
}

/** A box a group, with every value as a dot beside it. */
export function BoxPlots({ groups, label, ...head }: ChartHead & { groups: readonly BoxGroup[]; label: string }) {
  const plot: Plot = { left: 54, right: CHART_WIDTH - 6, top: 6, bottom: 176 };
  const all = groups.flatMap(({ values }) => values);
  const ticks = roundTicks(Math.min(0, ...all), Math.max(...all, 0) || 1);
  const up = linear(endsOf(ticks), [plot.bottom, plot.top]);
  const column = (plot.right - plot.left) / Math.max(1, groups.length);
  return (
    <ChartFrame {...head} height={plot.bottom + 34}>
      <UpAxis plot={plot} ticks={ticks} at={up} label={label} />
      {groups.map((group, i) => {
        const middle = plot.left + (i + 0.5) * column;
        return (
          <g key={group.name}>
            <Box group={group} middle={middle} up={up} width={Math.min(44, column * 0.4)} />
            <text class="chart-name" x={middle} y={plot.bottom + 15} text-anchor="middle">
              {group.name}
            </text>
            <text class="chart-tick" x={middle} y={plot.bottom + 29} text-anchor="middle">
              n = {group.values.length}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}

function Box({ group, middle, up, width }: { group: BoxGroup; middle: number; up: Scale; width: number }) {
  const box = fiveNumbers(group.values);
  if (!box) return null;
  const [left, right] = [middle - width / 2 - 6, middle + width / 2 - 6];
  const centre = (left + right) / 2;
  return (
    <g>
      <line class="chart-whisker" x1={centre} x2={centre} y1={round(up(box.high))} y2={round(up(box.q3))} />
      <line class="chart-whisker" x1={centre} x2={centre} y1={round(up(box.q1))} y2={round(up(box.low))} />
      <rect
        class={`chart-box series-${group.series}`}
        x={round(left)}
        y={round(up(box.q3))}
        width={round(width)}
        height={round(up(box.q1) - up(box.q3))}
      />
      <line
        class="chart-median"
        x1={round(left)}
        x2={round(right)}
        y1={round(up(box.median))}
        y2={round(up(box.median))}
      />
      {group.values.map((value, i) => (
        // Side by side in the order of the data: the same drawing each time.
        <circle
          key={`${i}-${value}`}
          class={`chart-dot series-${group.series}`}
          cx={round(right + 6 + (i % 4) * 3)}
          cy={round(up(value))}
          r="1.6"
        />
      ))}
    </g>
  );
}
