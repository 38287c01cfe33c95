import { type Plot, round, UpAxis } from './axes';
import { ChartFrame, type ChartHead, WIDE_CHART_WIDTH } from './chart-frame';
import { endsOf, linear, roundTicks, type Scale } from './scale';

/** A join of two branches at a height, or a leaf at height 0. */
export interface Branch {
  height: number;
  /** Two, or none of a leaf. */
  children: readonly Branch[];
  /** The group that all its leaves fell in; null: several. */
  series: number | null;
}

const NO_BRANCH = -1;

/** The tree of an agglomerative clustering: how far apart what joined was. */
export function Dendrogram({
  root,
  cut,
  label,
  ...head
}: ChartHead & { root: Branch; cut: number | null; label: string }) {
  const plot: Plot = { left: 54, right: WIDE_CHART_WIDTH - 6, top: 8, bottom: 218 };
  const ticks = roundTicks(0, root.height);
  const up = linear(endsOf(ticks), [plot.bottom, plot.top]);
  const along = linear([0, Math.max(1, leavesOf(root) - 1)], [plot.left + 6, plot.right - 6]);
  return (
    <ChartFrame {...head} width={WIDE_CHART_WIDTH} height={plot.bottom + 12}>
      <UpAxis plot={plot} ticks={ticks} at={up} label={label} />
      {segmentsOf(root, along, up).map(({ series, d }) => (
        <path key={series} class={series === NO_BRANCH ? 'chart-branch' : `chart-branch series-${series}`} d={d} />
      ))}
      {cut !== null && (
        <line class="chart-cut cut-0" x1={plot.left} x2={plot.right} y1={round(up(cut))} y2={round(up(cut))} />
      )}
    </ChartFrame>
  );
}

function leavesOf({ children }: Branch): number {
  return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);
}

/** One path a group: a bracket for each join. */
function segmentsOf(root: Branch, along: Scale, up: Scale): { series: number; d: string }[] {
  const paths = new Map<number, string>();
  let leaf = 0;
  const place = (branch: Branch): number => {
    if (branch.children.length === 0) return along(leaf++);
    const feet = branch.children.map((child) => ({ x: place(child), y: up(child.height) }));
    const y = round(up(branch.height));
    const [first, last] = [feet[0], feet.at(-1)];
    if (!first || !last) return along(leaf);
    const d = `M${round(first.x)} ${round(first.y)}V${y}H${round(last.x)}V${round(last.y)}`;
    const series = branch.series ?? NO_BRANCH;
    paths.set(series, (paths.get(series) ?? '') + d);
    return (first.x + last.x) / 2;
  };
  place(root);
  return [...paths].map(([series, d]) => ({ series, d }));
}
