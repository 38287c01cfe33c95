import type { ClipSample } from '../twitch/clip-sample';
import type { SeriesColumns } from './record';

/** A consult's series as the published rule on a whole clip reads it. */
export function clipSamples(series: SeriesColumns): ClipSample[] {
  return series.timeS.map((timeS, i) => ({
    timeS,
    lidOpeningPx: { left: series.lidOpeningLeftPx[i] ?? 0, right: series.lidOpeningRightPx[i] ?? 0 },
    mouthWidthPx: series.mouthWidthPx[i] ?? 0,
    commissureReachPx: { left: series.commissureReachLeftPx[i] ?? 0, right: series.commissureReachRightPx[i] ?? 0 },
    eyeToEyePx: series.eyeToEyePx[i] ?? 0,
  }));
}
