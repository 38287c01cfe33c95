import { readFileSync } from 'node:fs';
import type { Bundle, Coding, Observation, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsultRecord } from '../../../lib/consult/record';
import { NOTHING_OBSERVED } from '../../../lib/grade/clinician-observations';
import { CODE_SYSTEM, CODES } from '../../../lib/share/fhir/codes';
import type { FhirContext } from '../../../lib/share/fhir/context';
import { fhirDocument } from '../../../lib/share/fhir/document';
import { recordFromJson } from '../../../lib/share/json';
import { FIXTURE_NOTES } from '../../fixtures/notes';
import { fixtureRecord } from '../../fixtures/record';
import { REVIEWED_AT, signedWithoutEyes } from '../../fixtures/review';
import { leftVerdict, quietVerdict } from '../../fixtures/verdict';
import { boundCodes, objections, officialDisplay, references } from './r4-definitions';

function context(changes: Partial<FhirContext> = {}): FhirContext {
  let made = 0;
  return {
    newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
    now: '2026-03-09T15:00:00.000Z',
    patientLabel: 'A. B.',
    status: 'preliminary',
    words: {
      language: 'en-GB',
      title: 'Hemifacial spasm: measured in a video call',
      conclusion: 'Level 2, left.',
      review: null,
      note: ['First line <b>', 'Second & last'],
      disclaimer: 'A research prototype.',
      entered: { title: 'By the clinician', lines: ['Seen & asked'] },
    },
    ...changes,
  };
}

const plain = fixtureRecord();
const graded: ConsultRecord = {
  ...plain,
  highest: { timeS: 44, verdict: leftVerdict() },
  whole: leftVerdict({ level: 1 }),
};
const notGradable: ConsultRecord = {
  ...plain,
  highest: null,
  whole: quietVerdict({
    level: null,
    certainty: 0,
    cohenAlbert: null,
    blinksPerMinute: null,
    reasons: [
      { kind: 'picture', issue: 'light' },
      { kind: 'not-assessed', region: 'mouth', hindrance: 'gaze', assessedS: 3, neededS: 5 },
      { kind: 'too-short', measuredS: 3, neededS: 5 },
    ],
  }),
};
const quiet: ConsultRecord = { ...plain, highest: { timeS: 60, verdict: quietVerdict() }, whole: quietVerdict() };
const versionOne = recordFromJson(readFileSync(new URL('../../fixtures/consult-v1.json', import.meta.url), 'utf8'));
const withTreatment: ConsultRecord = {
  ...quiet,
  clinician: { ...NOTHING_OBSERVED, treatments: [{ kind: 'surgery', on: null, note: ' ' }] },
};
const withNotes: ConsultRecord = { ...graded, ...FIXTURE_NOTES };
const DOCUMENTS: Record<string, Bundle> = {
  'of a graded consult': fhirDocument(graded, context()),
  'with the clinician’s observations, signed': fhirDocument(withNotes, context({ status: 'final' })),
  'with one treatment of which nothing else is known': fhirDocument(withTreatment, context()),
  'that could not be graded': fhirDocument(notGradable, context({ patientLabel: null })),
  'of a signed review': fhirDocument(
    signedWithoutEyes(plain),
    context({
      status: 'final',
      words: { ...context().words, review: 'Reviewed by the clinician; automatic value: 2' },
    }),
  ),
  'of a quiet face': fhirDocument(quiet, context()),
  'of version 1': fhirDocument(versionOne, context()),
};

const resourcesOf = (bundle: Bundle): Resource[] => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
const observationOf = (bundle: Bundle, code: string): Observation | undefined =>
  resourcesOf(bundle).find(
    (each): each is Observation => each.resourceType === 'Observation' && each.code.coding?.[0]?.code === code,
  );
const componentOf = (observation: Observation | undefined, code: string) =>
  observation?.component?.find((each) => each.code.coding?.[0]?.code === code);
const reasonOf = (bundle: Bundle) =>
  resourcesOf(bundle).flatMap((each) => (each.resourceType === 'Encounter' ? (each.reasonCode ?? []) : []))[0];

/** All codings anywhere in a value. */
function codingsOf(value: unknown): Coding[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'system' in value && 'code' in value ? [value as Coding] : [];
  return [...here, ...Object.values(value).flatMap(codingsOf)];
}

describe.each(Object.entries(DOCUMENTS))('a FHIR document %s', (_name, bundle) => {
  it('is what the official definitions of R4 ask for', () => {
    expect(objections(bundle)).toEqual([]);
    for (const resource of resourcesOf(bundle)) expect(objections(resource)).toEqual([]);
  });

  it('uses the codes that the required bindings allow', () => {
    const codes = [bundle, ...resourcesOf(bundle)].flatMap(boundCodes);
    expect(codes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'Bundle.type',
        'Observation.status',
        'Composition.status',
        'Encounter.status',
        'Narrative.status',
      ]),
    );
    for (const { path, code, allowed } of codes) expect([path, ...allowed]).toContain(code);
  });

  it('names codes of HL7 as HL7 does, and its own from its own list', () => {
    const own: Record<string, string> = CODES;
    for (const coding of codingsOf(bundle)) {
      const official = officialDisplay(coding);
      if (official !== undefined) expect([coding.code, coding.display]).toEqual([coding.code, official]);
      if (coding.system?.includes('hl7.org') && !coding.system.includes('/sid/')) expect(official).not.toBeUndefined();
      if (coding.system === CODE_SYSTEM) expect(coding.display).toBe(own[coding.code ?? '']);
    }
  });

  it('refers only to what it holds, and to the types that are allowed', () => {
    const held = new Map((bundle.entry ?? []).map(({ fullUrl, resource }) => [fullUrl, resource?.resourceType]));
    expect(held.size).toBe(bundle.entry?.length);
    for (const url of held.keys()) expect(url).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const all = resourcesOf(bundle).flatMap(references);
    expect(all.length).toBeGreaterThan(10);
    for (const { path, reference, targets } of all) {
      if (reference.reference === undefined) {
        // The call's video, and a clinician of whom no more than a typed name is known.
        expect(['Provenance.entity.what', 'Composition.attester.party']).toContain(path);
        expect(Object.keys(reference)).toEqual(['display']);
        continue;
      }
      const type = held.get(reference.reference);
      expect(type, `${path} ${reference.reference}`).toBeDefined();
      if (targets.length > 0) expect([path, ...targets]).toContain(type);
    }
  });

  it('begins with the composition, from which everything but the provenance is reached', () => {
    const [first] = bundle.entry ?? [];
    expect(first?.resource?.resourceType).toBe('Composition');
    const byUrl = new Map((bundle.entry ?? []).map((entry) => [entry.fullUrl, entry.resource]));
    const reached = new Set<string>();
    const follow = (url: string): void => {
      if (reached.has(url)) return;
      reached.add(url);
      const resource = byUrl.get(url);
      for (const { reference } of resource ? references(resource) : [])
        if (reference.reference) follow(reference.reference);
    };
    follow(first?.fullUrl ?? '');
    const missed = (bundle.entry ?? []).filter(({ fullUrl }) => !reached.has(fullUrl ?? ''));
    expect(missed.map(({ resource }) => resource?.resourceType)).toEqual(['Provenance']);
  });

  it('states no diagnosis', () => {
    const types = resourcesOf(bundle).map(({ resourceType }) => resourceType);
    expect(types).not.toContain('Condition');
    expect(JSON.stringify(bundle)).not.toMatch(/"conclusionCode"|"diagnosis"/);
  });
});

describe('a FHIR document', () => {
  it('is the same of the same record, ids and clock', () => {
    expect(fhirDocument(graded, context())).toEqual(DOCUMENTS['of a graded consult']);
  });

  it('gives the level, with “at least” as its comparator', () => {
    const sure = observationOf(fhirDocument(graded, context()), 'level-highest');
    expect(sure?.valueQuantity).toMatchObject({ value: 2, code: '{score}' });
    expect(sure?.valueQuantity).not.toHaveProperty('comparator');
    expect(sure?.effectivePeriod).toEqual({ start: '2026-03-09T14:05:24.000Z', end: '2026-03-09T14:05:44.000Z' });
    expect(componentOf(sure, 'affected-side')?.valueCodeableConcept?.coding?.[0]?.code).toBe('side-left');
    expect(componentOf(sure, 'certainty')?.valueQuantity).toMatchObject({ value: 88, code: '%' });
    expect(componentOf(sure, 'other-babinski')?.valueRatio).toMatchObject({
      numerator: { value: 4 },
      denominator: { value: 9 },
    });
    const atLeast = { ...graded, highest: { timeS: 44, verdict: leftVerdict({ atLeast: true }) } };
    expect(observationOf(fhirDocument(atLeast, context()), 'level-highest')?.valueQuantity?.comparator).toBe('>=');
  });

  it('gives each region’s rate with its interval, and says why a value is missing', () => {
    const bundle = fhirDocument(graded, context());
    const eye = observationOf(bundle, 'eye-spasms');
    expect(componentOf(eye, 'rate')?.valueQuantity).toMatchObject({ value: 35.9, code: '/min' });
    expect(componentOf(eye, 'rate-interval')?.valueRange).toMatchObject({
      low: { value: 17.9 },
      high: { value: 64.2 },
    });
    expect(componentOf(eye, 'mean-depth')?.valueQuantity).toMatchObject({ value: 21, unit: '% of the lid opening' });
    expect(componentOf(eye, 'sustained-share')?.valueQuantity?.value).toBe(12);
    const neck = observationOf(bundle, 'platysma-spasms');
    expect(componentOf(neck, 'rate')?.dataAbsentReason?.coding?.[0]?.code).toBe('not-performed');
    expect(componentOf(neck, 'hindrance')?.valueCodeableConcept?.coding?.[0]?.code).toBe('hindrance-outside');
    const eyeAtRest = observationOf(fhirDocument(quiet, context()), 'eye-spasms');
    expect(componentOf(eyeAtRest, 'mean-depth')?.dataAbsentReason?.coding?.[0]?.code).toBe('not-applicable');
  });

  it('gives no level where there is none, and why', () => {
    const bundle = fhirDocument(notGradable, context());
    expect(observationOf(bundle, 'level-highest')).toBeUndefined();
    const level = observationOf(bundle, 'level-whole');
    expect(level).not.toHaveProperty('valueQuantity');
    expect(level?.dataAbsentReason?.coding?.[0]?.code).toBe('unknown');
    const why = level?.component?.filter(({ code }) => code.coding?.[0]?.code === 'not-gradable');
    expect(why?.map(({ valueCodeableConcept }) => valueCodeableConcept?.coding?.[0]?.code)).toEqual([
      'picture-light',
      'not-assessed-mouth',
      'too-short',
    ]);
    expect(observationOf(fhirDocument(versionOne, context()), 'level-whole')?.dataAbsentReason?.coding?.[0]?.code).toBe(
      'unsupported',
    );
  });

  it.each([
    ['left', 'G51.32'],
    ['right', 'G51.31'],
    ['both', 'G51.33'],
    [null, 'G51.39'],
  ] as const)('codes twitches on side %s as a reason, %s', (side, code) => {
    const whole = leftVerdict({ side });
    const reason = reasonOf(fhirDocument({ ...plain, highest: null, whole }, context()));
    expect(reason?.coding?.map((coding) => coding.code)).toEqual([code, 'G51.3']);
    expect(reason?.text).toMatch(/suspected.*Not a diagnosis/);
  });

  it('codes no reason where no twitch was measured', () => {
    for (const record of [quiet, notGradable, versionOne])
      expect(reasonOf(fhirDocument(record, context()))).toEqual({ text: 'Examination for hemifacial spasm' });
  });

  it('is preliminary until it is signed', () => {
    const statuses = (bundle: Bundle) =>
      resourcesOf(bundle).flatMap((each) =>
        each.resourceType === 'Observation' ||
        each.resourceType === 'DiagnosticReport' ||
        each.resourceType === 'Composition'
          ? [each.status]
          : [],
      );
    expect(new Set(statuses(fhirDocument(graded, context())))).toEqual(new Set(['preliminary']));
    expect(new Set(statuses(fhirDocument(graded, context({ status: 'final' }))))).toEqual(new Set(['final']));
  });

  it('names the patient by the label alone, never by what the call showed', () => {
    const named = fixtureRecord({ name: 'Shown Name' });
    const patients = (patientLabel: string | null) =>
      resourcesOf(fhirDocument(named, context({ patientLabel }))).filter(
        ({ resourceType }) => resourceType === 'Patient',
      );
    expect(patients('A. B.')).toEqual([{ resourceType: 'Patient', name: [{ text: 'A. B.' }] }]);
    expect(JSON.stringify(patients(null))).toContain('data-absent-reason');
    expect(JSON.stringify(fhirDocument(named, context()))).not.toContain('Shown Name');
  });

  it('stays valid whatever a label, an id or a line holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, text) => {
        const words = { ...context().words, note: [text, '\u0000', ' '] };
        const bundle = fhirDocument({ ...quiet, id: text, app: text }, context({ patientLabel: label, words }));
        expect(objections(bundle)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('holds entered totals as answers, not as the questionnaire', () => {
    const responses = resourcesOf(fhirDocument(withNotes, context())).flatMap((each) =>
      each.resourceType === 'QuestionnaireResponse' ? [each] : [],
    );
    expect(responses.map(({ item }) => item?.[0]?.text)).toEqual([
      'Jankovic rating scale',
      'HFS-7',
      'HFS-8',
      'SF-36 or RAND-36, 0–100',
    ]);
    const [jankovic, hfs7, , sf36] = responses.map(({ item }) => item?.[0]?.item ?? []);
    expect(jankovic).toEqual([
      { linkId: 'scores.1', text: 'Severity, 0–4', answer: [{ valueDecimal: 3 }] },
      { linkId: 'scores.2', text: 'Frequency, 0–4', answer: [{ valueDecimal: 2 }] },
    ]);
    expect(hfs7).toEqual([{ linkId: 'scores.1', text: 'Total, 0–28', answer: [{ valueDecimal: 12 }] }]);
    expect(sf36?.map(({ answer }) => answer?.[0]?.valueDecimal)).toEqual([95, 75, 84, 62, 55, 62.5, 66.7, 52]);
  });

  it('holds only the scores that were entered', () => {
    const clinician = { ...NOTHING_OBSERVED, jankovicFrequency: 0, sf36: { ...NOTHING_OBSERVED.sf36, pain: 84 } };
    const bundle = fhirDocument({ ...graded, clinician }, context());
    const items = resourcesOf(bundle).flatMap((each) =>
      each.resourceType === 'QuestionnaireResponse' ? (each.item?.[0]?.item ?? []) : [],
    );
    expect(items.map(({ text, answer }) => [text, answer?.[0]?.valueDecimal])).toEqual([
      ['Frequency, 0–4', 0],
      ['Bodily pain', 84],
    ]);
    expect(observationOf(bundle, 'clinician-observations')).toBeUndefined();
  });

  it('holds what the clinician saw and asked as made by no device, and as no result', () => {
    const bundle = fhirDocument(withNotes, context());
    const seen = observationOf(bundle, 'clinician-observations');
    expect(seen).not.toHaveProperty('device');
    expect(
      seen?.component?.map(({ code, valueBoolean, valueInteger, valueString, dataAbsentReason }) => [
        code.coding?.[0]?.code,
        valueBoolean ?? valueInteger ?? valueString ?? dataAbsentReason?.coding?.[0]?.code,
      ]),
    ).toEqual([
      ['clinician-other-babinski', true],
      ['clinician-sleep', true],
      ['clinician-suppressible', false],
      ['clinician-cohen-albert', 3],
      ['treatment-botulinum-toxin', '2025-11-04; 22.5 units, left eye'],
      ['treatment-surgery', 'unknown'],
    ]);
    const url = bundle.entry?.find(({ resource }) => resource === seen)?.fullUrl;
    const [report] = resourcesOf(bundle).flatMap((each) => (each.resourceType === 'DiagnosticReport' ? [each] : []));
    expect(report?.result?.length).toBeGreaterThan(0);
    expect(report?.result?.map(({ reference }) => reference)).not.toContain(url);
    const [composition] = resourcesOf(bundle).flatMap((each) => (each.resourceType === 'Composition' ? [each] : []));
    expect(composition?.section?.[1]).toMatchObject({ title: 'By the clinician' });
    expect(composition?.section?.[1]?.text?.div).toContain('<p>Seen &amp; asked</p>');
    expect(composition?.section?.[1]?.entry?.[0]?.reference).toBe(url);
  });
});

describe('the checks themselves', () => {
  const spoilt = (from: string | RegExp, to: string): Bundle =>
    JSON.parse(JSON.stringify(DOCUMENTS['of a graded consult']).replace(from, to));

  it('object to a missing, an unknown and a misplaced element, and to a broken invariant', () => {
    expect(objections(spoilt('"title":', '"titel":'))).toEqual([
      expect.stringContaining('Missing required property'),
      expect.stringContaining('Invalid additional property "titel"'),
    ]);
    expect(objections(spoilt('"valueInteger":11', '"valueInteger":"11"'))).not.toEqual([]);
    expect(objections(spoilt(/"timestamp":"[^"]+",/, '')).join()).toContain('bdl-10');
  });

  it('know which codes and which targets are allowed', () => {
    const codes = resourcesOf(spoilt(/"status":"preliminary","code"/, '"status":"planned","code"')).flatMap(boundCodes);
    expect(codes.filter(({ code, allowed }) => !allowed.includes(code)).map(({ path }) => path)).toEqual([
      'Observation.status',
    ]);
    const device = resourcesOf(spoilt('', ''))
      .flatMap(references)
      .find(({ path }) => path === 'Observation.device');
    expect(device?.targets).toEqual(['Device', 'DeviceMetric']);
    const nested = resourcesOf(spoilt('', ''))
      .flatMap(references)
      .map(({ path }) => path);
    expect(nested).toEqual(expect.arrayContaining(['Composition.section.entry', 'Provenance.agent.who']));
    expect(officialDisplay({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'VR' })).toBe('virtual');
    expect(officialDisplay({ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'NONE' })).toBeNull();
  });
});

it('a signed review gives the reviewed values, with who signed and what was automatic', () => {
  const bundle = DOCUMENTS['of a signed review'] as Bundle;
  expect(plain.whole?.level).toBe(2);
  const whole = observationOf(bundle, 'level-whole');
  expect(whole).toMatchObject({
    status: 'final',
    valueQuantity: { value: 0 },
    note: [{ text: 'Reviewed by the clinician; automatic value: 2' }],
  });
  expect(resourcesOf(bundle).find(({ resourceType }) => resourceType === 'Composition')).toMatchObject({
    status: 'final',
    attester: [{ mode: 'professional', time: REVIEWED_AT, party: { display: 'Dr. Test' } }],
  });
  expect(observationOf(DOCUMENTS['of a graded consult'] as Bundle, 'level-whole')).not.toHaveProperty('note');
});
