import type { ClipSample } from './clip-sample';
import type { TwitchEvent } from './event';
import { MAX_STEP_S, MIN_MEAN_S } from './our-constants';
import { WINDOW_S } from './paper-constants';
import { RollingMean } from './rolling-mean';
import {
  isResized,
  judge,
  PAPER_THRESHOLDS,
  SERIES_NAMES,
  type SeriesName,
  SwingFinder,
  type TwitchThresholds,
  valueIn,
} from './swings';

/**
 * The published rules live: each swing is judged once, when its second neighbour is settled, against the mean of the last
 * 20 seconds (ours: the paper knows whole clips only). One pass, constant time a sample.
 */
export class RollingReference {
  readonly #thresholds: () => TwitchThresholds;
  readonly #swings = new SwingFinder();
  readonly #means: Record<SeriesName, RollingMean> = {
    left: new RollingMean(WINDOW_S),
    right: new RollingMean(WINDOW_S),
    mouth: new RollingMean(WINDOW_S),
  };
  #before: ClipSample | null = null;
  /** Seconds of picture since the means began. */
  #measuredS = 0;

  /** @param thresholds asked for at each swing */
  constructor(thresholds: () => TwitchThresholds = () => PAPER_THRESHOLDS) {
    this.#thresholds = thresholds;
  }

  /**
   * Takes one person's next sample. A clock that runs backwards, a gap longer than the window and a new picture size start all over.
   * @returns the twitches that this sample completes, each once
   */
  push(sample: ClipSample): TwitchEvent[] {
    if (!Number.isFinite(sample.timeS)) return [];
    const before = this.#before;
    if (before) {
      const stepS = sample.timeS - before.timeS;
      if (stepS < 0 || stepS > WINDOW_S || isResized(before, sample)) this.#startOver();
      else this.#measuredS += Math.min(stepS, MAX_STEP_S);
    }
    this.#before = sample;
    for (const name of SERIES_NAMES) this.#means[name].push(sample.timeS, valueIn(name, sample));
    const settled = this.#swings.push(sample);
    if (this.#measuredS < MIN_MEAN_S) return [];
    return settled.flatMap((found) => judge(found, this.#means[found.name].mean, this.#thresholds()) ?? []);
  }

  /** The picture was interrupted: no event reaches across. The means stay; it is the same person. */
  gap(): void {
    this.#swings.reset();
  }

  #startOver(): void {
    this.#swings.reset();
    for (const name of SERIES_NAMES) this.#means[name].clear();
    this.#measuredS = 0;
  }
}
