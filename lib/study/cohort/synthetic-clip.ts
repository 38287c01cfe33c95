import { s1Level } from '../../grade/s1';
import type { Random } from '../../statistics/seeded-random';
import type { ClipRow, RegionFigures } from '../clip-row';
import { roundedRow } from '../rounded-row';
import { featuresOf, measuredVariables, movesPlatysma, publishedFigures } from './synthetic-measures';
import type { SyntheticPatient } from './synthetic-patient';

/** What stands wherever a row names a program, a method, a model or a codec. */
export const SYNTHETIC = 'synthetic';

/** Length of a made-up clip: a minute, so that counts are rates. Seconds. */
const CLIP_S = 60;
const STILL: RegionFigures = {
  twitches: false,
  left: 0,
  right: 0,
  assessedS: CLIP_S,
  perMinute: 0,
  meanAmplitude: null,
  maxAmplitude: null,
  meanDepth: null,
  maxDepth: null,
  tonicShare: 0,
};

/** A made-up measurement of one clip of a made-up patient. @param take which of the patient's clips, from 1 */
export function syntheticRow(random: Random, patient: SyntheticPatient, take: number): ClipRow {
  const variables = measuredVariables(random, patient);
  const features = featuresOf(variables);
  const [eye, mouth] = [variables.ratePerMinute > 0, variables.mouthDistanceChange > 0];
  const platysma = mouth && movesPlatysma(features);
  const level = s1Level({ eye, mouth, platysma });
  const tonicShare = patient.pattern === 'tonic' ? 0.2 + 0.3 * random() : 0;
  const region = (perMinute: number, meanAmplitude: number, maxAmplitude: number, depth: number): RegionFigures => {
    const counts = { left: 0, right: 0, [patient.side]: perMinute };
    const depths = { meanDepth: depth, maxDepth: depth };
    return { ...STILL, twitches: true, ...counts, perMinute, meanAmplitude, maxAmplitude, ...depths, tonicShare };
  };
  return roundedRow({
    clip: `${patient.id}-take-${take}`,
    patient: patient.id,
    file: { bytes: 0, modifiedAt: '2000-01-01T00:00:00.000Z' },
    versions: { app: SYNTHETIC, method: SYNTHETIC, methodVersion: SYNTHETIC, model: SYNTHETIC },
    measured: {
      codec: SYNTHETIC,
      widthPx: 1920,
      heightPx: 1080,
      fromS: 0,
      durationS: CLIP_S,
      fileDurationS: CLIP_S,
      framesPerS: 60,
      eyeToEyePx: 300,
      measuredShare: 1,
      level,
      atLeast: false,
      side: eye ? patient.side : null,
      certainty: 0.7 + 0.3 * random(),
      notGradable: [],
      eye: eye
        ? region(features.eyePerMinute, features.eyeMeanAmplitude, features.eyeMaxAmplitude, variables.eyeClosure)
        : STILL,
      mouth: mouth
        ? region(
            features.mouthPerMinute,
            features.mouthMeanAmplitude,
            features.mouthMaxAmplitude,
            variables.mouthDistanceChange,
          )
        : STILL,
      platysma: { ...STILL, twitches: platysma },
      platysmaSource: 'inferred',
      features,
      variables,
      pattern: eye ? (patient.pattern ?? 'mild') : null,
      published: publishedFigures(random, patient, features),
    },
    error: null,
  });
}
