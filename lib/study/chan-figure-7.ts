import type { Level } from '../grade/grade';
import type { ConfusionMatrix } from './agreement';
import { type Proportion, proportion } from './proportion';

/** The published test: 50 clips of 20 seconds, levels 0–3, manual (row) against automated (column) (Chan Figure 7). */
export const CHAN_FIGURE_7 = [
  [12, 1, 1, 0],
  [3, 4, 1, 0],
  [0, 5, 5, 2],
  [1, 2, 0, 13],
] as const satisfies ConfusionMatrix;

/** How often the published study was right about one level. */
export interface LevelRecord {
  /** Of the clips that the method gave this level, how many truly had it. */
  whenSaid: Proportion;
  /** Of the clips that truly had this level, how many the method gave it. */
  whenTrue: Proportion;
}

/** What the published test says about a level. */
export function chanRecordOf(level: Level): LevelRecord {
  const hits = CHAN_FIGURE_7[level][level];
  const said = CHAN_FIGURE_7.reduce((sum, row) => sum + row[level], 0);
  const truly = CHAN_FIGURE_7[level].reduce((sum: number, count) => sum + count, 0);
  return { whenSaid: proportion(hits, said), whenTrue: proportion(hits, truly) };
}
