import type { CallEvidence, CallVerdict } from '../../../lib/grade/call-verdict';
import type { CallRegion } from '../../../lib/twitch/call-event';

function quiet(region: CallRegion, smallestTwitch: number | null): CallEvidence {
  return {
    region,
    count: { left: 0, right: 0 },
    assessedS: smallestTwitch === null ? 0 : 18.4,
    rate: smallestTwitch === null ? null : { perMinute: 0, low: 0, high: 12.03 },
    meanAmplitude: null,
    maxAmplitude: null,
    meanDepth: null,
    maxDepth: null,
    clonic: 0,
    tonic: 0,
    tonicShare: 0,
    smallestTwitch,
    hindrance: smallestTwitch === null ? 'outside' : null,
  };
}

/** A level 0 of a good picture without the neck; override what the test is about. */
export function quietVerdict(changes: Partial<CallVerdict> = {}): CallVerdict {
  return {
    level: 0,
    atLeast: false,
    side: null,
    certainty: 0.93,
    reasons: [],
    evidence: { eye: quiet('eye', 0.081), mouth: quiet('mouth', 0.04), platysma: quiet('platysma', null) },
    platysma: { present: false, source: 'inferred' },
    synchrony: null,
    otherBabinski: { judged: 0, browUp: 0 },
    blinksPerMinute: 14.7,
    observations: [],
    variables: null,
    pattern: null,
    cohenAlbert: '0',
    ...changes,
  };
}

/** Eye and mouth of the patient's left side twitch together. */
export function leftVerdict(changes: Partial<CallVerdict> = {}): CallVerdict {
  const { evidence } = quietVerdict();
  return quietVerdict({
    level: 2,
    side: 'left',
    certainty: 0.88,
    evidence: {
      ...evidence,
      eye: {
        ...evidence.eye,
        count: { left: 11, right: 0 },
        rate: { perMinute: 35.9, low: 17.9, high: 64.2 },
        meanAmplitude: 0.42,
        maxAmplitude: 0.81,
        meanDepth: 0.21,
        maxDepth: 0.405,
        clonic: 10,
        tonic: 1,
        tonicShare: 0.12,
      },
      mouth: {
        ...evidence.mouth,
        count: { left: 7, right: 0 },
        rate: { perMinute: 22.8, low: 9.2, high: 47 },
        meanAmplitude: 0.11,
        maxAmplitude: 0.16,
        meanDepth: 0.055,
        maxDepth: 0.08,
        clonic: 7,
      },
    },
    synchrony: 0.64,
    otherBabinski: { judged: 9, browUp: 4 },
    observations: ['synkinesis', 'other-babinski'],
    variables: { eyeClosure: 0.21, mouthDistanceChange: 0.055, ratePerMinute: 35.9, repetition: 0.7 },
    pattern: 'clonic',
    cohenAlbert: 'III',
    ...changes,
  });
}
