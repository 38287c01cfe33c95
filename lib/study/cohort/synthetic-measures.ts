import type { FourVariables } from '../../grade/call-verdict';
import type { Features } from '../../grade/features';
import { s1Level } from '../../grade/s1';
import { normal, type Random } from '../../statistics/seeded-random';
import { BLINK_CLAMP, EYE_TWITCH_THRESHOLD, MOUTH_TWITCH_THRESHOLD, PULL_CLAMP } from '../../twitch/paper-constants';
import type { PublishedFigures } from '../clip-row';
import { PLANTED_RULE } from './pattern-numbers';
import type { SyntheticPatient } from './synthetic-patient';

/** How far one measurement of a depth or a rate lies from the patient's own, as a share of it (standard deviation). Ours. */
const DEPTH_NOISE = 0.05;
const RATE_NOISE = 0.08;
/** How often a twitching mouth is not seen, and an eye at rest seems to twitch. Ours: less often than in Chan's Figure 7 (some 6 of 28, 2 of 14). */
export const MOUTH_MISSED = 0.06;
export const EYE_MISTAKEN = 0.1;
/** What an eye at rest then shows: a few shallow events. Ours. */
const MISTAKEN: Readonly<FourVariables> = { eyeClosure: 0.05, mouthDistanceChange: 0, ratePerMinute: 2, repetition: 0 };
/** How much larger the largest twitch is than the mean one. Ours. */
const LARGEST = 1.15;
/** Share of the spasms that move the mouth, where it twitches. Ours. */
const MOUTH_SHARE = 0.6;
/**
 * Largest swings that the published rule sees: median, and the factor of one standard deviation. Ours: its thresholds then err about as
 * often as in Chan's Table II.
 */
const SWINGS = {
  eye: { moved: { median: 0.16, factor: 1.9 }, still: { median: 0.03, factor: 1.6 } },
  mouth: { moved: { median: 0.022, factor: 1.3 }, still: { median: 0.013, factor: 1.25 } },
} as const;

/** The four variables as one clip of a minute shows them: with noise, and at times with a region missed or mistaken. */
export function measuredVariables(random: Random, { level, variables }: SyntheticPatient): FourVariables {
  if (level === 0) return random() < EYE_MISTAKEN ? MISTAKEN : variables;
  const noisy = (value: number, noise: number): number => value * Math.max(0, normal(random, 1, noise));
  const missed = random() < MOUTH_MISSED;
  return {
    eyeClosure: Math.min(1, noisy(variables.eyeClosure, DEPTH_NOISE)),
    mouthDistanceChange: missed ? 0 : noisy(variables.mouthDistanceChange, DEPTH_NOISE),
    ratePerMinute: Math.max(1, Math.round(noisy(variables.ratePerMinute, RATE_NOISE))),
    repetition: Math.min(1, noisy(variables.repetition, RATE_NOISE)),
  };
}

/** The six features that go with the variables. Amplitudes are twice the depth, which the published rule's limits bound. */
export function featuresOf({ eyeClosure, mouthDistanceChange, ratePerMinute }: FourVariables): Features {
  const eye = (depth: number): number => 2 * Math.min(1 - BLINK_CLAMP, depth);
  const mouth = (depth: number): number => 2 * Math.min(PULL_CLAMP - 1, depth);
  return {
    eyePerMinute: ratePerMinute,
    eyeMeanAmplitude: eye(eyeClosure),
    eyeMaxAmplitude: eye(eyeClosure * LARGEST),
    mouthPerMinute: mouthDistanceChange > 0 ? Math.ceil(MOUTH_SHARE * ratePerMinute) : 0,
    mouthMeanAmplitude: mouth(mouthDistanceChange),
    mouthMaxAmplitude: mouth(mouthDistanceChange * LARGEST),
  };
}

export function movesPlatysma({ eyeMeanAmplitude, mouthMeanAmplitude }: Features): boolean {
  return eyeMeanAmplitude >= PLANTED_RULE.eyeMeanAmplitude && mouthMeanAmplitude >= PLANTED_RULE.mouthMeanAmplitude;
}

/** What the published rule makes of the clip: it sees the short part of each swing only, so its amplitudes are smaller. */
export function publishedFigures(random: Random, { level }: SyntheticPatient, features: Features): PublishedFigures {
  const swing = (region: keyof typeof SWINGS, moved: boolean): number => {
    const { median, factor } = SWINGS[region][moved ? 'moved' : 'still'];
    return median * factor ** normal(random, 0, 1);
  };
  const eyeLargestSwing = swing('eye', level >= 1);
  const mouthLargestSwing = swing('mouth', level >= 2);
  const eye = eyeLargestSwing >= EYE_TWITCH_THRESHOLD;
  const mouth = mouthLargestSwing >= MOUTH_TWITCH_THRESHOLD;
  return {
    level: s1Level({ eye, mouth, platysma: movesPlatysma(features) }),
    features: {
      eyePerMinute: eye ? Math.max(1, features.eyePerMinute) : 0,
      eyeMeanAmplitude: eye ? eyeLargestSwing / LARGEST : 0,
      eyeMaxAmplitude: eye ? eyeLargestSwing : 0,
      mouthPerMinute: mouth ? Math.max(1, features.mouthPerMinute) : 0,
      mouthMeanAmplitude: mouth ? mouthLargestSwing / LARGEST : 0,
      mouthMaxAmplitude: mouth ? mouthLargestSwing : 0,
    },
    eyeLargestSwing,
    mouthLargestSwing,
  };
}
