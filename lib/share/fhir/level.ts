import type { Observation, ObservationComponent } from '@medplum/fhirtypes';
import type { CallVerdict } from '../../grade/call-verdict';
import { absentConcept, observedCode, reasonCode } from './codes';
import { coded, component, percent, perMinute, quantity } from './component';

type LevelValue = Pick<Observation, 'valueQuantity' | 'dataAbsentReason' | 'component'>;

/**
 * The level as a number, so that visits can be compared; “at least” is the comparator, which no receiver may overlook. Not
 * gradable: no value, and the reasons among the components.
 */
export function levelValue(verdict: CallVerdict): LevelValue {
  const { level, atLeast } = verdict;
  if (level === null) return { dataAbsentReason: absentConcept('unknown'), component: levelComponents(verdict) };
  return {
    valueQuantity: { ...quantity(level, 'S1 level', '{score}'), ...(atLeast ? { comparator: '>=' as const } : {}) },
    component: levelComponents(verdict),
  };
}

function levelComponents(verdict: CallVerdict): ObservationComponent[] {
  const { level, side, certainty, reasons, platysma, synchrony, otherBabinski, blinksPerMinute, observations } =
    verdict;
  return [
    ...reasons.map((reason) => component('not-gradable', coded(reasonCode(reason)))),
    component('affected-side', level === null ? 'unknown' : coded(`side-${side ?? 'none'}`)),
    component('certainty', percent(level === null ? null : certainty, '%', 'not-applicable')),
    component('platysma', coded(`${platysma.present ? '' : 'no-'}platysma-${platysma.source}`)),
    component('synchrony', percent(synchrony, '% of the eye’s twitches', 'not-applicable')),
    component(
      'other-babinski',
      otherBabinski.judged > 0
        ? { valueRatio: { numerator: twitches(otherBabinski.browUp), denominator: twitches(otherBabinski.judged) } }
        : 'not-performed',
    ),
    component('blink-rate', blinksPerMinute === null ? 'not-performed' : { valueQuantity: perMinute(blinksPerMinute) }),
    component(
      'cohen-albert-counterpart',
      verdict.cohenAlbert === null ? 'not-applicable' : { valueString: verdict.cohenAlbert },
    ),
    ...observations.map((code) => component('observed', coded(observedCode(code)))),
  ];
}

function twitches(count: number) {
  return quantity(count, 'twitches', '{twitches}');
}
