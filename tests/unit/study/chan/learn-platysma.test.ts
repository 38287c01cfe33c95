import { describe, expect, it } from 'vitest';
import { bareTree } from '../../../../lib/study/chan/counted-tree';
import { heldOutPlatysma, learnPlatysma, type PlatysmaClip } from '../../../../lib/study/chan/learn-platysma';
import { NO_FEATURES } from './clips';
import { plantedClips } from './samples';

const SEED = 1;
const learned = (clips: readonly PlatysmaClip[]) => learnPlatysma(clips, heldOutPlatysma(clips, SEED), SEED);

describe('learnPlatysma', () => {
  it('finds depth and rule of a planted tree, and which features matter', () => {
    const learning = learned(plantedClips(200, 3));
    expect(learning).toMatchObject({ clips: 200, patients: 100, depth: 2 });
    expect(bareTree(learning?.tree ?? { clips: 0, withPlatysma: 0, present: false })).toMatchObject({
      feature: 'mouthMeanAmplitude',
      yes: { feature: 'eyePerMinute' },
    });
    const { mouthMeanAmplitude = 0, eyePerMinute = 0 } = learning?.importance ?? {};
    expect(mouthMeanAmplitude + eyePerMinute).toBeCloseTo(1, 12);
    expect(learning?.depths.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5]);
    expect(learning?.depths[1]?.folds).toHaveLength(5);
    expect(learning?.fitted.accuracy.share).toBe(1);
    expect(learning?.heldOut.accuracy.share).toBeGreaterThan(0.97);
  });

  it('has importances that are together 1, also with wrong labels', () => {
    const { importance } = learned(plantedClips(200, 4, 5)) ?? {};
    expect(Object.values(importance ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('does not learn from the patient whom it is tested on', () => {
    // The label hangs on the patient and on nothing else, and a patient's four clips are equal: who has seen one of them knows the others.
    const clips = plantedClips(60, 5).flatMap((clip, i) =>
      [0, 1, 2, 3].map((nth) => ({ ...clip, clip: `${i}-${nth}`, patient: `${i}`, positive: i % 2 === 0 })),
    );
    const eachForItself = clips.map((clip) => ({ ...clip, patient: clip.clip }));
    const [apart, mixed] = [clips, eachForItself].map((of) => learned(of)?.heldOut.accuracy.share ?? 0);
    expect(mixed).toBeGreaterThan(0.75);
    expect(apart).toBeLessThan(0.65);
    expect(learned(clips)?.heldOut.clips).toBe(240);
  });

  it('has nothing to learn from one kind of clip or from one patient', () => {
    const [first] = plantedClips(1, 7);
    const clip = { ...(first as PlatysmaClip), features: NO_FEATURES };
    expect(learned([])).toBeNull();
    expect(learned([{ ...clip, positive: true }])).toBeNull();
    expect(
      learned([
        { ...clip, positive: true },
        { ...clip, clip: 'other', positive: false },
      ]),
    ).toBeNull();
    expect(
      learned([
        { ...clip, positive: true },
        { ...clip, clip: 'other', patient: 'other', positive: false },
      ]),
    ).toMatchObject({ clips: 2, patients: 2, withPlatysma: 1 });
  });
});
