import * as v from 'valibot';
import { RECORD_SCHEMA } from '../consult/record';
import { COLUMNS_DIFFER, haveOneLength, landmarkColumns, referenceGrade, twitch, unchanging } from './record-schema';
import type { RecordV2 } from './record-v2';

/** Records of Hemiscope 0.1, which knew the published rule only: its events and grades stand where ours stand now. */
export const recordV1Schema = v.object({
  schema: v.literal(RECORD_SCHEMA),
  version: v.literal(1),
  ...unchanging,
  events: v.array(twitch),
  grades: v.array(
    v.object({
      timeS: v.number(),
      grade: v.nullable(referenceGrade),
      blockedBy: v.array(v.picklist(['frame-rate', 'face-size', 'light', 'pose', 'face-lost'])),
    }),
  ),
  wholeClip: v.nullable(referenceGrade),
  series: v.pipe(
    v.object(landmarkColumns),
    v.check((columns) => haveOneLength(Object.values(columns)), COLUMNS_DIFFER),
  ),
});

/** The same consult as a record of version 2: what it found becomes the reference, and nothing is made up for what it did not measure. */
export function fromV1({ events, grades, wholeClip, series, ...same }: v.InferOutput<typeof recordV1Schema>): RecordV2 {
  const unknown = series.timeS.map(() => null);
  return {
    ...same,
    version: 2,
    preCheck: null,
    events: [],
    grades: grades.map(({ timeS, grade, blockedBy }) => ({
      timeS,
      level: null,
      atLeast: false,
      side: null,
      certainty: 0,
      platysma: grade?.platysma.source ?? 'inferred',
      reasons: blockedBy.map((issue) => ({ kind: 'picture', issue })),
      smallestTwitch: { eye: null, mouth: null, platysma: null },
      referenceLevel: grade?.level ?? null,
    })),
    highest: null,
    whole: null,
    reference: { method: same.method, events, wholeClip },
    series: {
      ...series,
      lidClosureLeft: unknown,
      lidClosureRight: unknown,
      commissurePullLeft: unknown,
      commissurePullRight: unknown,
    },
  };
}
