import * as v from 'valibot';
import { type ConsultRecord, RECORD_SCHEMA, RECORD_VERSION } from '../consult/record';

/** Decimals kept. Ours: a tenth of a millisecond and a ten-thousandth of a pixel, far below what is measured. */
const DECIMALS = 4;

const seconds = v.number();
const side = v.picklist(['left', 'right']);
const count = v.object({ left: v.number(), right: v.number() });

const evidence = <R extends 'eye' | 'mouth'>(region: R) =>
  v.object({
    region: v.literal(region),
    count,
    perMinute: v.number(),
    meanAmplitude: v.nullable(v.number()),
    maxAmplitude: v.nullable(v.number()),
  });

const grade = v.object({
  level: v.picklist([0, 1, 2, 3]),
  side: v.nullable(v.picklist(['left', 'right', 'both'])),
  evidence: v.object({ eye: evidence('eye'), mouth: evidence('mouth') }),
  platysma: v.object({ present: v.boolean(), source: v.picklist(['inferred', 'clinician']) }),
  cohenAlbert: v.string(),
  mouthOnly: v.boolean(),
});

const column = v.array(v.number());

const series = v.pipe(
  v.object({
    timeS: column,
    lidOpeningLeftPx: column,
    lidOpeningRightPx: column,
    mouthWidthPx: column,
    commissureReachLeftPx: column,
    commissureReachRightPx: column,
    eyeToEyePx: column,
  }),
  v.check(
    (columns) => new Set(Object.values(columns).map((values) => values.length)).size === 1,
    'The columns differ in length',
  ),
);

const record: v.GenericSchema<unknown, ConsultRecord> = v.object({
  schema: v.literal(RECORD_SCHEMA),
  version: v.literal(RECORD_VERSION),
  id: v.string(),
  app: v.string(),
  method: v.object({ name: v.string(), version: v.string() }),
  participant: v.object({ name: v.nullable(v.string()), service: v.picklist(['meet', 'zoom', 'jitsi', 'other']) }),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  endedAt: v.pipe(v.string(), v.isoTimestamp()),
  durationS: seconds,
  quality: v.object({
    framesAnalysed: v.number(),
    framesPerS: v.number(),
    eyeToEyePx: v.nullable(v.number()),
    measuredShare: v.number(),
  }),
  gaps: v.array(
    v.object({
      fromS: seconds,
      toS: seconds,
      cause: v.picklist(['paused', 'no-face', 'black', 'no-frames', 'other-person', 'engine-restart']),
    }),
  ),
  events: v.array(
    v.object({
      region: v.picklist(['eye', 'mouth']),
      side,
      onsetS: seconds,
      peakS: seconds,
      offsetS: seconds,
      amplitude: v.number(),
    }),
  ),
  grades: v.array(
    v.object({
      timeS: seconds,
      grade: v.nullable(grade),
      blockedBy: v.array(v.picklist(['frame-rate', 'face-size', 'light', 'pose', 'face-lost'])),
    }),
  ),
  wholeClip: v.nullable(grade),
  series,
});

/** The record as JSON that a person can read: indented, a column of numbers on one line, numbers rounded to four decimals. */
export function recordToJson(value: ConsultRecord): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? rounded(item) : item), 2);
  // Raw line ends stand only between JSON's tokens, never inside its strings.
  const numbers = /\[\n\s+(-?[\d.e+-]+(?:,\n\s+-?[\d.e+-]+)*)\n\s+\]/g;
  return `${text.replace(numbers, (_all, list: string) => `[${list.replace(/\s+/g, '')}]`)}\n`;
}

/** Reads a record back. Throws an Error whose message a person can act on. */
export function recordFromJson(text: string): ConsultRecord {
  const value = parsed(text);
  const head = v.safeParse(v.object({ schema: v.literal(RECORD_SCHEMA), version: v.number() }), value);
  if (!head.success) throw new Error('This file is not a Hemiscope consult.');
  if (head.output.version !== RECORD_VERSION) {
    throw new Error(
      `This consult has format version ${head.output.version}; this Hemiscope reads version ${RECORD_VERSION}.`,
    );
  }
  const result = v.safeParse(record, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`This consult is damaged at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON, or it was cut off.');
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
