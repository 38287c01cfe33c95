import type { CodeableConcept } from '@medplum/fhirtypes';
import type { ConsultRecord } from '../../consult/record';
import { leadingVerdict } from '../leading-verdict';
import { ICD_BY_SIDE } from './codes';

/**
 * Why the patient was looked at. A reason only, never a Condition: that would reach problem lists, where “unconfirmed” is soon
 * lost. The code of hemifacial spasm stands here only beside twitches that were measured, and by their side; where none was
 * seen, or nothing could be graded, there is nothing that a code could rest on.
 */
export function reasonForEncounter(record: Pick<ConsultRecord, 'highest' | 'whole'>): CodeableConcept {
  const found = leadingVerdict(record);
  if (!found?.level) return { text: 'Examination for hemifacial spasm' };
  return {
    coding: [...ICD_BY_SIDE[found.side ?? 'none']],
    text: 'Examination for suspected hemifacial spasm; the side is that of the measured twitches. Not a diagnosis.',
  };
}
