import type { Features } from '../../../../lib/grade/features';
import { inferPlatysma, type TreeNode } from '../../../../lib/grade/platysma';
import { seededRandom } from '../../../../lib/statistics/seeded-random';
import type { PlatysmaClip } from '../../../../lib/study/chan/learn-platysma';

/** A rule of two questions on two of the six features. */
export const PLANTED: TreeNode = {
  feature: 'mouthMeanAmplitude',
  atLeast: 0.05,
  yes: { feature: 'eyePerMinute', atLeast: 20, yes: { present: true }, no: { present: false } },
  no: { present: false },
};

/**
 * Made-up clips, two a patient, a third of them without a mouth twitch (features 0, as many equal values), labelled by a rule of which
 * every so-manieth label is wrong.
 */
export function plantedClips(count: number, seed: number, wrongEvery = Number.POSITIVE_INFINITY): PlatysmaClip[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const mouth = random() < 1 / 3 ? 0 : 1;
    const features: Features = {
      eyePerMinute: 3 * Math.floor(20 * random()),
      eyeMeanAmplitude: Math.round(80 * random()) / 100,
      eyeMaxAmplitude: Math.round(100 * random()) / 100,
      mouthPerMinute: mouth * 3 * Math.ceil(10 * random()),
      mouthMeanAmplitude: (mouth * Math.ceil(10 * random())) / 100,
      mouthMaxAmplitude: (mouth * Math.ceil(10 * random())) / 100,
    };
    const wrong = i % wrongEvery === wrongEvery - 1;
    return {
      clip: `c${i}`,
      patient: `p${Math.floor(i / 2)}`,
      features,
      positive: inferPlatysma(features, PLANTED) !== wrong,
    };
  });
}
