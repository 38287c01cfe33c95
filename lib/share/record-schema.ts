import * as v from 'valibot';
import { PRE_CHECK_ITEMS, type PreCheckFinding } from '../consult/precheck-findings';
import { type ConsultRecord, GAP_CAUSES, RECORD_SCHEMA, RECORD_VERSION } from '../consult/record';
import { profileSchema } from '../grade/grade-profile';
import { step } from './assessment-schema';
import { notes } from './notes-schema';
import { review } from './review-schema';
import { tasks } from './tasks-schema';
import {
  bySide,
  callEvent,
  hindrance,
  issue,
  level,
  notGradable,
  number,
  platysmaSource,
  seconds,
  shareOrNull,
  side,
  sideOrBoth,
  verdict,
} from './verdict-schema';

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

const preCheckFinding: v.GenericSchema<unknown, PreCheckFinding> = v.object({
  item: v.picklist(PRE_CHECK_ITEMS),
  value: v.nullable(number),
  limit: v.nullable(number),
  verdict: v.picklist(['good', 'fair', 'poor', 'unknown']),
  reason: v.nullable(v.union([issue, hindrance, v.literal('no-frames')])),
});

/** Records of before this was kept lack it. */
export const preCheck = v.optional(v.nullable(v.array(preCheckFinding)), null);

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
  service: v.picklist(['meet', 'zoom', 'jitsi', 'other', 'recording']),
});

const recordedFile = v.object({
  name: v.string(),
  fromS: seconds,
  durationS: seconds,
  codec: v.string(),
  width: v.number(),
  height: v.number(),
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

/** Records of before profiles lack it. */
export const profile = v.optional(v.nullable(profileSchema), null);

/** A record of today's version. */
export const recordSchema: v.GenericSchema<unknown, ConsultRecord> = v.object({
  schema: v.literal(RECORD_SCHEMA),
  version: v.literal(RECORD_VERSION),
  ...notes,
  tasks,
  ...measured,
  // Records of before files could be graded lack it.
  file: v.optional(v.nullable(recordedFile), null),
  steps: v.nullable(v.array(step)),
  review: v.nullable(review),
  profile,
});
