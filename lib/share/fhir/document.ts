import type { Bundle, BundleEntry, Reference, Resource } from '@medplum/fhirtypes';
import { asReviewed } from '../../consult/as-reviewed';
import type { ConsultRecord } from '../../consult/record';
import { compositionOf, deviceOf, encounterOf, patientOf, provenanceOf, reportOf } from './around';
import { byClinician } from './by-clinician';
import type { FhirContext } from './context';
import { type About, observationsOf } from './observations';
import { totalsResponses } from './totals';

/**
 * A consult as a FHIR R4 document: numbers and words, no picture and no event list (those are the table's). Every reference
 * leads to an entry of the bundle. Preliminary until a clinician has signed a review; then its values are the reviewed ones.
 */
export function fhirDocument(kept: ConsultRecord, context: FhirContext): Bundle {
  const record = asReviewed(kept);
  const { newId, now, status } = context;
  const entries: BundleEntry[] = [];
  const add = <R extends Resource>(resource: R): Reference<R> => {
    const fullUrl = `urn:uuid:${newId()}`;
    entries.push({ fullUrl, resource });
    return { reference: fullUrl };
  };
  const subject = add(patientOf(context));
  const about: About = {
    subject,
    encounter: add(encounterOf(record, subject)),
    device: add(deviceOf(record, context)),
  };
  const result = observationsOf(record, about, context).map(add);
  const report = add(reportOf(record, context, about, result));
  const entered = [...byClinician(record, about, status), ...totalsResponses(record.clinician, about)].map(add);
  const composition = add(compositionOf(record, context, about, { measured: [report, ...result], entered }));
  add(provenanceOf(record, context, about, [composition, report, ...result]));
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${newId()}` },
    type: 'document',
    timestamp: now,
    // A document begins with its composition.
    entry: entries.toSorted((a, b) => Number(isComposition(b)) - Number(isComposition(a))),
  };
}

function isComposition({ resource }: BundleEntry): boolean {
  return resource?.resourceType === 'Composition';
}
