import type { Sf36Domain } from './clinician-scales';

export const TREATMENT_KINDS = ['botulinum-toxin', 'surgery', 'medication'] as const;

/** Surgery: microvascular decompression. */
export type TreatmentKind = (typeof TREATMENT_KINDS)[number];

export interface Treatment {
  kind: TreatmentKind;
  /** YYYY-MM-DD; null: not known. */
  on: string | null;
  /** Such as the product, dose or surgeon's finding; may be empty. */
  note: string;
}

/**
 * What the clinician saw, asked or has from a questionnaire, each null where nothing was said. Nothing of it is measured here, and no
 * level rests on it. The word on the platysma is not among it: it changes the level, and the verdict carries it.
 */
export interface ClinicianObservations {
  /** The brow goes up while the same side's eye closes. */
  otherBabinski: boolean | null;
  /** As the patient or whoever sleeps beside them tells. */
  persistsInSleep: boolean | null;
  /** The patient can hold the spasms back at will for a while. */
  suppressible: boolean | null;
  /** In the order of entry. */
  treatments: Treatment[];
  /** 0–4 for none and I–IV. */
  cohenAlbert: number | null;
  /** Totals. */
  hfs7: number | null;
  hfs8: number | null;
  jankovicSeverity: number | null;
  jankovicFrequency: number | null;
  /** SF-36 or RAND-36. */
  sf36: Record<Sf36Domain, number | null>;
}

export const NOTHING_OBSERVED: ClinicianObservations = {
  otherBabinski: null,
  persistsInSleep: null,
  suppressible: null,
  treatments: [],
  cohenAlbert: null,
  hfs7: null,
  hfs8: null,
  jankovicSeverity: null,
  jankovicFrequency: null,
  sf36: {
    'physical-functioning': null,
    'role-physical': null,
    pain: null,
    'general-health': null,
    vitality: null,
    'social-functioning': null,
    'role-emotional': null,
    'mental-health': null,
  },
};

/** The same, or null where nothing at all was said. */
export function unlessEmpty(observed: ClinicianObservations): ClinicianObservations | null {
  const { treatments, sf36, ...single } = observed;
  const said = [...Object.values(single), ...Object.values(sf36)].some((value) => value !== null);
  return said || treatments.length > 0 ? observed : null;
}
