import type { Observation, ObservationComponent } from '@medplum/fhirtypes';
import type { ConsultRecord } from '../../consult/record';
import { QUESTIONS, type Question, type Treatment, type TreatmentKind } from '../../grade/clinician-observations';
import { type Code, concept } from './codes';
import { component } from './component';
import { type FhirContext, periodOf } from './context';
import { plainText } from './narrative';
import type { About } from './observations';

const QUESTION_CODES: Record<Question, Code> = {
  otherBabinski: 'clinician-other-babinski',
  persistsInSleep: 'clinician-sleep',
  suppressible: 'clinician-suppressible',
};

const TREATMENT_CODES: Record<TreatmentKind, Code> = {
  'botulinum-toxin': 'treatment-botulinum-toxin',
  surgery: 'treatment-surgery',
  medication: 'treatment-medication',
};

/**
 * What the clinician saw, asked and graded, as one observation that no device made; none where nothing was said. Treatments are words
 * in it, not procedures: those would reach lists of what was done, on the strength of a history that was told.
 */
export function byClinician(
  record: ConsultRecord,
  { subject, encounter }: About,
  status: FhirContext['status'],
): Observation[] {
  const components = componentsOf(record);
  if (components.length === 0) return [];
  return [
    {
      resourceType: 'Observation',
      status,
      code: concept('clinician-observations'),
      subject,
      encounter,
      effectivePeriod: periodOf(record, 0, record.durationS),
      component: components,
    },
  ];
}

function componentsOf({ clinician }: ConsultRecord): ObservationComponent[] {
  if (!clinician) return [];
  const { cohenAlbert, treatments } = clinician;
  return [
    ...QUESTIONS.flatMap((question) => {
      const said = clinician[question];
      return said === null ? [] : [component(QUESTION_CODES[question], { valueBoolean: said })];
    }),
    ...(cohenAlbert === null ? [] : [component('clinician-cohen-albert', { valueInteger: cohenAlbert })]),
    ...treatments.map(treatmentComponent),
  ];
}

function treatmentComponent({ kind, on, note }: Treatment): ObservationComponent {
  const about = [on, plainText(note)].filter((part) => part !== null).join('; ');
  return component(TREATMENT_CODES[kind], about === '' ? 'unknown' : { valueString: about });
}
