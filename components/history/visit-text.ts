import { daysSince } from '../../lib/history/search';
import type { Visit } from '../../lib/history/visit';
import type { TreatmentSince } from '../words/comparison/words';

/** How a visit is named: by the doctor's label, else by the name in the call; null: neither. */
export function labelOf({ patient, name }: Pick<Visit, 'patient' | 'name'>): string | null {
  return patient || name || null;
}

/** Where a visit lies from the treatments that the doctor noted. */
export function treatmentsOf({ toxinOn, surgeryOn, startedAt }: Visit, words: TreatmentSince): string[] {
  return [
    ...(toxinOn ? [words.toxin(daysSince(toxinOn, startedAt))] : []),
    ...(surgeryOn ? [words.surgery(daysSince(surgeryOn, startedAt))] : []),
  ];
}
