import type { ObservationComponent } from '@medplum/fhirtypes';
import type { CallEvidence } from '../../grade/call-verdict';
import type { CallRegion } from '../../twitch/call-event';
import type { AbsentReason } from './codes';
import { coded, component, percent, perMinute, quantity } from './component';

const DEPTH_OF: Record<CallRegion, string> = {
  eye: '% of the lid opening',
  mouth: '% of the mouth’s width',
  platysma: '% of the eye-to-eye distance',
};

/** What was found in one region: how often, on which side, how deep, how much of it sustained, and what could not have been seen. */
export function spasmComponents(evidence: CallEvidence): ObservationComponent[] {
  const { region, count, assessedS, rate, meanDepth, maxDepth, tonic, tonicShare, smallestTwitch, hindrance } =
    evidence;
  const withoutTwitch: AbsentReason = assessedS > 0 ? 'not-applicable' : 'not-performed';
  return [
    component('rate', rate ? { valueQuantity: perMinute(rate.perMinute) } : 'not-performed'),
    component(
      'rate-interval',
      rate ? { valueRange: { low: perMinute(rate.low), high: perMinute(rate.high) } } : 'not-performed',
    ),
    component('count-left', { valueInteger: count.left }),
    component('count-right', { valueInteger: count.right }),
    component('time-assessed', { valueQuantity: quantity(assessedS, 'seconds', 's') }),
    component('mean-depth', percent(meanDepth, DEPTH_OF[region], withoutTwitch)),
    component('largest-depth', percent(maxDepth, DEPTH_OF[region], withoutTwitch)),
    component('sustained-count', { valueInteger: tonic }),
    component('sustained-share', percent(assessedS > 0 ? tonicShare : null, '% of the time assessed', 'not-performed')),
    component('smallest-visible', percent(smallestTwitch, DEPTH_OF[region], 'not-performed')),
    ...(hindrance ? [component('hindrance', coded(`hindrance-${hindrance}`))] : []),
  ];
}
