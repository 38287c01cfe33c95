import type { ComponentChildren } from 'preact';

/** What every chart is given beside its data. */
export interface ChartHead {
  /** Unique in the document; also the file's name. */
  id: string;
  /** Drawn above the chart. */
  title: string;
  /** What it shows, for who hears it: the main figures in a sentence or two. */
  describes: string;
  /** The data are made up, and every copy of the drawing says so. */
  synthetic: boolean;
}

/** Width of a chart that fits a phone, and of one that is scrolled there. Drawing units, pixels at full size. */
export const CHART_WIDTH = 350;
export const WIDE_CHART_WIDTH = 700;

/** Room for the title, and for the mark of synthetic data. */
export const TITLE_ROOM = 24;
const MARK_ROOM = 18;

/** The drawing around a chart: title, words for a screen reader, the mark of synthetic data. Children are drawn below the title. */
export function ChartFrame({
  id,
  title,
  describes,
  synthetic,
  width = CHART_WIDTH,
  height,
  children,
}: ChartHead & { width?: number; height: number; children: ComponentChildren }) {
  const whole = TITLE_ROOM + height + (synthetic ? MARK_ROOM : 0);
  return (
    <svg
      class="chart"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role="img"
      aria-labelledby={`${id}-title ${id}-words`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{synthetic ? `Synthetic data, not patients. ${describes}` : describes}</desc>
      <rect class="chart-ground" width={width} height={whole} />
      <text class="chart-title" x="2" y="14">
        {title}
      </text>
      <g transform={`translate(0 ${TITLE_ROOM})`}>{children}</g>
      {synthetic && (
        <text class="chart-synthetic" x={width - 2} y={whole - 5} text-anchor="end">
          SYNTHETIC DATA, NOT PATIENTS
        </text>
      )}
    </svg>
  );
}
