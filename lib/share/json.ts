import * as v from 'valibot';
import { type ConsultRecord, RECORD_SCHEMA, RECORD_VERSION } from '../consult/record';
import { FileError } from './file-error';
import { recordSchema } from './record-schema';
import { fromV1, recordV1Schema } from './record-v1';
import { fromV2, recordV2Schema } from './record-v2';
import { rounded } from './rounded';

/** The record as JSON that a person can read: indented, an event, a grade or a column of numbers a line, numbers rounded to four decimals. */
export function recordToJson(value: ConsultRecord): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? rounded(item) : item), 2);
  // Raw line ends stand only between JSON's tokens, never inside its strings.
  const inner = /\n {6,}|\n {4}(?=[}\]])/g;
  return `${text.replace(inner, '')}\n`;
}

/** Reads a record of this or an older version back. @throws FileError */
export function recordFromJson(text: string): ConsultRecord {
  const value = parsed(text);
  const head = v.safeParse(v.object({ schema: v.literal(RECORD_SCHEMA), version: v.number() }), value);
  if (!head.success) throw new FileError({ kind: 'not-a-consult' });
  switch (head.output.version) {
    case RECORD_VERSION:
      return checked(recordSchema, value);
    case 2:
      return fromV2(checked(recordV2Schema, value));
    case 1:
      return fromV2(fromV1(checked(recordV1Schema, value)));
    default:
      throw new FileError({ kind: 'newer', version: head.output.version, readsTo: RECORD_VERSION });
  }
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new FileError({ kind: 'damaged', where: v.getDotPath(issue), issue: issue.message });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError({ kind: 'not-ours' });
  }
}
