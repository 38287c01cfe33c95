import type { PoissonRate } from '../../lib/statistics/poisson-rate';
import { agreementOf } from '../../lib/study/agreement';
import { CHAN_FIGURE_7 } from '../../lib/study/chan-figure-7';
import type { Proportion } from '../../lib/study/proportion';
import type { CallRegion } from '../../lib/twitch/call-event';
import { DEPTH_EDGES, type Limit, PLAIN_FROM, type RegionScore, type Score } from './evaluate';

type Row = [what: string, ...figures: string[]];

/** One Markdown table a condition, the methods side by side. */
export function reportOf(scores: readonly Score[]): string {
  const conditions = [...new Set(scores.map(({ condition }) => condition))];
  return conditions
    .map((condition) => {
      const columns = scores.filter((score) => score.condition === condition);
      const heading = condition === 'all' ? 'All conditions that can be graded' : condition;
      return `## ${heading} (${columns[0]?.clips ?? 0} clips)\n\n${table(['', ...columns.map(({ method }) => method)], rowsOf(columns))}`;
    })
    .join('\n\n');
}

function rowsOf(scores: readonly Score[]): Row[] {
  const row = (what: string, figure: (score: Score) => string): Row => [what, ...scores.map(figure)];
  const chan = agreementOf(CHAN_FIGURE_7);
  return [
    ...(['eye', 'mouth', 'platysma'] as const).flatMap((region) => regionRows(region, row)),
    row(`level exact (the study: ${percent(chan.exact.share)})`, ({ levels }) => told(levels.exact)),
    row('level within one', ({ levels }) => told(levels.withinOne)),
    row(
      `mean absolute error (the study: ${chan.meanAbsoluteError?.toFixed(2)})`,
      ({ levels }) => levels.meanAbsoluteError?.toFixed(2) ?? '–',
    ),
    row(`sign or none, right (the study: ${percent(chan.detection.share)})`, ({ levels }) => told(levels.detection)),
    row('sensitivity', ({ levels }) => told(levels.sensitivity)),
    row('specificity', ({ levels }) => told(levels.specificity)),
    row('levels, true by row, found by column', ({ matrix }) => matrix.map((counts) => counts.join(' ')).join(' · ')),
    row('clips called not gradable', ({ notGradable }) => String(notGradable)),
    row(
      'remarks',
      ({ remarks }) =>
        Object.entries(remarks)
          .map(([remark, times]) => `${remark} (${times})`)
          .join(', ') || '–',
    ),
  ];
}

function regionRows(region: CallRegion, row: (what: string, figure: (score: Score) => string) => Row): Row[] {
  const of = (figure: (score: RegionScore) => string) => (score: Score) => figure(score[region]);
  const edges = DEPTH_EDGES[region];
  return [
    ...edges.slice(1).map((to, i) => {
      const from = percent(edges[i] ?? 0);
      const depths = i === edges.length - 2 ? `from ${from}` : `${from.slice(0, -2)}–${percent(to)}`;
      return row(
        `${region}: found of depth ${depths}`,
        of(({ recall }) => told(recall[i])),
      );
    }),
    row(
      `${region}: found from ${percent(PLAIN_FROM[region])} on`,
      of(({ recallPlain }) => told(recallPlain)),
    ),
    row(
      `${region}: depth found half the time`,
      of(({ limit50 }) => toldLimit(limit50)),
    ),
    row(
      `${region}: depth found 95 % of the time`,
      of(({ limit95 }) => toldLimit(limit95)),
    ),
    row(
      `${region}: side right`,
      of(({ sideRight }) => told(sideRight)),
    ),
    row(
      `${region}: false events per assessed minute`,
      of(({ falsePerMinute }) => toldRate(falsePerMinute)),
    ),
    row(
      `${region}: the same, healthy footage alone`,
      of(({ falsePerMinuteHealthy }) => toldRate(falsePerMinuteHealthy)),
    ),
    row(
      `${region}: time assessed`,
      of(({ assessed }) => percent(assessed)),
    ),
    row(
      `${region}: time assessed, healthy footage alone`,
      of(({ assessedHealthy }) => percent(assessedHealthy)),
    ),
  ];
}

function table(head: string[], rows: readonly Row[]): string {
  const all = [head, head.map(() => '---'), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map(
      (cells) =>
        `| ${cells.map((cell, column) => (cell === '---' ? '-'.repeat(widths[column] ?? 3) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`,
    )
    .join('\n');
}

function percent(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return '–';
  const hundredths = 100 * share;
  return `${hundredths >= 10 || Number.isInteger(hundredths) ? hundredths.toFixed(0) : hundredths.toFixed(1)} %`;
}

function told(proportion: Proportion | undefined): string {
  if (!proportion || proportion.share === null) return '–';
  const { hits, total, share, low, high } = proportion;
  return `${percent(share)} (${hits}/${total}; ${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
}

function toldRate({ count, rate, low, high }: PoissonRate): string {
  return rate === null ? '–' : `${rate.toFixed(1)} (${count}; ${low.toFixed(1)}–${high.toFixed(1)})`;
}

function toldLimit(limit: Limit | null): string {
  if (!limit || limit.depth > 1) return 'none';
  const { depth, interval } = limit;
  return interval
    ? `${percent(depth)} (${percent(interval[0]).slice(0, -2)}–${percent(Math.min(1, interval[1]))})`
    : percent(depth);
}
