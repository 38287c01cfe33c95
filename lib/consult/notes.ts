import {
  type ClinicianObservations,
  changedObservations,
  type ObservationsChange,
} from '../grade/clinician-observations';

/** What the doctor writes down beside the measurement. Nothing of it is required. */
export interface ConsultNotes {
  /** Initials or the doctor's own number; null: none was given. */
  patient: { label: string | null };
  /** The doctor ticked that the patient consents. ISO 8601, UTC; null: not ticked. */
  consent: { givenAt: string } | null;
  clinician: ClinicianObservations | null;
}

export const NO_NOTES: ConsultNotes = { patient: { label: null }, consent: null, clinician: null };

/** What the doctor writes anew; the rest stays. So a word that comes late takes nothing back that was said meanwhile. */
export interface NotesChange {
  patient?: ConsultNotes['patient'];
  consent?: ConsultNotes['consent'];
  clinician?: ObservationsChange;
}

export function changedNotes(before: ConsultNotes, { clinician, ...change }: NotesChange): ConsultNotes {
  const observed = clinician ? changedObservations(before.clinician, clinician) : before.clinician;
  return { ...before, ...change, clinician: observed };
}
