import type { PoissonRate } from '../../lib/statistics/poisson-rate';
import type { Proportion } from '../../lib/study/proportion';
import type { Limit } from './region-score';

/** A row of a table: what it tells, then a figure a column. */
export type Row = readonly [what: string, ...figures: string[]];

/** A Markdown table. */
export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, head.map(() => '---'), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map(
      (cells) =>
        `| ${cells.map((cell, column) => (cell === '---' ? '-'.repeat(widths[column] ?? 3) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`,
    )
    .join('\n');
}

/** Three digits at most; – for nothing. */
export function percent(share: number | null): string {
  return share === null || !Number.isFinite(share) ? '–' : `${hundredths(share)} %`;
}

function hundredths(share: number): string {
  const value = 100 * share;
  return value.toFixed(value >= 10 || Number.isInteger(value) ? 0 : 1);
}

export function told(proportion: Proportion | undefined): string {
  if (!proportion || proportion.share === null) return '–';
  const { hits, total, share, low, high } = proportion;
  return `${percent(share)} (${hits}/${total}; ${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
}

export function toldRate({ count, rate, low, high }: PoissonRate): string {
  return rate === null ? '–' : `${rate.toFixed(1)} (${count}; ${low.toFixed(1)}–${high.toFixed(1)})`;
}

export function toldLimit(limit: Limit | null): string {
  if (!limit || limit.depth > 1) return 'none';
  const { depth, interval, below } = limit;
  if (below) return `under ${percent(depth)}`;
  return interval
    ? `${percent(depth)} (${hundredths(interval[0])}–${percent(Math.min(1, interval[1]))})`
    : percent(depth);
}
