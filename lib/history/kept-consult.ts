import * as v from 'valibot';
import type { ConsultRecord } from '../consult/record';
import type { TreatmentKind } from '../grade/clinician-observations';
import { FileError } from '../share/file-error';
import { recordFromJson, recordToJson } from '../share/json';
import { localDay } from './search';

export const KEPT_SCHEMA = 'hemiscope-kept-consult';
export const KEPT_VERSION = 1;

/** What the doctor adds to a consult so that it can be found and compared. Nothing of it is required. */
export interface KeptNotes {
  /** The doctor's own label of the patient: initials or a number. Visits with one label belong together. */
  patient?: string;
  /** The last botulinum toxin, and the operation, before this visit: days as YYYY-MM-DD. */
  toxinOn?: string;
  surgeryOn?: string;
}

/** What the consult's own notes say of it, to begin with. A treatment after the visit's day is none before it. */
export function notesOf({ patient, clinician, startedAt }: ConsultRecord): KeptNotes {
  const visit = localDay(startedAt);
  const last = (wanted: TreatmentKind) =>
    clinician?.treatments
      .flatMap(({ kind, on }) => (kind === wanted && on !== null && on <= visit ? [on] : []))
      .toSorted()
      .at(-1);
  const [toxinOn, surgeryOn] = [last('botulinum-toxin'), last('surgery')];
  return {
    ...(patient.label === null ? {} : { patient: patient.label }),
    ...(toxinOn ? { toxinOn } : {}),
    ...(surgeryOn ? { surgeryOn } : {}),
  };
}

/** A consult as the history keeps it. */
export interface KeptConsult extends KeptNotes {
  /** ISO 8601, UTC. */
  keptAt: string;
  record: ConsultRecord;
}

const day = v.pipe(v.string(), v.isoDate());

const keptSchema = v.object({
  schema: v.literal(KEPT_SCHEMA),
  version: v.literal(KEPT_VERSION),
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  patient: v.exactOptional(v.string()),
  toxinOn: v.exactOptional(day),
  surgeryOn: v.exactOptional(day),
  record: v.unknown(),
});

/** One line of JSON, so that many can be kept in one file. */
export function keptToJson({ record, ...notes }: KeptConsult): string {
  return JSON.stringify({
    schema: KEPT_SCHEMA,
    version: KEPT_VERSION,
    ...notes,
    record: JSON.parse(recordToJson(record)),
  });
}

/** Reads a kept consult of this or an older version, its record too. @throws FileError */
export function keptFromJson(text: string): KeptConsult {
  const value = parsed(text);
  const head = v.safeParse(v.object({ schema: v.literal(KEPT_SCHEMA), version: v.number() }), value);
  if (!head.success) throw new FileError({ kind: 'not-a-consult' });
  if (head.output.version > KEPT_VERSION)
    throw new FileError({ kind: 'newer', version: head.output.version, readsTo: KEPT_VERSION });
  const result = v.safeParse(keptSchema, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw new FileError({ kind: 'damaged', where: v.getDotPath(issue), issue: issue.message });
  }
  const { schema: _schema, version: _version, record, ...notes } = result.output;
  return { ...notes, record: recordFromJson(JSON.stringify(record)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError({ kind: 'not-ours' });
  }
}
