import { round } from './axes';
import { CHART_WIDTH, ChartFrame, type ChartHead } from './chart-frame';

export interface MatrixCell {
  words: string;
  /** How dark, 0–1. */
  weight: number;
}

const CELL = 58;

/** Opacity of the darkest ground: words still read on it, in both schemes (a test holds it to that). */
export const MOST_OPACITY = 0.45;
const LEAST_OPACITY = 0.04;

/** A table of figures whose grounds show them too: a confusion matrix, or how well raters agree. */
export function CellMatrix({
  rows,
  columns,
  cells,
  rowLabel,
  columnLabel,
  ...head
}: ChartHead & {
  rows: readonly string[];
  columns: readonly string[];
  cells: readonly (readonly MatrixCell[])[];
  rowLabel: string;
  columnLabel: string;
}) {
  const left = 92;
  const top = 38;
  const cell = Math.min(CELL, (CHART_WIDTH - left - 4) / Math.max(1, columns.length));
  return (
    <ChartFrame {...head} height={top + rows.length * cell + 8}>
      <text class="chart-label" x={left + (columns.length * cell) / 2} y="12" text-anchor="middle">
        {columnLabel}
      </text>
      <text
        class="chart-label"
        text-anchor="middle"
        transform={`translate(11 ${top + (rows.length * cell) / 2}) rotate(-90)`}
      >
        {rowLabel}
      </text>
      {columns.map((name, c) => (
        <text key={name} class="chart-name" x={left + (c + 0.5) * cell} y={top - 8} text-anchor="middle">
          {name}
        </text>
      ))}
      {cells.map((row, r) => (
        <g key={rows[r]}>
          <text class="chart-name" x={left - 8} y={top + (r + 0.5) * cell + 4} text-anchor="end">
            {rows[r]}
          </text>
          {row.map(({ words, weight }, c) => (
            <g key={columns[c]}>
              <rect class="chart-cell" x={left + c * cell} y={top + r * cell} width={cell - 1} height={cell - 1} />
              <rect
                class="chart-weight"
                x={left + c * cell}
                y={top + r * cell}
                width={cell - 1}
                height={cell - 1}
                fill-opacity={round(LEAST_OPACITY + (MOST_OPACITY - LEAST_OPACITY) * Math.min(1, Math.max(0, weight)))}
              />
              <text class="chart-value" x={left + (c + 0.5) * cell} y={top + (r + 0.5) * cell + 4} text-anchor="middle">
                {words}
              </text>
            </g>
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}
