import { agreementOf } from '../../lib/study/agreement';
import { CHAN_FIGURE_7 } from '../../lib/study/chan-figure-7';
import type { CallRegion } from '../../lib/twitch/call-event';
import { CALL_METHOD } from './call-method';
import { ALL, type Score } from './evaluate';
import { percent, type Row, table, told, toldLimit, toldRate } from './format';
import { goalsTable } from './goals';
import { poorTable } from './poor-pictures';
import { DEPTH_EDGES, PLAIN_FROM, type RegionScore } from './region-score';
import { resultsOf } from './results';
import type { MeasuredClip } from './run-clips';

const REGIONS = ['eye', 'mouth', 'platysma'] as const satisfies readonly CallRegion[];

/** Goals, poor pictures, our method by condition, then the methods side by side: all conditions together, and one by one. */
export function reportOf(clips: readonly MeasuredClip[], scores: readonly Score[]): string {
  const ours = resultsOf(CALL_METHOD, clips);
  const conditions = [...new Set(scores.map(({ condition }) => condition))];
  return [
    `## Goals\n\n${goalsTable(ours)}`,
    `## Pictures that cannot be graded\n\n${poorTable(ours)}`,
    `## ${CALL_METHOD}, by condition\n\n${summary(scores.filter(({ method }) => method === CALL_METHOD))}`,
    ...conditions.map((condition) => details(scores.filter((score) => score.condition === condition))),
  ].join('\n\n');
}

function summary(scores: readonly Score[]): string {
  return table(
    [
      'condition (clips)',
      'lid: found 95 %',
      'noise allows',
      'mouth: found 95 %',
      'noise allows',
      'false a minute, eye',
      'mouth',
      'assessed, eye',
      'mouth',
      'level exact',
    ],
    scores.map(({ condition, clips, eye, mouth, levels }) => [
      `${headingOf(condition)} (${clips})`,
      toldLimit(eye.limit95),
      percent(eye.noiseLimit),
      toldLimit(mouth.limit95),
      percent(mouth.noiseLimit),
      toldRate(eye.falsePerMinute),
      toldRate(mouth.falsePerMinute),
      percent(eye.assessed),
      percent(mouth.assessed),
      told(levels.exact),
    ]),
  );
}

function headingOf(condition: string): string {
  return condition === ALL ? 'All conditions that can be graded' : condition;
}

function details(columns: readonly Score[]): string {
  const [first] = columns;
  if (!first) return '';
  const heading = `${headingOf(first.condition)} (${first.clips} clips, ${first.minutes.toFixed(1)} minutes)`;
  return `## ${heading}\n\n${table(['', ...columns.map(({ method }) => method)], rowsOf(columns))}`;
}

function rowsOf(scores: readonly Score[]): Row[] {
  const row = (what: string, figure: (score: Score) => string): Row => [what, ...scores.map(figure)];
  const chan = agreementOf(CHAN_FIGURE_7);
  const rows = [
    ...REGIONS.flatMap((region) => regionRows(region, row)),
    row(`level exact (the study: ${percent(chan.exact.share)})`, ({ levels }) => told(levels.exact)),
    row('level within one', ({ levels }) => told(levels.withinOne)),
    row(
      `mean absolute error (the study: ${chan.meanAbsoluteError?.toFixed(2)})`,
      ({ levels }) => levels.meanAbsoluteError?.toFixed(2) ?? '–',
    ),
    row(`sign or none, right (the study: ${percent(chan.detection.share)})`, ({ levels }) => told(levels.detection)),
    row('sensitivity', ({ levels }) => told(levels.sensitivity)),
    row('specificity', ({ levels }) => told(levels.specificity)),
    row('affected side right', ({ sideRight }) => told(sideRight)),
    row('levels, true by row, found by column', ({ matrix }) => matrix.map((counts) => counts.join(' ')).join(' · ')),
    row('clips called not gradable', ({ notGradable }) => String(notGradable)),
    row(
      'reasons',
      ({ remarks }) =>
        Object.entries(remarks)
          .map(([remark, times]) => `${remark} (${times})`)
          .join(', ') || '–',
    ),
  ];
  return rows.filter(([, ...figures]) => figures.some((figure) => figure !== '–'));
}

function regionRows(region: CallRegion, row: (what: string, figure: (score: Score) => string) => Row): Row[] {
  const of = (what: string, figure: (score: RegionScore) => string): Row =>
    row(`${region}: ${what}`, (score) => figure(score[region]));
  const edges = DEPTH_EDGES[region];
  const plain = percent(PLAIN_FROM[region]);
  return [
    ...edges.slice(1).map((to, i) => {
      const from = percent(edges[i] ?? 0);
      const depths = i === edges.length - 2 ? `from ${from}` : `${from.slice(0, -2)}–${percent(to)}`;
      return of(`found of depth ${depths}`, ({ recall }) => told(recall[i]));
    }),
    of(`found from ${plain} on`, ({ recallPlain }) => told(recallPlain)),
    of('of those where it says that it could judge', ({ recallPlainAssessed }) => told(recallPlainAssessed)),
    of('depth found half the time', ({ recallPlain, limit50 }) => (recallPlain.total > 0 ? toldLimit(limit50) : '–')),
    of('depth found 95 % of the time', ({ recallPlain, limit95 }) =>
      recallPlain.total > 0 ? toldLimit(limit95) : '–',
    ),
    of('the noise alone would allow', ({ noiseLimit }) => percent(noiseLimit)),
    of(`contractions of 0.4–1 s found, from ${plain} on`, ({ contractions }) => told(contractions)),
    of('sustained spasms of 1.6–3 s found', ({ spasms }) => told(spasms)),
    of('of those, called sustained', ({ spasmsTonic }) => told(spasmsTonic)),
    of('side right', ({ sideRight }) => told(sideRight)),
    of('found over true depth, median', ({ depthRatio }) => depthRatio?.toFixed(2) ?? '–'),
    of('false events per assessed minute', ({ falsePerMinute }) => toldRate(falsePerMinute)),
    of('the same, healthy footage alone', ({ falsePerMinuteHealthy }) => toldRate(falsePerMinuteHealthy)),
    of('time assessed', ({ assessed }) => percent(assessed)),
    of('time assessed, healthy footage alone', ({ assessedHealthy }) => percent(assessedHealthy)),
  ];
}
