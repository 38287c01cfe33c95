import { SIDES, type Side } from '../measure/side';
import type { ClipSample } from './clip-sample';
import type { Region, TwitchEvent } from './event';
import { ExtremeFinder, type Swing } from './extremes';
import { eyeTwitch } from './eye-rule';
import { mouthTwitch } from './mouth-rule';
import { RESIZE_FACTOR } from './our-constants';
import { EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD } from './paper-constants';

/** The three series: each lid opening by itself (ours; the paper does not say whether it pools the eyes) and the mouth's width. */
export type SeriesName = Side | 'mouth';
export const SERIES_NAMES = [...SIDES, 'mouth'] as const satisfies readonly SeriesName[];

/** The sample's value in one series, pixels. */
export function valueIn(name: SeriesName, sample: ClipSample): number {
  return name === 'mouth' ? sample.mouthWidthPx : sample.lidOpeningPx[name];
}

/** Smallest twitch of each region: sum of both flanks, share of the series' mean (Chan Table II). */
export type TwitchThresholds = Readonly<Record<Region, number>>;

export const PAPER_THRESHOLDS: TwitchThresholds = { eye: EYE_TWITCH_THRESHOLD, mouth: MOUTH_TWITCH_THRESHOLD };

/** A swing and the series that it was found in. */
export interface NamedSwing {
  name: SeriesName;
  swing: Swing<ClipSample>;
}

/** Follows the three series at once. */
export class SwingFinder {
  readonly #finders = SERIES_NAMES.map((name) => ({ name, finder: new ExtremeFinder<ClipSample>() }));

  /** Takes the next sample, times in order. Returns the swings that it has settled. */
  push(sample: ClipSample): NamedSwing[] {
    return this.#finders.flatMap(({ name, finder }) => {
      const swing = finder.push(sample, valueIn(name, sample));
      return swing ? [{ name, swing }] : [];
    });
  }

  /** Forgets half-seen movements. */
  reset(): void {
    for (const { finder } of this.#finders) finder.reset();
  }
}

/** Judges a swing by its series' rule; null if it is no twitch. */
export function judge(
  { name, swing }: NamedSwing,
  meanPx: number,
  thresholds: TwitchThresholds = PAPER_THRESHOLDS,
): TwitchEvent | null {
  return name === 'mouth'
    ? mouthTwitch(swing, meanPx, thresholds.mouth)
    : eyeTwitch(swing, name, meanPx, thresholds.eye);
}

/** Whether the picture changed its size between two neighbouring samples, as calls do with the bandwidth. Pixels before and after cannot be compared then. */
export function isResized(before: ClipSample, after: ClipSample): boolean {
  const factor = after.eyeToEyePx / before.eyeToEyePx;
  return factor > RESIZE_FACTOR || factor < 1 / RESIZE_FACTOR;
}
