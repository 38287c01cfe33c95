import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClipSample } from '../../../lib/twitch/clip-sample';
import type { TwitchEvent } from '../../../lib/twitch/event';
import { twitchesOnClip } from '../../../lib/twitch/on-clip';
import { RollingReference } from '../../../lib/twitch/rolling';
import { RollingMean } from '../../../lib/twitch/rolling-mean';
import { clipOf, type Movement, sampleAt } from './series';

function live(samples: readonly ClipSample[], reference = new RollingReference()): TwitchEvent[] {
  return samples.flatMap((sample) => reference.push(sample));
}

const everyTwoSeconds = (depth: number, seconds: number): Movement[] =>
  Array.from({ length: Math.floor(seconds / 2) - 1 }, (_, i) => ({
    where: 'eye',
    side: 'left',
    atS: 2 * i + 1.5,
    lengthS: 0.2,
    depth,
  }));

describe('RollingReference', () => {
  it('finds in a stationary series the events that the whole clip shows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.4, noNaN: true }), fc.constantFrom(24, 30, 60), (depth, framesPerS) => {
        const clip = clipOf(everyTwoSeconds(depth, 60), { seconds: 60, framesPerS });
        const whole = twitchesOnClip(clip);
        const found = live(clip);
        expect(whole).toHaveLength(29);
        expect(found.map(({ peakS }) => peakS)).toEqual(whole.map(({ peakS }) => peakS));
        for (const [i, event] of found.entries())
          expect(event.amplitude / (whole[i]?.amplitude ?? 0)).toBeCloseTo(1, 1);
      }),
      { numRuns: 10 },
    );
  });

  it('tells an event once, at the latest a third of a second and two frames after its end', () => {
    const reference = new RollingReference();
    const told = clipOf(everyTwoSeconds(0.2, 20)).flatMap((sample) =>
      reference.push(sample).map(({ offsetS, peakS }) => ({ peakS, lateS: sample.timeS - offsetS })),
    );
    expect(new Set(told.map(({ peakS }) => peakS)).size).toBe(told.length);
    for (const { lateS } of told) expect(lateS).toBeLessThan(0.4);
  });

  it('tells an event of a moving series one frame after its end', () => {
    const reference = new RollingReference();
    const wobbly = clipOf(everyTwoSeconds(0.2, 20)).map((sample, i) => ({
      ...sample,
      lidOpeningPx: { ...sample.lidOpeningPx, left: sample.lidOpeningPx.left + (i % 2) * 0.01 },
    }));
    const told = wobbly.flatMap((sample) => reference.push(sample).map(({ offsetS }) => sample.timeS - offsetS));
    expect(told).toHaveLength(9);
    for (const lateS of told) expect(lateS).toBeCloseTo(1 / 30, 6);
  });

  it('lets no event span a gap', () => {
    const twitch: Movement[] = [{ where: 'eye', side: 'left', atS: 5, lengthS: 0.2, depth: 0.2 }];
    const clip = clipOf(twitch, { seconds: 10 });
    const reference = new RollingReference();
    const before = live(
      clip.filter(({ timeS }) => timeS < 5.1),
      reference,
    );
    reference.gap();
    expect([
      ...before,
      ...live(
        clip.filter(({ timeS }) => timeS >= 5.1),
        reference,
      ),
    ]).toEqual([]);
    const late = clip.map((sample) => ({ ...sample, timeS: sample.timeS + (sample.timeS > 5.1 ? 0.25 : 0) }));
    expect(live(late)).toEqual([]);
    expect(live(clip)).toHaveLength(1);
  });

  it('says nothing before the mean holds a second of picture', () => {
    const early: Movement[] = [{ where: 'eye', side: 'left', atS: 0.4, lengthS: 0.2, depth: 0.2 }];
    expect(live(clipOf(early, { seconds: 0.9 }))).toEqual([]);
  });

  it('starts all over with a new picture size, a clock that runs backwards, a gap as long as the window', () => {
    const movements = everyTwoSeconds(0.2, 20);
    const clip = clipOf(movements);
    const seconds: ClipSample[][] = [
      clip.map(({ timeS }) => ({ ...sampleAt(timeS, movements, 0.5), timeS: timeS + 20.03 })),
      clip,
      clip.map((sample) => ({ ...sample, timeS: sample.timeS + 60 })),
    ];
    for (const second of seconds) {
      const reference = new RollingReference();
      const amplitudes = (samples: ClipSample[]): number[] =>
        live(samples, reference).map(({ amplitude }) => amplitude);
      const first = amplitudes(clip);
      const again = amplitudes(second);
      expect(again).toHaveLength(first.length);
      for (const [i, amplitude] of again.entries()) expect(amplitude).toBeCloseTo(first[i] ?? 0, 3);
    }
  });

  it('passes over samples that are not finite', () => {
    const reference = new RollingReference();
    expect(reference.push({ ...sampleAt(0, []), timeS: Number.NaN })).toEqual([]);
    const broken = clipOf([], { seconds: 2 }).map((sample) => ({ ...sample, mouthWidthPx: Number.NaN }));
    expect(live(broken, reference)).toEqual([]);
  });
});

describe('RollingMean', () => {
  it('is the mean of the window, however long the series', () => {
    const mean = new RollingMean(20);
    for (let i = 0; i < 100_000; i++) mean.push(i / 30, Math.sin(i) * 1e3 + 0.1);
    let sum = 0;
    for (let i = 100_000 - 601; i < 100_000; i++) sum += Math.sin(i) * 1e3 + 0.1;
    expect(mean.mean).toBeCloseTo(sum / 601, 8);
  });

  it('is NaN while empty, and passes over what is not finite', () => {
    const mean = new RollingMean(20);
    mean.push(0, Number.NaN);
    mean.push(Number.NaN, 1);
    expect(mean.mean).toBeNaN();
    mean.push(0, 3);
    expect(mean.mean).toBe(3);
    mean.clear();
    expect(mean.mean).toBeNaN();
  });
});
