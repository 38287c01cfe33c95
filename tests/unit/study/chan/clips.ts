import type { Features } from '../../../../lib/grade/features';
import type { Level } from '../../../../lib/grade/grade';
import { type GradedClip, type HumanGrade, seenAt } from '../../../../lib/study/chan/graded-clip';
import { PUBLISHED_COMPOSITION } from '../../../../lib/study/chan/published';
import { COHEN_ALBERT_GRADES } from '../../../../lib/study/chan/region-shares';
import type { MeasuredClip, RegionFigures } from '../../../../lib/study/clip-row';
import type { CohenAlbertGrade } from '../../../../lib/study/human-row';

export const NO_FEATURES: Features = {
  eyePerMinute: 0,
  eyeMeanAmplitude: 0,
  eyeMaxAmplitude: 0,
  mouthPerMinute: 0,
  mouthMeanAmplitude: 0,
  mouthMaxAmplitude: 0,
};

/** What the raters say of a clip in which the regions of a level twitch. */
export function human(level: Level, cohenAlbert: CohenAlbertGrade | null = null): HumanGrade {
  return { cohenAlbert, s1Level: level, seen: seenAt(level) };
}

/** A clip of which Hemiscope found the regions of a level; the largest swings may be told. */
export function measured(level: Level | null, swings: { eye?: number; mouth?: number } = {}): MeasuredClip {
  const found = seenAt(level ?? 0);
  const region = (twitches: boolean): RegionFigures => ({
    twitches: level === null ? null : twitches,
    left: 0,
    right: 0,
    assessedS: 20,
    perMinute: 0,
    meanAmplitude: null,
    maxAmplitude: null,
    meanDepth: null,
    maxDepth: null,
    tonicShare: 0,
  });
  return {
    codec: 'avc1.640028',
    widthPx: 1920,
    heightPx: 1080,
    fromS: 0,
    durationS: 20,
    fileDurationS: 20,
    framesPerS: 30,
    eyeToEyePx: 200,
    measuredShare: 1,
    level,
    atLeast: false,
    side: null,
    certainty: level === null ? 0 : 0.9,
    notGradable: level === null ? ['too-short'] : [],
    eye: region(found.eye),
    mouth: region(found.mouth),
    platysma: region(found.platysma),
    platysmaSource: 'inferred',
    features: NO_FEATURES,
    variables: null,
    pattern: null,
    published: {
      level: level ?? 0,
      features: NO_FEATURES,
      eyeLargestSwing: swings.eye ?? 0,
      mouthLargestSwing: swings.mouth ?? 0,
    },
  };
}

/** The paper's 42 clips, one a patient, as Figure 2 and Table II leave them. */
export function publishedClips(): GradedClip[] {
  return COHEN_ALBERT_GRADES.flatMap((grade) =>
    PUBLISHED_COMPOSITION[grade].flatMap((count, level) =>
      Array.from({ length: count }, (_, i) => ({
        clip: `${grade}-${level}-${i}`,
        patient: `${grade}-${level}-${i}`,
        human: human(level as Level, grade),
        measured: null,
      })),
    ),
  );
}
