import { describe, expect, it } from 'vitest';
import { callEvidence } from '../../../lib/grade/call-evidence';
import { callEvent, callEvents, quietWindow, tonicSpasm } from './call-window';

describe('callEvidence', () => {
  it('counts by side, and gives means, maxima and an exact interval of the rate', () => {
    const events = [...callEvents('eye', 'left', 3, { depth: 0.2 }), callEvent('eye', 'right', 3, { depth: 0.4 })];
    const evidence = callEvidence(quietWindow(60, { events: [...events, ...callEvents('mouth', 'left', 2)] }), 'eye');
    expect(evidence).toMatchObject({ count: { left: 3, right: 1 }, clonic: 4, tonic: 0, tonicShare: 0, maxDepth: 0.4 });
    expect(evidence.meanDepth).toBeCloseTo(0.25);
    expect(evidence.meanAmplitude).toBeCloseTo(0.5);
    // Garwood's interval of 4 events: 1.09–10.24.
    expect(evidence.rate?.perMinute).toBeCloseTo(4);
    expect(evidence.rate?.low).toBeCloseTo(1.09, 2);
    expect(evidence.rate?.high).toBeCloseTo(10.24, 2);
  });

  it('rates against the time that could be judged, not the time that passed', () => {
    const window = quietWindow(20, { events: callEvents('mouth', 'right', 2) });
    const assessedS = { ...window.assessedS, mouth: { left: 4, right: 8 } };
    const evidence = callEvidence({ ...window, assessedS }, 'mouth');
    expect(evidence.assessedS).toBe(6);
    expect(evidence.rate?.perMinute).toBeCloseTo(20);
  });

  it('tells the share of time in sustained spasm, at most all of it', () => {
    const share = (durationS: number) =>
      callEvidence(quietWindow(20, { events: [tonicSpasm('left', 1, durationS)] }), 'eye').tonicShare;
    expect(share(4)).toBeCloseTo(0.2);
    expect(share(60)).toBe(1);
  });

  it('says nothing of what could not be judged', () => {
    expect(callEvidence(quietWindow(20), 'platysma')).toMatchObject({
      rate: null,
      meanAmplitude: null,
      maxDepth: null,
      smallestTwitch: null,
      tonicShare: 0,
    });
  });

  it('gives the worse side’s smallest twitch, and why a region was not assessed', () => {
    const window = quietWindow(20, { hindrances: { eye: 'gaze', platysma: 'not-seen' } });
    const sensitivity = { ...window.sensitivity, eye: { left: 0.05, right: 0.12 } };
    expect(callEvidence({ ...window, sensitivity }, 'eye')).toMatchObject({ smallestTwitch: 0.12, hindrance: null });
    expect(callEvidence(window, 'platysma').hindrance).toBe('not-seen');
  });
});
