import * as v from 'valibot';
import type { TileSummary } from '../call/tile';
import {
  JOURNAL_SCHEMA,
  JOURNAL_VERSION,
  type Journal,
  type JournalHead,
  type StoredJournal,
} from '../consult/journal';
import { GAP_CAUSES } from '../consult/record';
import type { LevelWindow } from '../consult/recorder';
import { joined, type Recording } from '../consult/recording';
import type { CallWindow } from '../grade/call-verdict';
import { assessment, step } from './assessment-schema';
import { headFromV1 } from './journal-v1';
import { notes } from './notes-schema';
import { gap, gradePoint, method, participant, preCheck, profile, series, twitch } from './record-schema';
import { review } from './review-schema';
import { tasks } from './tasks-schema';
import { callEvent, level } from './verdict-schema';

const tile: v.GenericSchema<unknown, TileSummary> = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  role: v.picklist(['remote', 'self', 'screen']),
  width: v.number(),
  height: v.number(),
});

const window: v.GenericSchema<unknown, CallWindow> = v.object({
  events: v.array(callEvent),
  measuredS: v.number(),
  ...assessment,
});

const levelWindow: v.GenericSchema<unknown, LevelWindow> = v.object({ level, timeS: v.number(), window });

const recording: v.GenericSchema<unknown, Recording> = v.object({
  series,
  events: v.array(callEvent),
  referenceEvents: v.array(twitch),
  steps: v.array(step),
  grades: v.array(gradePoint),
  gaps: v.array(gap),
});

const head: v.GenericSchema<unknown, JournalHead> = v.object({
  schema: v.literal(JOURNAL_SCHEMA),
  version: v.literal(JOURNAL_VERSION),
  header: v.object({
    id: v.string(),
    app: v.string(),
    method,
    referenceMethod: method,
    profile,
    participant,
    startedAt: v.pipe(v.string(), v.isoTimestamp()),
    preCheck,
  }),
  phase: v.picklist(['running', 'paused', 'ended']),
  atMs: v.number(),
  place: v.nullable(v.number()),
  participant: v.nullable(tile),
  face: v.nullable(v.number()),
  accompanied: v.array(v.string()),
  known: v.array(v.object({ id: v.string(), name: v.nullable(v.string()), pageIds: v.array(v.string()) })),
  platysma: v.nullable(v.boolean()),
  notes: v.object(notes),
  tasks,
  review: v.nullable(review),
  pendingCause: v.nullable(v.picklist(GAP_CAUSES)),
  tail: recording,
});

/** Another version of Hemiscope has to read it. */
export class NewerJournalError extends Error {}

/** Reads a journal of this or an older version. @throws NewerJournalError; else an Error that says where it is damaged */
export function journalFrom({ head: rawHead, windows, pages }: StoredJournal): Journal {
  const versioned = v.safeParse(v.looseObject({ schema: v.literal(JOURNAL_SCHEMA), version: v.number() }), rawHead);
  if (versioned.success && versioned.output.version > JOURNAL_VERSION) {
    throw new NewerJournalError('It was written by a newer Hemiscope.');
  }
  const isV1 = versioned.success && versioned.output.version === 1;
  return {
    head: checked(head, isV1 ? headFromV1(versioned.output) : rawHead),
    windows: checked(v.array(levelWindow), windows),
    recording: joined(checked(v.array(recording), pages)),
  };
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [first] = result.issues;
  throw new Error(`It is damaged at ${v.getDotPath(first) ?? 'its root'}: ${first.message}.`);
}
