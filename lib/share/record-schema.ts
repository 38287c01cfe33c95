import * as v from 'valibot';
import { PRE_CHECK_ITEMS, type PreCheckFinding } from '../consult/precheck-findings';
import { type ConsultRecord, GAP_CAUSES, RECORD_SCHEMA, RECORD_VERSION } from '../consult/record';
import type { CallVerdict, ObservationCode } from '../grade/call-verdict';
import type { QualityIssueCode } from '../measure/quality';
import type { CallRegion } from '../twitch/call-event';
import { notes } from './notes-schema';

const number = v.number();
const seconds = v.number();
const shareOrNull = v.nullable(v.number());
const side = v.picklist(['left', 'right']);
const sideOrBoth = v.nullable(v.picklist(['left', 'right', 'both']));
export const level = v.picklist([0, 1, 2, 3]);
export const bySide = v.object({ left: v.number(), right: v.number() });
const platysmaSource = v.picklist(['inferred', 'pixels', 'clinician']);
export const method = v.object({ name: v.string(), version: v.string() });

/** A twitch of the published rule. */
export const twitch = v.object({
  region: v.picklist(['eye', 'mouth']),
  side,
  onsetS: seconds,
  peakS: seconds,
  offsetS: seconds,
  amplitude: v.number(),
});

const referenceEvidence = <R extends 'eye' | 'mouth'>(region: R) =>
  v.object({
    region: v.literal(region),
    count: bySide,
    perMinute: v.number(),
    meanAmplitude: shareOrNull,
    maxAmplitude: shareOrNull,
  });

/** A grade of the published rule. */
export const referenceGrade = v.object({
  level,
  side: sideOrBoth,
  evidence: v.object({ eye: referenceEvidence('eye'), mouth: referenceEvidence('mouth') }),
  platysma: v.object({ present: v.boolean(), source: platysmaSource }),
  cohenAlbert: v.string(),
  mouthOnly: v.boolean(),
});

export const callEvent = v.object({
  region: v.picklist(['eye', 'mouth', 'platysma']),
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
  'noise',
]);

const evidence = <R extends CallRegion>(region: R) =>
  v.object({
    region: v.literal(region),
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

const preCheckFinding: v.GenericSchema<unknown, PreCheckFinding> = v.object({
  item: v.picklist(PRE_CHECK_ITEMS),
  value: v.nullable(number),
  limit: v.nullable(number),
  verdict: v.picklist(['good', 'fair', 'poor', 'unknown']),
  reason: v.nullable(v.union([issue, hindrance, v.literal('no-frames')])),
});

/** Records of before this was kept lack it. */
export const preCheck = v.optional(v.nullable(v.array(preCheckFinding)), null);

const notGradable = v.variant('kind', [
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

const verdict: v.GenericSchema<unknown, CallVerdict> = v.object({
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

export const gradePoint = v.object({
  timeS: seconds,
  level: v.nullable(level),
  atLeast: v.boolean(),
  side: sideOrBoth,
  certainty: number,
  platysma: platysmaSource,
  reasons: v.array(notGradable),
  smallestTwitch: v.object({ eye: shareOrNull, mouth: shareOrNull, platysma: shareOrNull }),
  referenceLevel: v.nullable(level),
});

export const gap = v.object({ fromS: seconds, toS: seconds, cause: v.picklist(GAP_CAUSES) });

export const participant = v.object({
  name: v.nullable(v.string()),
  service: v.picklist(['meet', 'zoom', 'jitsi', 'other']),
});

/** What every version of the record has said in the same way. */
export const unchanging = {
  id: v.string(),
  app: v.string(),
  method,
  participant,
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  durationS: seconds,
  quality: v.object({
    framesAnalysed: v.number(),
    framesPerS: v.number(),
    eyeToEyePx: v.nullable(v.number()),
    measuredShare: v.number(),
  }),
  gaps: v.array(gap),
};

const column = v.array(v.number());
const columnWithHoles = v.array(v.nullable(v.number()));

/** The columns that the landmarks give. */
export const landmarkColumns = {
  timeS: column,
  lidOpeningLeftPx: column,
  lidOpeningRightPx: column,
  mouthWidthPx: column,
  commissureReachLeftPx: column,
  commissureReachRightPx: column,
  eyeToEyePx: column,
};

export function haveOneLength(columns: readonly (readonly unknown[])[]): boolean {
  return new Set(columns.map((values) => values.length)).size === 1;
}

/** Why a table cannot be read. */
export const COLUMNS_DIFFER = 'The columns differ in length';

export const series = v.pipe(
  v.object({
    ...landmarkColumns,
    lidClosureLeft: columnWithHoles,
    lidClosureRight: columnWithHoles,
    commissurePullLeft: columnWithHoles,
    commissurePullRight: columnWithHoles,
  }),
  v.check((columns) => haveOneLength(Object.values(columns)), COLUMNS_DIFFER),
);

/** What was measured, as versions 2 and 3 say it. */
export const measured = {
  ...unchanging,
  preCheck,
  events: v.array(callEvent),
  grades: v.array(gradePoint),
  highest: v.nullable(v.object({ timeS: seconds, verdict })),
  whole: v.nullable(verdict),
  reference: v.object({ method, events: v.array(twitch), wholeClip: v.nullable(referenceGrade) }),
  series,
};

/** A record of today's version. */
export const recordSchema: v.GenericSchema<unknown, ConsultRecord> = v.object({
  schema: v.literal(RECORD_SCHEMA),
  version: v.literal(RECORD_VERSION),
  ...notes,
  ...measured,
});
