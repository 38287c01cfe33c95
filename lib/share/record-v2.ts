import * as v from 'valibot';
import { NO_NOTES } from '../consult/notes';
import { type ConsultRecord, RECORD_SCHEMA, RECORD_VERSION } from '../consult/record';
import { measured } from './record-schema';

/** Records of version 2 held what was measured, and nothing that the doctor wrote down or asked for. */
export const recordV2Schema = v.object({ schema: v.literal(RECORD_SCHEMA), version: v.literal(2), ...measured });

export type RecordV2 = v.InferOutput<typeof recordV2Schema>;

/** The same consult as today's record: what version 3 added stands as where nobody was asked. */
export function fromV2(record: RecordV2): ConsultRecord {
  return {
    ...record,
    version: RECORD_VERSION,
    ...NO_NOTES,
    tasks: [],
    file: null,
    steps: null,
    review: null,
    profile: null,
  };
}
