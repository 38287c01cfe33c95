import type { ObservationComponent, Quantity } from '@medplum/fhirtypes';
import { rounded } from '../rounded';
import { type AbsentReason, absentConcept, type Code, concept, UCUM } from './codes';

export type ComponentValue = Pick<
  ObservationComponent,
  | 'valueBoolean'
  | 'valueCodeableConcept'
  | 'valueInteger'
  | 'valueQuantity'
  | 'valueRange'
  | 'valueRatio'
  | 'valueString'
>;

/** One part of an observation; without a value it says why there is none. */
export function component(code: Code, value: ComponentValue | AbsentReason): ObservationComponent {
  return {
    code: concept(code),
    ...(typeof value === 'string' ? { dataAbsentReason: absentConcept(value) } : value),
  };
}

/** @param code of UCUM */
export function quantity(value: number, unit: string, code: string): Quantity {
  return { value: rounded(value), unit, system: UCUM, code };
}

/** A share as per cent, or why there is none. @param unit with what it is a share of */
export function percent(share: number | null, unit: string, without: AbsentReason): ComponentValue | AbsentReason {
  return share === null ? without : { valueQuantity: quantity(share * 100, unit, '%') };
}

export function perMinute(value: number): Quantity {
  return quantity(value, 'per minute', '/min');
}

export function coded(code: Code): ComponentValue {
  return { valueCodeableConcept: concept(code) };
}
