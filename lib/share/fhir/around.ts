import type {
  Composition,
  Device,
  DiagnosticReport,
  Encounter,
  Identifier,
  Patient,
  Provenance,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import type { ConsultRecord } from '../../consult/record';
import { CONSULT_IDS, concept, LOINC } from './codes';
import { type FhirContext, periodOf } from './context';
import { narrative, plainText } from './narrative';
import type { About } from './observations';
import { reasonForEncounter } from './reason-for-encounter';

/** By a label alone. Without one the name says that it is unknown. */
export function patientOf({ patientLabel }: FhirContext): Patient {
  const label = patientLabel === null ? null : plainText(patientLabel);
  const unknown = {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  };
  return { resourceType: 'Patient', name: [label === null ? unknown : { text: label }] };
}

/** The software, as a device that is not cleared. */
export function deviceOf({ app, method }: ConsultRecord, { words }: FhirContext): Device {
  const version = (type: string, value: string) => ({ type: { text: type }, value: plainText(value) ?? 'unknown' });
  return {
    resourceType: 'Device',
    deviceName: [{ name: 'Hemiscope', type: 'user-friendly-name' }],
    type: { text: 'Software, research prototype' },
    version: [version('software', app), version('method', `${method.name}, version ${method.version}`)],
    note: [{ text: words.disclaimer }],
  };
}

export function encounterOf(record: ConsultRecord, subject: Reference<Patient>): Encounter {
  return {
    resourceType: 'Encounter',
    ...identified(record),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'VR', display: 'virtual' },
    subject,
    period: periodOf(record, 0, record.durationS),
    reasonCode: [reasonForEncounter(record)],
  };
}

/** No conclusion code: those are for diagnoses. */
export function reportOf(
  record: ConsultRecord,
  { status, now, words }: FhirContext,
  { subject, encounter }: About,
  result: DiagnosticReport['result'] & object,
): DiagnosticReport {
  return {
    resourceType: 'DiagnosticReport',
    ...identified(record),
    status,
    code: concept('video-assessment'),
    subject,
    encounter,
    effectivePeriod: periodOf(record, 0, record.durationS),
    issued: now,
    result,
    conclusion: words.conclusion,
  };
}

/** Not a consult note itself (a program made it), but to be filed with them: hence LOINC's code as the category. */
export function compositionOf(
  record: ConsultRecord,
  { status, now, words }: FhirContext,
  { subject, encounter, device }: About,
  entries: { measured: Reference[]; entered: Reference[] },
): Composition {
  const text = narrative([words.title, ...words.note]);
  return {
    resourceType: 'Composition',
    language: words.language,
    text,
    status,
    type: concept('video-assessment'),
    category: [{ coding: [{ system: LOINC, code: '34797-1', display: 'Neurology Consult note' }] }],
    subject,
    encounter,
    date: now,
    author: [device],
    ...attested(record),
    title: words.title,
    event: [{ period: periodOf(record, 0, record.durationS) }],
    section: [
      { title: words.title, text, entry: entries.measured },
      ...(entries.entered.length > 0
        ? [{ title: words.entered.title, text: narrative(words.entered.lines), entry: entries.entered }]
        : []),
    ],
  };
}

/** The clinician who signed. */
function attested({ review }: ConsultRecord): Pick<Composition, 'attester'> {
  if (!review?.signed) return {};
  const { at, name } = review.signed;
  const display = name === null ? null : plainText(name);
  return { attester: [{ mode: 'professional', time: at, ...(display === null ? {} : { party: { display } }) }] };
}

/** What it was made of. A file's name may hold the patient's: it stays out. */
const LIVE = 'Live video of a remote participant in a browser call; not kept';
const RECORDED = 'A recorded video; not kept';

/** Who made it of what: the software, of video that was not kept. */
export function provenanceOf(
  record: ConsultRecord,
  { now }: FhirContext,
  { device }: About,
  target: Reference[],
): Provenance {
  return {
    resourceType: 'Provenance',
    target: target as Reference<Resource>[],
    occurredPeriod: periodOf(record, 0, record.durationS),
    recorded: now,
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'assembler',
              display: 'Assembler',
            },
          ],
        },
        who: device,
      },
    ],
    entity: [{ role: 'source', what: { display: record.file ? RECORDED : LIVE } }],
  };
}

/** The consult's own id, the same in each document made of it. */
function identified({ id }: ConsultRecord): { identifier?: Identifier[] } {
  const value = plainText(id);
  return value === null ? {} : { identifier: [{ system: CONSULT_IDS, value }] };
}
