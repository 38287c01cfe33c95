import type { SeriesColumns } from '../../lib/consult/record';
import { median } from '../../lib/measure/median';

/** What the traces draw, one column each, equal lengths; shares as in `FaceSignals`, null: not measured. */
export type FaceColumns = Pick<
  SeriesColumns,
  'timeS' | 'lidClosureLeft' | 'lidClosureRight' | 'commissurePullLeft' | 'commissurePullRight'
>;

/** Whether a record has what the detector looks at; records of Hemiscope 0.1 have landmarks only. */
export function hasSignals({ lidClosureLeft }: SeriesColumns): boolean {
  return lidClosureLeft.some((value) => value !== null);
}

/** The same quantities from landmarks alone, against their medians (ours: for records that have nothing better). */
export function columnsFromLandmarks(series: SeriesColumns): FaceColumns {
  const widthPx = median(series.mouthWidthPx);
  return {
    timeS: series.timeS,
    lidClosureLeft: closure(series.lidOpeningLeftPx),
    lidClosureRight: closure(series.lidOpeningRightPx),
    commissurePullLeft: pull(series.commissureReachLeftPx, widthPx),
    commissurePullRight: pull(series.commissureReachRightPx, widthPx),
  };
}

function closure(openingPx: readonly number[]): number[] {
  const middle = median(openingPx);
  return openingPx.map((value) => 1 - value / middle);
}

function pull(reachPx: readonly number[], widthPx: number): number[] {
  const middle = median(reachPx);
  return reachPx.map((value) => (value - middle) / widthPx);
}
