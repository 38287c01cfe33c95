import * as v from 'valibot';
import type { ClipRow, NotGradableCode } from './clip-row';

/** Of an object as of each of its values. */
const MISSING = 'is missing';

const text = v.pipe(v.string('is not text'), v.nonEmpty('is empty'));
const finite = v.pipe(v.number('is not a number'), v.finite('is not a finite number'));
const positive = v.pipe(finite, v.minValue(0, 'is below 0'));
const share = v.pipe(positive, v.maxValue(1, 'is above 1'));
const count = v.pipe(positive, v.integer('is not a whole number'));
const flag = v.boolean('is neither yes nor no');

const level = v.picklist([0, 1, 2, 3], 'is no level from 0 to 3');
const side = v.picklist(['left', 'right', 'both'], 'is none of left, right, both');
const platysmaSource = v.picklist(['inferred', 'pixels', 'clinician'], 'is none of inferred, pixels, clinician');
const pattern = v.picklist(['mild', 'clonic', 'tonic'], 'is none of mild, clonic, tonic');

const region = v.object({
  twitches: v.nullable(flag),
  left: count,
  right: count,
  assessedS: positive,
  perMinute: v.nullable(positive),
  meanAmplitude: v.nullable(finite),
  maxAmplitude: v.nullable(finite),
  meanDepth: v.nullable(finite),
  maxDepth: v.nullable(finite),
  tonicShare: share,
});

const features = v.object({
  eyePerMinute: positive,
  eyeMeanAmplitude: finite,
  eyeMaxAmplitude: finite,
  mouthPerMinute: positive,
  mouthMeanAmplitude: finite,
  mouthMaxAmplitude: finite,
});

const notGradable = v.picklist(
  [
    'frame-rate',
    'face-size',
    'light',
    'pose',
    'face-lost',
    'eye-not-assessed',
    'mouth-not-assessed',
    'too-short',
  ] as const satisfies readonly NotGradableCode[],
  'is no reason that Hemiscope knows',
);

const measured = v.object({
  codec: text,
  widthPx: count,
  heightPx: count,
  fromS: positive,
  durationS: positive,
  fileDurationS: positive,
  framesPerS: positive,
  eyeToEyePx: v.nullable(positive),
  measuredShare: share,
  level: v.nullable(level),
  atLeast: flag,
  side: v.nullable(side),
  certainty: share,
  notGradable: v.array(notGradable),
  eye: region,
  mouth: region,
  platysma: region,
  platysmaSource,
  features,
  variables: v.nullable(
    v.object({ eyeClosure: finite, mouthDistanceChange: finite, ratePerMinute: positive, repetition: share }),
  ),
  pattern: v.nullable(pattern),
  published: v.nullable(v.object({ level, features, eyeLargestSwing: positive, mouthLargestSwing: positive })),
});

/** One row, whatever file it comes from. Each message completes “the value …”. */
export const clipRowSchema: v.GenericSchema<unknown, ClipRow> = v.pipe(
  v.object(
    {
      clip: text,
      patient: v.nullable(text),
      file: v.object({
        bytes: count,
        modifiedAt: v.pipe(text, v.isoTimestamp('is no time as 2026-03-09T14:05:00.000Z')),
      }),
      versions: v.object({ app: text, method: text, methodVersion: text, model: text }),
      measured: v.nullable(measured),
      error: v.nullable(v.object({ code: text, message: text }, MISSING)),
    },
    MISSING,
  ),
  v.check((row) => (row.measured === null) !== (row.error === null), 'must hold either what was measured or an error'),
);
