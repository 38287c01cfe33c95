import type { ScoreName, Sf36Domain } from './clinician-scales';

export const TREATMENT_KINDS = ['botulinum-toxin', 'surgery', 'medication'] as const;

/** Surgery: microvascular decompression. */
export type TreatmentKind = (typeof TREATMENT_KINDS)[number];

export interface Treatment {
  kind: TreatmentKind;
  /** YYYY-MM-DD; null: not known. */
  on: string | null;
  /** Such as the product and the dose; may be empty. */
  note: string;
}

/** What the clinician looks for or asks: no picture shows it, or not for sure. */
export const QUESTIONS = ['otherBabinski', 'persistsInSleep', 'suppressible'] as const;

export type Question = (typeof QUESTIONS)[number];

/**
 * What the clinician saw, asked or has from a questionnaire, each null where nothing was said. Nothing of it is measured here, and no
 * level rests on it. The word on the platysma is not among it: it changes the level, and the verdict carries it.
 */
export interface ClinicianObservations extends Record<Question, boolean | null>, Record<ScoreName, number | null> {
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
  jankovicSeverity: number | null;
  jankovicFrequency: number | null;
  /** Totals. */
  hfs7: number | null;
  hfs8: number | null;
  /** SF-36 or RAND-36. */
  sf36: Record<Sf36Domain, number | null>;
}

export const NOTHING_OBSERVED: ClinicianObservations = {
  otherBabinski: null,
  persistsInSleep: null,
  suppressible: null,
  treatments: [],
  cohenAlbert: null,
  jankovicSeverity: null,
  jankovicFrequency: null,
  hfs7: null,
  hfs8: null,
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

/** What the clinician says anew; the rest stays. Treatments are given whole. */
export type ObservationsChange = Partial<Omit<ClinicianObservations, 'sf36'>> & {
  sf36?: Partial<ClinicianObservations['sf36']>;
};

/** @returns null once nothing is said any more */
export function changedObservations(
  before: ClinicianObservations | null,
  { sf36, ...change }: ObservationsChange,
): ClinicianObservations | null {
  const said = before ?? NOTHING_OBSERVED;
  const now = { ...said, ...change, sf36: { ...said.sf36, ...sf36 } };
  return countOf(now) > 0 ? now : null;
}

/** How many things were said. */
export function countOf({ treatments, sf36, ...single }: ClinicianObservations): number {
  const values = [...Object.values(single), ...Object.values(sf36)];
  return values.filter((value) => value !== null).length + treatments.length;
}
