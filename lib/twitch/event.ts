import type { Side } from '../measure/side';

export type Region = 'eye' | 'mouth';

/** One twitch as the published rule finds it. Times in seconds of the series that it was found in. */
export interface TwitchEvent {
  region: Region;
  side: Side;
  /** The neighbouring opposite extreme before the peak. */
  onsetS: number;
  /** The extreme itself. */
  peakS: number;
  /** The neighbouring opposite extreme after the peak. */
  offsetS: number;
  /** Sum of both flanks as a share of the mean of the series (Chan Algorithm 1): 0.06 means two flanks of 3 %. */
  amplitude: number;
}
