import type { Region, TwitchEvent } from '../twitch/event';

/** The six features that the platysma tree may ask for (Chan IV-C). Both sides together; amplitudes are 0 without a twitch (ours). */
export interface Features {
  /** Twitches a minute. The paper gives no unit; a minute is ours, so that windows of any length compare. */
  eyePerMinute: number;
  /** Amplitudes: sum of both flanks, share of the series' mean. */
  eyeMeanAmplitude: number;
  eyeMaxAmplitude: number;
  mouthPerMinute: number;
  mouthMeanAmplitude: number;
  mouthMaxAmplitude: number;
}

/** One region's part of the features; null amplitudes without a twitch. */
export interface RegionFeatures {
  perMinute: number;
  meanAmplitude: number | null;
  maxAmplitude: number | null;
}

/**
 * @param windowS measured seconds that the events were found in
 * @throws RangeError if `windowS` is not above 0
 */
export function regionFeatures(events: readonly TwitchEvent[], region: Region, windowS: number): RegionFeatures {
  if (!(windowS > 0)) throw new RangeError(`A frequency needs a window longer than ${windowS} s.`);
  const amplitudes = events.filter((event) => event.region === region).map((event) => event.amplitude);
  const count = amplitudes.length;
  return {
    perMinute: (count * 60) / windowS,
    meanAmplitude: count > 0 ? amplitudes.reduce((sum, amplitude) => sum + amplitude, 0) / count : null,
    maxAmplitude: count > 0 ? Math.max(...amplitudes) : null,
  };
}

export function featuresFrom(eye: RegionFeatures, mouth: RegionFeatures): Features {
  return {
    eyePerMinute: eye.perMinute,
    eyeMeanAmplitude: eye.meanAmplitude ?? 0,
    eyeMaxAmplitude: eye.maxAmplitude ?? 0,
    mouthPerMinute: mouth.perMinute,
    mouthMeanAmplitude: mouth.meanAmplitude ?? 0,
    mouthMaxAmplitude: mouth.maxAmplitude ?? 0,
  };
}
