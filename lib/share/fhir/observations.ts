import type { Device, Encounter, Observation, Patient, Reference } from '@medplum/fhirtypes';
import type { ConsultRecord } from '../../consult/record';
import type { CallVerdict } from '../../grade/call-verdict';
import { WINDOW_S } from '../../twitch/paper-constants';
import { absentConcept, type Code, concept, SPASM_CODES } from './codes';
import { component, percent, quantity } from './component';
import { type FhirContext, periodOf } from './context';
import { levelValue } from './level';
import { spasmComponents } from './spasms';

/** What observations refer to. */
export interface About {
  subject: Reference<Patient>;
  encounter: Reference<Encounter>;
  device: Reference<Device>;
}

/**
 * What was measured, as observations: the level of the highest window and of the whole consult, each with what was found region
 * by region, and the picture's quality. The published rule's figures are left out: in a call it takes noise for twitches, and
 * a receiver could not tell the two levels apart.
 */
export function observationsOf(
  record: ConsultRecord,
  about: About,
  { status, words }: Pick<FhirContext, 'status' | 'words'>,
): Observation[] {
  const { highest, whole, durationS, method } = record;
  const note = words.review === null ? {} : { note: [{ text: words.review }] };
  const observation = (
    code: Code,
    [fromS, toS]: readonly [number, number],
    rest: Partial<Observation>,
  ): Observation => ({
    resourceType: 'Observation',
    status,
    code: concept(code),
    ...about,
    effectivePeriod: periodOf(record, fromS, toS),
    method: { text: `${method.name}, version ${method.version}` },
    ...rest,
  });
  const graded = (code: Code, verdict: CallVerdict, span: readonly [number, number]): Observation[] => [
    observation(code, span, { ...levelValue(verdict), ...note }),
    ...Object.values(verdict.evidence).map((evidence) =>
      observation(SPASM_CODES[evidence.region], span, { component: spasmComponents(evidence) }),
    ),
  ];
  const consult = [0, durationS] as const;
  return [
    ...(highest ? graded('level-highest', highest.verdict, [highest.timeS - WINDOW_S, highest.timeS]) : []),
    ...(whole
      ? graded('level-whole', whole, consult)
      : [observation('level-whole', consult, { dataAbsentReason: absentConcept('unsupported') })]),
    observation('picture-quality', consult, { component: qualityComponents(record) }),
  ];
}

function qualityComponents({ quality }: ConsultRecord) {
  const { framesPerS, eyeToEyePx, measuredShare, framesAnalysed } = quality;
  return [
    component('frame-rate', { valueQuantity: quantity(framesPerS, 'frames per second', '{frames}/s') }),
    component(
      'eye-to-eye',
      eyeToEyePx === null ? 'not-performed' : { valueQuantity: quantity(eyeToEyePx, 'pixels', '{pixels}') },
    ),
    component('time-measured', percent(measuredShare, '%', 'not-performed')),
    component('frames-analysed', { valueInteger: framesAnalysed }),
  ];
}
