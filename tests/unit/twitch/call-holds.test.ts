import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MotionSample } from '../../../lib/measure/motion-sample';
import { CallDetector } from '../../../lib/twitch/call/call-detector';
import { BY_MESH } from '../../../lib/twitch/call/constants';
import type { CallEvent } from '../../../lib/twitch/call-event';
import { type Act, mirrored, type SeriesOptions, seriesOf } from './call-series';

const eventsOf = (samples: readonly MotionSample[], detector = new CallDetector()): CallEvent[] =>
  samples.flatMap((sample) => detector.push(sample));
const eventsIn = (options: SeriesOptions): CallEvent[] => eventsOf(seriesOf(options));

const held = (kind: 'lid' | 'corner', durationS: number, depth: number, onsetS = 8): Act => ({
  kind,
  side: 'left',
  onsetS,
  durationS,
  depth,
  held: true,
});

describe('contractions that hold', () => {
  it.each([
    ['lid', 0.5, 0.3],
    ['lid', 0.7, 0.4],
    ['lid', 0.9, 0.15],
    ['corner', 0.5, 0.05],
    ['corner', 0.7, 0.04],
    ['corner', 0.9, 0.08],
  ] as const)('finds a plateau of the %s of %s s and depth %s as one event', (kind, durationS, depth) => {
    for (const framesPerS of [24, 30, 60]) {
      const events = eventsIn({ acts: [held(kind, durationS, depth)], durationS: 12, framesPerS });
      expect(events).toHaveLength(1);
      const region = kind === 'lid' ? 'eye' : 'mouth';
      expect(events[0]).toMatchObject({ region, side: 'left', tonic: false });
      expect(Math.abs((events[0]?.peakS ?? 0) - 8 - durationS / 2)).toBeLessThan(0.15);
    }
  });

  it.each([
    ['lid', 1.5, 0.3],
    ['lid', 3, 0.25],
    ['lid', 20, 0.5],
    ['corner', 1.5, 0.06],
    ['corner', 10, 0.05],
  ] as const)('calls one of the %s of %s s and depth %s tonic, and tells it once', (kind, durationS, depth) => {
    for (const framesPerS of [24, 60]) {
      const events = eventsIn({ acts: [held(kind, durationS, depth)], durationS: 12 + durationS, framesPerS });
      expect(events).toHaveLength(1);
      const [event] = events;
      expect(event).toMatchObject({ side: 'left', tonic: true });
      expect(Math.abs((event?.onsetS ?? 0) - 8)).toBeLessThan(0.15);
      expect(Math.abs((event?.offsetS ?? 0) - 8 - durationS)).toBeLessThan(0.3);
    }
  });

  it('does not believe a deep one of which the landmarks show nothing: a patch that lost its way', () => {
    const blindMesh = (sample: MotionSample): MotionSample => ({
      ...sample,
      mesh: { ...sample.mesh, lidOpening: { left: 1, right: 1 } },
    });
    for (const durationS of [0.5, 0.7]) {
      const samples = seriesOf({ acts: [held('lid', durationS, 0.6)], durationS: 12 });
      const deep = ({ depth }: CallEvent) => depth >= BY_MESH.eye.from;
      expect(eventsOf(samples).filter(deep)).toHaveLength(1);
      expect(eventsOf(samples.map(blindMesh)).filter(deep)).toEqual([]);
    }
  });

  it('swaps the sides in a mirror, and nothing else', () => {
    const samples = seriesOf({ acts: [held('lid', 0.8, 0.3), held('corner', 3, 0.06, 11)], durationS: 18 });
    const swapped = eventsOf(samples.map(mirrored)).map((event) => ({
      ...event,
      side: event.side === 'left' ? 'right' : 'left',
    }));
    expect(swapped).toHaveLength(2);
    expect(swapped).toEqual(eventsOf(samples));
  });

  it('finds one of any length once, whenever it comes', () => {
    const lengths = fc.double({ min: 0.5, max: 6, noNaN: true });
    fc.assert(
      fc.property(lengths, fc.double({ min: 5, max: 9, noNaN: true }), fc.nat(1000), (durationS, onsetS, seed) => {
        const events = eventsIn({ acts: [held('lid', durationS, 0.35, onsetS)], durationS: 18, seed });
        expect(events.map(({ side }) => side)).toEqual(['left']);
      }),
      // About a second long: at its end the longest filter has already told it as something shallow.
      {
        numRuns: 40,
        examples: [
          [1.313, 7.487, 230],
          [1.223, 7.634, 340],
          [1.279, 5.106, 518],
        ],
      },
    );
  });

  it('tells what still goes on after its first second, and lets go of it when it has ended', () => {
    const detector = new CallDetector();
    for (const sample of seriesOf({ acts: [held('lid', 5, 0.4)], durationS: 16 })) {
      const events = detector.push(sample);
      const { timeS } = sample;
      if (timeS < 9 || timeS > 14) expect(detector.ongoing).toEqual([]);
      if (timeS > 9.5 && timeS < 12.9) {
        expect(detector.ongoing).toMatchObject([{ region: 'eye', side: 'left', tonic: true }]);
        expect(Math.abs((detector.ongoing[0]?.offsetS ?? 0) - timeS)).toBeLessThan(0.2);
      }
      for (const { offsetS } of events) expect(timeS - offsetS).toBeLessThanOrEqual(0.5);
    }
  });

  it('follows one through a blink', () => {
    const acts: Act[] = [held('lid', 4, 0.4), { kind: 'both-lids', onsetS: 9.8, durationS: 0.3, depth: 1.2 }];
    const events = eventsIn({ acts, durationS: 16 });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ side: 'left', tonic: true });
    expect(Math.abs((events[0]?.offsetS ?? 0) - 12)).toBeLessThan(0.4);
  });

  it('finds none in what both sides do, and none where the landmarks show no lasting change', () => {
    const both: Act[] = [0.5, 0.8, 2, 4].flatMap((durationS, i) => [
      { kind: 'both-lids', onsetS: 6 + 8 * i, durationS, depth: 0.3, held: true },
      { kind: 'both-corners', onsetS: 6 + 8 * i, durationS, depth: 0.06, held: true },
    ]);
    expect(eventsIn({ acts: both, durationS: 40 })).toEqual([]);
    const unseen = seriesOf({ acts: [held('lid', 5, 0.4)], durationS: 16 }).map((sample) => ({
      ...sample,
      mesh: { ...sample.mesh, lidOpening: { left: 1, right: 1 } },
    }));
    expect(eventsOf(unseen)).toEqual([]);
  });

  it('finds none in a change of level that stays, as after a turn of the head', () => {
    const turned = seriesOf({ acts: [held('corner', 30, 0.03)], durationS: 30 }).map((sample) => ({
      ...sample,
      pose: { ...sample.pose, yawDeg: sample.timeS > 8 ? 12 : 0 },
    }));
    expect(eventsOf(turned)).toEqual([]);
  });
});
