import { CALL_METHOD } from './call-method';
import { ALL, type Score } from './evaluate';
import { DEPTH_EDGES, type RegionScore } from './region-score';

/** Sizes in the figure's own units. */
const WIDTH = 760;
const HEIGHT = 330;
const PANEL = { width: 290, height: 190, top: 54 } as const;
const PANEL_LEFT = { eye: 60, mouth: 430 } as const;
const LEGEND_TOP = 304;
const LEGEND_LEFT = [40, 240, 490];
/** Bins with fewer twitches say nothing to the eye. Ours. */
const LEAST_TWITCHES = 3;
const CURVES = ['ours', 'raw', 'smoothed'] as const;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600; font-size: 13px }
  .axis { stroke: #999; fill: none }
  .grid { stroke: #ddd }
  .curve { fill: none; stroke-width: 2.5 }
  .span { stroke-width: 1.2; opacity: .55 }
  .ours { stroke: #0b63ce } .dot-ours { fill: #0b63ce }
  .raw { stroke: #b3541e; stroke-dasharray: 6 4 } .dot-raw { fill: #b3541e }
  .smoothed { stroke: #7a7a7a; stroke-dasharray: 2 3 } .dot-smoothed { fill: #7a7a7a }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .axis { stroke: #777 } .grid { stroke: #333 }
    .ours { stroke: #6db1ff } .dot-ours { fill: #6db1ff }
    .raw { stroke: #f0a070 } .dot-raw { fill: #f0a070 }
    .smoothed { stroke: #aaa } .dot-smoothed { fill: #aaa }
  }`;

/** How much of each depth every method found, over all conditions that can be graded, as SVG; null where nothing was commanded. */
export function recallFigure(scores: readonly Score[]): string | null {
  const all = scores
    .filter(({ condition }) => condition === ALL)
    .sort((a, b) => Number(b.method === CALL_METHOD) - Number(a.method === CALL_METHOD));
  if (all.every(({ eye }) => eye.recallPlain.total === 0)) return null;
  const panels = (['eye', 'mouth'] as const).map((region) => panel(region, all));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share of twitches found by their depth">
<style>${STYLE}
</style>
<text class="title" x="16" y="22">Share of twitches found by their depth, %; bars: 95 % intervals of ours</text>
${panels.join('\n')}
${all.map(legendOf).join('\n')}
</svg>
`;
}

function panel(region: 'eye' | 'mouth', scores: readonly Score[]): string {
  const left = PANEL_LEFT[region];
  const edges = DEPTH_EDGES[region];
  const [first, last] = [edges[0] ?? 0, 1.6 * (edges.at(-2) ?? 1)];
  const x = (depth: number): number => left + (PANEL.width * Math.log(depth / first)) / Math.log(last / first);
  const unit = region === 'eye' ? 'lid: share of the opening lost' : 'mouth: share of its width added at one corner';
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<path class="grid" d="M${left} ${y(share)}h${PANEL.width}"/><text x="${left - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share}</text>`,
  );
  const ticks = edges
    .slice(0, -1)
    .map(
      (edge) =>
        `<text x="${x(edge).toFixed(1)}" y="${y(0) + 18}" text-anchor="middle">${Number((100 * edge).toFixed(1))}</text>`,
    );
  return [
    ...grid,
    ...ticks,
    `<path class="axis" d="M${left} ${y(1)}V${y(0)}h${PANEL.width}"/>`,
    `<text x="${left + PANEL.width / 2}" y="${y(0) + 38}" text-anchor="middle">${unit}, %</text>`,
    ...scores.map((score, i) => curve(score[region], edges, last, x, CURVES[i] ?? 'smoothed')),
  ].join('\n');
}

/** A point a bin, in its middle; ours with its interval. */
function curve(
  { recall }: RegionScore,
  edges: readonly number[],
  last: number,
  x: (depth: number) => number,
  name: string,
): string {
  const points = recall.flatMap(({ share, low, high, total }, i) => {
    if (share === null || total < LEAST_TWITCHES) return [];
    const middle = Math.sqrt((edges[i] ?? 0) * Math.min(last, edges[i + 1] ?? last));
    return [{ at: x(middle).toFixed(1), share, low, high }];
  });
  const line = points.map(({ at, share }) => `${at} ${y(share).toFixed(1)}`).join('L');
  return [
    line && `<path class="curve ${name}" d="M${line}"/>`,
    ...points.map(
      ({ at, share, low, high }) =>
        `${name === 'ours' ? `<path class="span ours" d="M${at} ${y(low).toFixed(1)}V${y(high).toFixed(1)}"/>` : ''}<circle class="dot-${name}" cx="${at}" cy="${y(share).toFixed(1)}" r="3.5"/>`,
    ),
  ].join('');
}

function legendOf({ method, eye, mouth }: Score, i: number): string {
  const left = LEGEND_LEFT[i] ?? 0;
  const perMinute = ({ falsePerMinuteHealthy: { rate } }: RegionScore): string =>
    rate?.toFixed(rate < 10 ? 1 : 0) ?? '–';
  return [
    `<path class="curve ${CURVES[i] ?? 'smoothed'}" d="M${left} ${LEGEND_TOP - 4}h26"/>`,
    `<text x="${left + 34}" y="${LEGEND_TOP}">${method}</text>`,
    `<text x="${left + 34}" y="${LEGEND_TOP + 17}">false a minute: ${perMinute(eye)} and ${perMinute(mouth)}</text>`,
  ].join('');
}

function y(share: number): number {
  return PANEL.top + PANEL.height * (1 - share);
}
