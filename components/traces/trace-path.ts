import { GAP_S } from '../../lib/consult/gap';
import { firstFrom } from '../../lib/consult/sorted-times';

/** Distance of a hatching's diagonals, drawing units. */
const HATCH_STEP = 6;

/** A quantity over time: equal lengths, times rising. `values` as shares. */
export interface TraceSeries {
  times: readonly number[];
  values: readonly number[];
}

/** The drawing's frame: the stretch of time and the range of values shown, on a plot of `columns` × `height` units. */
export interface TraceFrame {
  fromS: number;
  toS: number;
  low: number;
  high: number;
  columns: number;
  height: number;
}

/** Drops the moments in which nothing was measured: they show as gaps. */
export function measuredOf(times: readonly number[], values: readonly (number | null)[]): TraceSeries {
  const series: { times: number[]; values: number[] } = { times: [], values: [] };
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    series.times.push(times[i] ?? 0);
    series.values.push(value);
  }
  return series;
}

export function columnAt(timeS: number, frame: TraceFrame): number {
  return ((timeS - frame.fromS) / (frame.toS - frame.fromS)) * frame.columns;
}

/**
 * The line as an SVG path. Each column of the plot keeps its lowest and highest value in the order they came, so a
 * twitch of one frame survives any reduction. The line breaks where frames are missing; values out of range are clipped.
 */
export function tracePath({ times, values }: TraceSeries, frame: TraceFrame): string {
  const scale = frame.height / (frame.high - frame.low);
  let path = '';
  let begins = true;
  let at = firstFrom(times, frame.fromS);
  while (at < times.length && (times[at] ?? 0) <= frame.toS) {
    const column = Math.floor(columnAt(times[at] ?? 0, frame));
    let lowest = at;
    let highest = at;
    let broke = false;
    let next = at + 1;
    for (; next < times.length && Math.floor(columnAt(times[next] ?? 0, frame)) === column; next++) {
      if ((times[next] ?? 0) - (times[next - 1] ?? 0) > GAP_S) {
        broke = true;
        break;
      }
      if ((values[next] ?? 0) < (values[lowest] ?? 0)) lowest = next;
      if ((values[next] ?? 0) > (values[highest] ?? 0)) highest = next;
    }
    for (const index of lowest === highest ? [lowest] : [Math.min(lowest, highest), Math.max(lowest, highest)]) {
      const y = (frame.high - Math.min(frame.high, Math.max(frame.low, values[index] ?? 0))) * scale;
      path += `${begins ? 'M' : 'L'}${column + 0.5} ${y.toFixed(1)}`;
      begins = false;
    }
    begins = broke || (times[next] ?? 0) - (times[next - 1] ?? 0) > GAP_S;
    at = next;
  }
  return path;
}

/** Stretches of the frame without samples, longer than GAP_S: [from, to] in seconds. */
export function gapsWithin(times: readonly number[], fromS: number, toS: number): [number, number][] {
  const inside = times.filter((time) => time >= fromS && time <= toS);
  const edges = [fromS, ...inside, toS];
  const gaps: [number, number][] = [];
  for (let i = 1; i < edges.length; i++) {
    const [before, after] = [edges[i - 1] ?? 0, edges[i] ?? 0];
    if (after - before > GAP_S) gaps.push([before, after]);
  }
  return gaps;
}

/** Diagonals over a stretch of the plot, as an SVG path. A pattern would need a reference, which a saved page may not hold. */
export function hatchPath(fromColumn: number, toColumn: number, height: number): string {
  let path = '';
  for (let x = fromColumn - height; x < toColumn; x += HATCH_STEP) {
    const [left, right] = [Math.max(x, fromColumn), Math.min(x + height, toColumn)];
    if (right > left)
      path += `M${left.toFixed(1)} ${(height - (left - x)).toFixed(1)}L${right.toFixed(1)} ${(height - (right - x)).toFixed(1)}`;
  }
  return path;
}
