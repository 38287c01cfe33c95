import type { ClinicianObservations } from '../grade/clinician-observations';

/** What the doctor writes down beside the measurement. Nothing of it is required. */
export interface ConsultNotes {
  /** Initials or the doctor's own number; null: none was given. */
  patient: { label: string | null };
  /** The doctor ticked that the patient consents. ISO 8601, UTC; null: not ticked. */
  consent: { givenAt: string } | null;
  clinician: ClinicianObservations | null;
}

export const NO_NOTES: ConsultNotes = { patient: { label: null }, consent: null, clinician: null };
