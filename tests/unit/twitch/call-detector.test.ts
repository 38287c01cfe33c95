import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import { SIDES } from '../../../lib/measure/side';
import { CallDetector } from '../../../lib/twitch/call/call-detector';
import { SHOWN_PART } from '../../../lib/twitch/call/constants';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { type Act, mirrored, type SeriesOptions, seriesOf } from './call-series';

function eventsOf(samples: readonly MotionSample[], detector = new CallDetector()): CallEvent[] {
  return samples.flatMap((sample) => detector.push(sample));
}

const eventsIn = (options: SeriesOptions): CallEvent[] => eventsOf(seriesOf(options));

const TWITCHES: Act[] = [
  { kind: 'lid', side: 'left', onsetS: 4, durationS: 0.2, depth: 0.12 },
  { kind: 'corner', side: 'right', onsetS: 6, durationS: 0.25, depth: 0.05 },
  { kind: 'lid', side: 'right', onsetS: 8, durationS: 0.3, depth: 0.3 },
];

describe('CallDetector', () => {
  it('finds twitches with region, side, time and depth', () => {
    const events = eventsIn({ acts: TWITCHES, durationS: 12 });
    expect(events.map(({ region, side }) => [region, side])).toEqual([
      ['eye', 'left'],
      ['mouth', 'right'],
      ['eye', 'right'],
    ]);
    for (const [i, act] of TWITCHES.entries()) {
      const event = events[i] as CallEvent;
      expect(Math.abs(event.peakS - act.onsetS - act.durationS / 2)).toBeLessThan(0.05);
      expect((event.depth * SHOWN_PART[event.region as 'eye' | 'mouth']) / act.depth).toBeGreaterThan(0.85);
      expect((event.depth * SHOWN_PART[event.region as 'eye' | 'mouth']) / act.depth).toBeLessThan(1.15);
      expect(event).toMatchObject({ amplitude: 2 * event.depth, tonic: false });
      expect(event.certainty).toBeGreaterThan(0.5);
      expect(event.conjugacy).toBeLessThan(0.2);
    }
  });

  it('says it within half a second of the end, each once', () => {
    const detector = new CallDetector();
    for (const sample of seriesOf({ acts: TWITCHES, durationS: 12 })) {
      for (const event of detector.push(sample)) expect(sample.timeS - event.offsetS).toBeLessThanOrEqual(0.5);
    }
  });

  it('swaps the sides in a mirror, and nothing else', () => {
    const samples = seriesOf({ acts: TWITCHES, durationS: 12 });
    const swapped = eventsOf(samples.map(mirrored)).map((event) => ({
      ...event,
      side: event.side === 'left' ? 'right' : 'left',
    }));
    expect(swapped).toEqual(eventsOf(samples));
  });

  it('finds the same at any usual frame rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 60, noNaN: true }), fc.nat(1000), (framesPerS, seed) => {
        const found = eventsIn({ acts: TWITCHES, durationS: 12, framesPerS, seed });
        expect(found.map(({ region, side }) => `${region} ${side}`)).toEqual(['eye left', 'mouth right', 'eye right']);
      }),
      { numRuns: 25 },
    );
  });

  it('still finds plain twitches at 15 frames a second', () => {
    const acts: Act[] = [{ kind: 'lid', side: 'left', onsetS: 5, durationS: 0.3, depth: 0.3 }];
    expect(eventsIn({ acts, durationS: 10, framesPerS: 15 })).toHaveLength(1);
  });

  it('takes both lids together for a blink, and counts it', () => {
    const acts: Act[] = [3, 5, 7, 9].map((onsetS) => ({ kind: 'both-lids', onsetS, durationS: 0.3, depth: 0.9 }));
    const detector = new CallDetector();
    expect(eventsOf(seriesOf({ acts, durationS: 12 }), detector)).toEqual([]);
    expect(detector.blinks).toBe(4);
  });

  it('takes small movements of both lids or both corners for no spasm', () => {
    const acts: Act[] = [3, 5, 7].flatMap((onsetS) => [
      { kind: 'both-lids', onsetS, durationS: 0.25, depth: 0.15 },
      { kind: 'both-corners', onsetS, durationS: 0.25, depth: 0.06 },
    ]);
    expect(eventsIn({ acts, durationS: 10 })).toEqual([]);
  });

  it('finds nothing in ten minutes of noise', () => {
    expect(eventsIn({ durationS: 600, seed: 5 })).toEqual([]);
  });

  it.each<[string, Partial<SeriesOptions>]>([
    ['the jaw moves', { jaw: (t) => 0.1 + 0.1 * Math.sin(14 * t) }],
    ['the head turns', { poseRate: () => 40 }],
  ])('does not judge the mouth while %s, and does not count that time', (_, options) => {
    const acts: Act[] = [{ kind: 'corner', side: 'left', onsetS: 5, durationS: 0.2, depth: 0.08 }];
    const detector = new CallDetector();
    expect(eventsOf(seriesOf({ acts, durationS: 10, ...options }), detector)).toEqual([]);
    expect(detector.assessedS.mouth.left).toBeLessThan(1);
  });

  it('does not judge the eyes in a gaze shift', () => {
    const acts: Act[] = [{ kind: 'lid', side: 'left', onsetS: 5, durationS: 0.12, depth: 0.1 }];
    const gaze = (t: number): number => (t < 5 ? 0 : Math.min(0.1, t - 5));
    expect(eventsIn({ acts, durationS: 10, gaze })).toEqual([]);
  });

  const narrowed = (lids: (timeS: number) => { left: number; right: number }, pixelsToo = true): MotionSample[] =>
    seriesOf({ durationS: 20 }).map((sample) => {
      const { timeS, mesh, lid } = sample;
      const { left, right } = lids(timeS);
      // The template learns the closed lid in about a second.
      const part = pixelsToo && timeS < 11.2 ? 1 : 0;
      return {
        ...sample,
        lid: {
          left: { ...lid.left, value: lid.left.value - part * left },
          right: { ...lid.right, value: lid.right.value - part * right },
        },
        mesh: { ...mesh, lidOpening: { left: 1 - left, right: 1 - right } },
      };
    });
  const from10to13 = (depth: number) => (timeS: number) => (timeS > 10 && timeS < 13 ? depth : 0);

  it('finds a sustained narrowing of one side, and calls it tonic', () => {
    const [event, ...others] = eventsOf(narrowed((t) => ({ left: 0, right: from10to13(0.5)(t) })));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ region: 'eye', side: 'right', tonic: true });
    expect(event && event.offsetS - event.onsetS).toBeCloseTo(3, 0);
  });

  it('takes no sustained narrowing for tonic that only the landmarks show, or that is of both sides', () => {
    expect(eventsOf(narrowed((t) => ({ left: 0, right: from10to13(0.5)(t) }), false))).toEqual([]);
    expect(eventsOf(narrowed((t) => ({ left: from10to13(0.3)(t), right: from10to13(0.4)(t) })))).toEqual([]);
  });

  it.each([0.5, 0.7, 0.9])('finds a contraction of %s s as one', (durationS) => {
    const acts: Act[] = [
      { kind: 'lid', side: 'left', onsetS: 10, durationS, depth: 0.3 },
      { kind: 'corner', side: 'right', onsetS: 13, durationS, depth: 0.06 },
    ];
    const events = eventsIn({ acts, durationS: 16 });
    expect(events.map(({ region, side }) => [region, side])).toEqual([
      ['eye', 'left'],
      ['mouth', 'right'],
    ]);
    for (const [i, act] of acts.entries()) {
      const event = events[i] as CallEvent;
      expect(Math.abs(event.peakS - act.onsetS - durationS / 2)).toBeLessThan(0.1);
      expect((event.offsetS - event.onsetS) / durationS).toBeGreaterThan(0.6);
      expect((event.offsetS - event.onsetS) / durationS).toBeLessThan(1.4);
    }
  });

  it('finds the twitches of a train one by one, and those of two sides one after the other', () => {
    const train: Act[] = [0, 0.35, 0.7, 1.05].map((lateS) => ({
      kind: 'lid',
      side: 'left',
      onsetS: 8 + lateS,
      durationS: 0.2,
      depth: 0.3,
    }));
    const sides: Act[] = (['left', 'right', 'left'] as const).map((side, i) => ({
      kind: 'lid',
      side,
      onsetS: 11 + 0.4 * i,
      durationS: 0.2,
      depth: 0.3,
    }));
    const events = eventsIn({ acts: [...train, ...sides], durationS: 14 });
    expect(events.map(({ side }) => side)).toEqual(['left', 'left', 'left', 'left', 'left', 'right', 'left']);
  });

  it('judges from the beginning, with a guess of the noise', () => {
    const acts: Act[] = [{ kind: 'lid', side: 'left', onsetS: 0.4, durationS: 0.2, depth: 0.3 }];
    const detector = new CallDetector();
    expect(eventsOf(seriesOf({ acts, durationS: 3 }), detector)).toHaveLength(1);
    expect(detector.assessedS.eye.left).toBeGreaterThan(2.5);
  });

  it('counts blinks as assessed, and no longer closure', () => {
    const assessed = (durationS: number): number => {
      const acts: Act[] = [{ kind: 'both-lids', onsetS: 5, durationS, depth: 1.3 }];
      const detector = new CallDetector();
      expect(eventsOf(seriesOf({ acts, durationS: 12 }), detector)).toEqual([]);
      return detector.assessedS.eye.left;
    };
    expect(assessed(0.3)).toBeGreaterThan(11);
    expect(assessed(3)).toBeLessThan(10.2);
  });

  it('reports nothing where it says that it could not have seen it', () => {
    const acts: Act[] = [{ kind: 'lid', side: 'left', onsetS: 6, durationS: 0.2, depth: 0.4 }];
    const detector = new CallDetector();
    expect(eventsOf(seriesOf({ acts, durationS: 12, noise: { lid: 0.15, corner: 0.1 } }), detector)).toEqual([]);
    expect(detector.assessedS.eye.left).toBeLessThan(1);
    expect(detector.assessedS.mouth.left).toBeLessThan(1);
  });

  it('says what it could show: finer where the picture is quieter, nothing before it knows', () => {
    const quiet = new CallDetector();
    expect(quiet.sensitivity.eye.left).toBeNull();
    eventsOf(seriesOf({ durationS: 10, noise: { lid: 0.01, corner: 0.005 } }), quiet);
    const noisy = new CallDetector();
    eventsOf(seriesOf({ durationS: 10, noise: { lid: 0.035, corner: 0.014 } }), noisy);
    for (const side of SIDES) {
      for (const region of ['eye', 'mouth'] as const) {
        expect(noisy.sensitivity[region][side]).toBeGreaterThan(1.8 * (quiet.sensitivity[region][side] ?? 1));
        expect(quiet.assessedS[region][side]).toBeGreaterThan(8);
      }
    }
  });

  it('lets no event reach across a gap', () => {
    const samples = seriesOf({ acts: TWITCHES, durationS: 12 });
    const detector = new CallDetector();
    const found = samples.flatMap((sample) => {
      if (TWITCHES.some(({ onsetS }) => Math.abs(sample.timeS - onsetS - 0.1) < 0.017)) detector.gap();
      return detector.push(sample);
    });
    expect(found.filter(({ side }) => side === 'left')).toEqual([]);
  });

  const anyTwitches = fc
    .array(
      fc.record({
        side: fc.constantFrom('left' as const, 'right' as const),
        durationS: fc.double({ min: 0.12, max: 0.4, noNaN: true }),
        depth: fc.double({ min: 0.12, max: 0.5, noNaN: true }),
        restS: fc.double({ min: 0.9, max: 2, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((twitches) => {
      let onsetS = 2;
      return twitches.map(({ restS, ...twitch }): Act => {
        onsetS += restS;
        return { kind: 'lid', ...twitch, onsetS };
      });
    });

  it('finds any twitches that stand apart, each on its side, whenever the series begins', () => {
    fc.assert(
      fc.property(anyTwitches, fc.integer({ min: 0, max: 5000 }), (acts, startS) => {
        const samples = seriesOf({ acts, durationS: 18 }).map((sample) => ({
          ...sample,
          timeS: sample.timeS + startS,
        }));
        expect(eventsOf(samples).map(({ side }) => side)).toEqual(acts.map(({ side }) => side));
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing that is away from a gap', () => {
    fc.assert(
      fc.property(anyTwitches, fc.double({ min: 1, max: 16, noNaN: true }), (acts, gapAtS) => {
        const missingS = 0.5;
        const samples = seriesOf({ acts, durationS: 18 }).filter(
          ({ timeS }) => timeS < gapAtS || timeS > gapAtS + missingS,
        );
        const peaks = eventsOf(samples).map(({ peakS }) => peakS);
        const away = acts.filter(
          ({ onsetS, durationS }) => onsetS > gapAtS + missingS + 0.3 || onsetS + durationS < gapAtS - 0.8,
        );
        for (const { onsetS, durationS } of away) {
          expect(peaks.some((peakS) => Math.abs(peakS - onsetS - durationS / 2) < 0.1)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
