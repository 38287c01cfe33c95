import { BLINK_CLAMP, PULL_CLAMP } from '../twitch/paper-constants';
import { YES_ABOVE } from './answers';
import type { CallEvidence, CallVerdict } from './call-verdict';
import { type Features, featuresFrom, type RegionFeatures } from './features';
import type { ProfileTree } from './grade-profile';
import { inferPlatysma } from './platysma';

/** How likely the tree is right about the platysma. Ours: the study's own tree was right in 18 of the 20 clips in which eye and mouth were found rightly (Chan Figure 7); the tree here is not fitted to any patient, so half-way to a coin's toss. 0–1. */
export const INFERRED_CERTAINTY = 0.7;

/** Part of a lid's movement that the landmarks give back (measured: half to two thirds). The tree's limits are in the published rule's unit, which is of landmarks. */
export const LID_BY_LANDMARKS = 0.6;

/** Largest amplitudes that the published rule's clamps let through: both flanks between the mean and the clamp. */
const MOST = { eye: 2 * (1 - BLINK_CLAMP), mouth: 2 * (PULL_CLAMP - 1) } as const;

/** A word on the platysma, and how likely it is right (0–1). */
export type PlatysmaWord = CallVerdict['platysma'] & { certainty: number };

/**
 * What is held of the platysma: the doctor's word before the pixels' before the tree's.
 *
 * @param seen the doctor's word; null: nothing was said
 * @param chance of platysma spasms by the neck's pixels, 0–1; null: the neck was not assessed for long enough and shows none
 * @param asked whether eye and mouth twitch, which the tree is asked after (Chan Figure 3)
 * @param learned a study's tree in place of the built-in one
 */
export function platysmaWord(
  seen: boolean | null,
  chance: number | null,
  asked: boolean,
  evidence: { eye: CallEvidence; mouth: CallEvidence },
  learned: ProfileTree | null,
): PlatysmaWord {
  if (seen !== null) return { present: seen, source: 'clinician', certainty: 1 };
  if (chance !== null) {
    const present = chance > YES_ABOVE;
    return { present, source: 'pixels', certainty: present ? chance : 1 - chance };
  }
  const present = asked && inferPlatysma(treeFeatures(evidence), learned?.root);
  return { present, source: 'inferred', certainty: learned?.certainty ?? INFERRED_CERTAINTY };
}

/** The six features as the tree is asked with them: in the published rule's unit, which the tree's limits are in. */
export function treeFeatures(evidence: { eye: CallEvidence; mouth: CallEvidence }): Features {
  return featuresFrom(asPublished(evidence.eye, 'eye'), asPublished(evidence.mouth, 'mouth'));
}

/** What the published rule would about have measured: the pixels show more of a movement. */
function asPublished(evidence: CallEvidence, region: 'eye' | 'mouth'): RegionFeatures {
  const { rate, meanAmplitude, maxAmplitude } = evidence;
  const part = region === 'eye' ? LID_BY_LANDMARKS : 1;
  const amplitude = (value: number | null): number | null =>
    value === null ? null : Math.min(MOST[region], part * value);
  return {
    perMinute: rate?.perMinute ?? 0,
    meanAmplitude: amplitude(meanAmplitude),
    maxAmplitude: amplitude(maxAmplitude),
  };
}
