import type { ClipSample } from './clip-sample';
import type { TwitchEvent } from './event';
import { MIN_MEAN_S } from './our-constants';
import {
  isResized,
  judge,
  type NamedSwing,
  PAPER_THRESHOLDS,
  SERIES_NAMES,
  SwingFinder,
  type TwitchThresholds,
  valueIn,
} from './swings';

/**
 * The published rules on a whole clip, as the paper runs them: each series is divided by its mean over the clip.
 * A stretch in which the picture has another size is a clip of its own (ours), if its mean can be relied on.
 *
 * @param samples one person's, times in order; gaps are allowed, no event spans one
 * @returns the twitches in the order of their peaks
 */
export function twitchesOnClip(
  samples: readonly ClipSample[],
  thresholds: TwitchThresholds = PAPER_THRESHOLDS,
): TwitchEvent[] {
  return stretchesOf(samples)
    .filter((stretch) => lengthOf(stretch) >= MIN_MEAN_S)
    .flatMap((stretch) => twitchesOnStretch(stretch, thresholds))
    .sort((a, b) => a.peakS - b.peakS);
}

function stretchesOf(samples: readonly ClipSample[]): ClipSample[][] {
  const stretches: ClipSample[][] = [];
  for (const sample of samples) {
    const current = stretches.at(-1);
    const before = current?.at(-1);
    if (current && before && !isResized(before, sample)) current.push(sample);
    else stretches.push([sample]);
  }
  return stretches;
}

function lengthOf(stretch: readonly ClipSample[]): number {
  return (stretch.at(-1)?.timeS ?? 0) - (stretch[0]?.timeS ?? 0);
}

function twitchesOnStretch(samples: ClipSample[], thresholds: TwitchThresholds): TwitchEvent[] {
  const finder = new SwingFinder();
  const swings: NamedSwing[] = samples.flatMap((sample) => finder.push(sample));
  return SERIES_NAMES.flatMap((name) => {
    const meanPx = meanOf(samples.map((sample) => valueIn(name, sample)));
    return swings.filter((found) => found.name === name).flatMap((found) => judge(found, meanPx, thresholds) ?? []);
  });
}

function meanOf(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.reduce((sum, value) => sum + value, 0) / finite.length;
}
