import * as v from 'valibot';
import type { CallVerdict, ObservationCode } from '../grade/call-verdict';
import type { QualityIssueCode } from '../measure/quality';
import type { CallRegion } from '../twitch/call-event';

export const number = v.number();
export const seconds = v.number();
export const shareOrNull = v.nullable(v.number());
export const side = v.picklist(['left', 'right']);
export const sideOrBoth = v.nullable(v.picklist(['left', 'right', 'both']));
export const level = v.picklist([0, 1, 2, 3]);
export const bySide = v.object({ left: v.number(), right: v.number() });
export const platysmaSource = v.picklist(['inferred', 'pixels', 'clinician']);

export const region = v.picklist(['eye', 'mouth', 'platysma']);

export const callEvent = v.object({
  region,
  side,
  onsetS: seconds,
  peakS: seconds,
  offsetS: seconds,
  amplitude: v.number(),
  depth: v.number(),
  certainty: v.number(),
  conjugacy: v.number(),
  tonic: v.boolean(),
  browRise: shareOrNull,
  commissureRise: shareOrNull,
});

export const hindrance = v.picklist([
  'starting',
  'not-seen',
  'outside',
  'covered',
  'smooth',
  'mouth-moving',
  'gaze',
  'head-moving',
  'eyes-closed',
  'task',
  'noise',
]);

const evidence = <R extends CallRegion>(of: R) =>
  v.object({
    region: v.literal(of),
    count: bySide,
    assessedS: seconds,
    rate: v.nullable(v.object({ perMinute: number, low: number, high: number })),
    meanAmplitude: shareOrNull,
    maxAmplitude: shareOrNull,
    meanDepth: shareOrNull,
    maxDepth: shareOrNull,
    clonic: number,
    tonic: number,
    tonicShare: number,
    smallestTwitch: shareOrNull,
    hindrance: v.nullable(hindrance),
  });

export const issue = v.picklist([
  'frame-rate',
  'face-size',
  'light',
  'pose',
  'face-lost',
] as const satisfies readonly QualityIssueCode[]);

export const notGradable = v.variant('kind', [
  v.object({ kind: v.literal('picture'), issue }),
  v.object({
    kind: v.literal('not-assessed'),
    region: v.picklist(['eye', 'mouth']),
    hindrance: v.nullable(hindrance),
    assessedS: seconds,
    neededS: seconds,
  }),
  v.object({ kind: v.literal('too-short'), measuredS: seconds, neededS: seconds }),
]);

const observation = v.picklist([
  'synkinesis',
  'other-babinski',
  'conjugate-closure',
  'both-sides',
  'commissure-down',
  'mouth-only',
  'many-blinks',
] as const satisfies readonly ObservationCode[]);

export const verdict: v.GenericSchema<unknown, CallVerdict> = v.object({
  level: v.nullable(level),
  atLeast: v.boolean(),
  side: sideOrBoth,
  certainty: number,
  reasons: v.array(notGradable),
  evidence: v.object({ eye: evidence('eye'), mouth: evidence('mouth'), platysma: evidence('platysma') }),
  platysma: v.object({ present: v.boolean(), source: platysmaSource }),
  synchrony: shareOrNull,
  otherBabinski: v.object({ judged: number, browUp: number }),
  blinksPerMinute: v.nullable(number),
  observations: v.array(observation),
  variables: v.nullable(
    v.object({ eyeClosure: number, mouthDistanceChange: number, ratePerMinute: number, repetition: number }),
  ),
  pattern: v.nullable(v.picklist(['mild', 'clonic', 'tonic'])),
  cohenAlbert: v.nullable(v.string()),
});
