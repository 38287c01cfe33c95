import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionSample, NeckView } from '../../../lib/measure/motion-sample';
import { SIDES, type Side } from '../../../lib/measure/side';
import { CallDetector } from '../../../lib/twitch/call/call-detector';
import { LOCK_S, NECK_SHOWN_PART } from '../../../lib/twitch/call/platysma-constants';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { mirrored } from './call-series';
import { type NeckAct, neckSeries } from './platysma-series';

interface Run {
  detector: CallDetector;
  events: CallEvent[];
  /** Longest time from a platysma event's end to its report. Seconds. */
  latenessS: number;
}

function run(samples: readonly MotionSample[]): Run {
  const detector = new CallDetector();
  const events: CallEvent[] = [];
  let latenessS = 0;
  for (const sample of samples) {
    for (const event of detector.push(sample)) {
      if (event.region !== 'platysma') continue;
      events.push(event);
      latenessS = Math.max(latenessS, sample.timeS - event.offsetS);
    }
  }
  return { detector, events, latenessS };
}

const LID = { onsetS: 5, durationS: 0.2 };

function pull(side: Side | 'both', depth: number, atS = 5.1, durationS = 0.2): NeckAct {
  return { side, onsetS: atS - durationS / 2, durationS, outward: 0.42 * depth, up: -0.908 * depth };
}

describe('PlatysmaDetector', () => {
  it.each(SIDES)('sees the skin of the %s side move together with that eye', (side) => {
    const { events, latenessS } = run(neckSeries({ neck: [pull(side, 0.03)], lids: [{ side, ...LID }], durationS: 8 }));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ region: 'platysma', side, tonic: false });
    expect(Math.abs((events[0]?.peakS ?? 0) - 5.1)).toBeLessThan(0.04);
    expect(((events[0]?.depth ?? 0) * NECK_SHOWN_PART) / 0.03).toBeGreaterThan(0.8);
    expect(((events[0]?.depth ?? 0) * NECK_SHOWN_PART) / 0.03).toBeLessThan(1.2);
    expect(latenessS).toBeLessThanOrEqual(0.5);
  });

  it('sees it whichever way the skin goes', () => {
    for (const [outward, up] of [
      [0.03, 0],
      [-0.03, 0],
      [0, 0.03],
      [0.02, 0.02],
    ] as const) {
      const neck: NeckAct[] = [{ side: 'left', onsetS: 5, durationS: 0.2, outward, up }];
      expect(run(neckSeries({ neck, lids: [{ side: 'left', ...LID }], durationS: 8 })).events).toHaveLength(1);
    }
  });

  it.each<[string, Partial<Parameters<typeof neckSeries>[0]>]>([
    ['stands alone', { lids: [] }],
    ['goes with the other eye', { lids: [{ side: 'right', ...LID }] }],
    ['comes too late for the eye', { neck: [pull('left', 0.03, 5.1 + LOCK_S + 0.15)] }],
    ['is of both sides, as in swallowing', { neck: [pull('both', 0.05)] }],
    [
      'is the head’s',
      { neck: [], sway: (t) => ({ left: t > 5 && t < 5.2 ? 0.04 : 0, up: t > 5 && t < 5.2 ? 0.04 : 0 }) },
    ],
    ['stays', { neck: [pull('left', 0.03, 6.1, 2)] }],
    ['comes small while the jaw moves', { neck: [pull('left', 0.016)], jaw: (t) => 0.1 * Math.sin(20 * t) }],
    ['is larger than skin can move', { neck: [pull('left', 0.15)] }],
  ])('counts no movement that %s', (_, change) => {
    const options = { neck: [pull('left', 0.03)], lids: [{ side: 'left' as const, ...LID }], durationS: 8, ...change };
    expect(run(neckSeries(options)).events).toEqual([]);
  });

  it('finds nothing in noise, whenever the eye twitches', () => {
    const lids = Array.from({ length: 100 }, (_, i) => ({ side: 'left' as const, onsetS: 3 + i, durationS: 0.2 }));
    expect(run(neckSeries({ lids, durationS: 105 })).events.length).toBeLessThanOrEqual(1);
  });

  it.each<NeckView>(['outside', 'covered', 'smooth'])('says that the neck is %s, and assesses nothing', (view) => {
    const { detector } = run(neckSeries({ view, durationS: 5 }));
    expect(detector.hindrances.platysma).toBe(view);
    expect(detector.assessedS.platysma).toEqual({ left: 0, right: 0 });
    expect(detector.sensitivity.platysma).toEqual({ left: null, right: null });
  });

  it('says when the picture is too noisy, and how small a movement it can show else', () => {
    const smallest = (noise: number): number =>
      run(neckSeries({ noise, durationS: 8 })).detector.sensitivity.platysma.left ?? 0;
    expect(smallest(0.004) / smallest(0.002)).toBeCloseTo(2, 1);
    const noisy = run(neckSeries({ noise: 0.1, durationS: 8 })).detector;
    expect(noisy.hindrances.platysma).toBe('noise');
    expect(noisy.assessedS.platysma.left).toBe(0);
  });

  it('takes the quiet of a small picture for nothing: encoders leave motion of smooth skin out', () => {
    const detector = new CallDetector();
    for (const sample of neckSeries({ durationS: 8 })) detector.push({ ...sample, eyeToEyePx: 100 });
    expect(detector.hindrances.platysma).toBe('noise');
    expect(detector.assessedS.platysma.left).toBe(0);
  });

  it('finds a small movement beside a quiet jaw', () => {
    const options = { neck: [pull('left', 0.016)], lids: [{ side: 'left' as const, ...LID }], durationS: 8 };
    expect(run(neckSeries(options)).events).toHaveLength(1);
  });

  it('finds a little more than what it says that it can find', () => {
    const sensed = run(neckSeries({ durationS: 8 })).detector.sensitivity.platysma.left ?? 0;
    const lids = [{ side: 'left' as const, ...LID }];
    const found = run(neckSeries({ neck: [pull('left', 1.2 * sensed * NECK_SHOWN_PART)], lids, durationS: 8 }));
    expect(found.events).toHaveLength(1);
  });

  it('does not depend on the frame rate, and a mirror swaps the sides', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(24, 25, 30, 50, 60),
        fc.double({ min: 0.025, max: 0.06, noNaN: true }),
        (framesPerS, depth) => {
          const lids = [{ side: 'left' as const, ...LID }];
          const samples = neckSeries({ neck: [pull('left', depth)], lids, durationS: 7, framesPerS });
          const events = run(samples).events;
          const inMirror = run(samples.map(mirrored)).events;
          expect(events.map(({ side }) => side)).toEqual(['left']);
          expect(inMirror.map((event) => ({ ...event, side: 'left' }))).toEqual(events);
          expect(inMirror[0]?.side).toBe('right');
        },
      ),
      { numRuns: 30 },
    );
  });
});
