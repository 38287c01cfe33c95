import type { ConsultRecord, SeriesColumns } from '../consult/record';
import { type CsvColumn, csvText } from './csv';
import { rounded } from './rounded';

/** Each column's header with its unit, and what a stored value is multiplied by to be in it. */
const HEADERS: Record<keyof SeriesColumns, { header: string; factor: 1 | 100 }> = {
  timeS: { header: 'time_s', factor: 1 },
  lidOpeningLeftPx: { header: 'lid_opening_left_px', factor: 1 },
  lidOpeningRightPx: { header: 'lid_opening_right_px', factor: 1 },
  mouthWidthPx: { header: 'mouth_width_px', factor: 1 },
  commissureReachLeftPx: { header: 'mouth_corner_reach_left_px', factor: 1 },
  commissureReachRightPx: { header: 'mouth_corner_reach_right_px', factor: 1 },
  eyeToEyePx: { header: 'eye_to_eye_px', factor: 1 },
  lidClosureLeft: { header: 'lid_closure_left_percent_of_opening', factor: 100 },
  lidClosureRight: { header: 'lid_closure_right_percent_of_opening', factor: 100 },
  commissurePullLeft: { header: 'mouth_corner_pull_left_percent_of_mouth_width', factor: 100 },
  commissurePullRight: { header: 'mouth_corner_pull_right_percent_of_mouth_width', factor: 100 },
};

/** The measured series of a consult, a line a frame; an empty cell: not measured. Seconds of the consult, the patient's own sides. */
export function seriesCsv({ series }: Pick<ConsultRecord, 'series'>): string {
  const columns = (Object.keys(HEADERS) as (keyof SeriesColumns)[]).map((name): CsvColumn<number> => {
    const { header, factor } = HEADERS[name];
    return {
      header,
      value: (row) => {
        const value = series[name][row] ?? null;
        return value === null ? null : rounded(value * factor);
      },
    };
  });
  return csvText(columns, series.timeS.keys());
}
