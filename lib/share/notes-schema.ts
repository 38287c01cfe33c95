import * as v from 'valibot';
import type { ConsultNotes } from '../consult/notes';
import { type ClinicianObservations, TREATMENT_KINDS } from '../grade/clinician-observations';
import { isOnScale, SCORE_RANGES, type ScaleRange, SF_36_RANGE } from '../grade/clinician-scales';

const said = v.nullable(v.boolean());

const onScale = (range: ScaleRange) =>
  v.nullable(
    v.pipe(
      v.number(),
      v.check(
        (value) => isOnScale(value, range),
        `Not a ${range.whole ? 'whole ' : ''}number from ${range.min} to ${range.max}`,
      ),
    ),
  );

const domain = onScale(SF_36_RANGE);

const clinician: v.GenericSchema<unknown, ClinicianObservations> = v.object({
  otherBabinski: said,
  persistsInSleep: said,
  suppressible: said,
  treatments: v.array(
    v.object({
      kind: v.picklist(TREATMENT_KINDS),
      on: v.nullable(v.pipe(v.string(), v.isoDate())),
      note: v.string(),
    }),
  ),
  cohenAlbert: onScale(SCORE_RANGES.cohenAlbert),
  jankovicSeverity: onScale(SCORE_RANGES.jankovicSeverity),
  jankovicFrequency: onScale(SCORE_RANGES.jankovicFrequency),
  hfs7: onScale(SCORE_RANGES.hfs7),
  hfs8: onScale(SCORE_RANGES.hfs8),
  sf36: v.object({
    'physical-functioning': domain,
    'role-physical': domain,
    pain: domain,
    'general-health': domain,
    vitality: domain,
    'social-functioning': domain,
    'role-emotional': domain,
    'mental-health': domain,
  }),
});

/** What the doctor wrote down: three entries of a record and of a journal's head. */
export const notes = {
  patient: v.object({ label: v.nullable(v.string()) }),
  consent: v.nullable(v.object({ givenAt: v.pipe(v.string(), v.isoTimestamp()) })),
  clinician: v.nullable(clinician),
} satisfies { [Part in keyof ConsultNotes]: v.GenericSchema<unknown, ConsultNotes[Part]> };
