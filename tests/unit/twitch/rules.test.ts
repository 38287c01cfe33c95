import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twitchesOnClip } from '../../../lib/twitch/on-clip';
import { clipOf, type Movement, mirrored, sampleAt } from './series';

const eye = (depth: number, changes: Partial<Movement> = {}): Movement => ({
  where: 'eye',
  side: 'left',
  atS: 5,
  lengthS: 0.2,
  depth,
  ...changes,
});
const mouth = (depth: number, changes: Partial<Movement> = {}): Movement => eye(depth, { where: 'mouth', ...changes });

describe('the eye rule', () => {
  it('finds a twitch with its side, its times and both flanks as its amplitude', () => {
    const [event, ...others] = twitchesOnClip(clipOf([eye(0.2)]));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ region: 'eye', side: 'left' });
    expect(event?.onsetS).toBeCloseTo(5, 1);
    expect(event?.peakS).toBeCloseTo(5.1, 3);
    expect(event?.offsetS).toBeCloseTo(5.2, 1);
    // Depth 0.2 twice, over a mean that the twitch itself lowers by 0.13 %.
    expect(event?.amplitude).toBeCloseTo(0.4005, 3);
  });

  it('asks for two flanks of 3 % together', () => {
    expect(twitchesOnClip(clipOf([eye(0.029)]))).toHaveLength(0);
    expect(twitchesOnClip(clipOf([eye(0.031)]))).toHaveLength(1);
  });

  it('judges the eyes one by one', () => {
    const events = twitchesOnClip(clipOf([eye(0.2), eye(0.3, { side: 'right', atS: 5.02 })]));
    expect(events.map(({ side }) => side).sort()).toEqual(['left', 'right']);
  });

  it('does not count a blink, which goes under half the mean', () => {
    const blink = [eye(0.95), eye(0.95, { side: 'right' })];
    expect(twitchesOnClip(clipOf(blink))).toEqual([]);
  });

  it('does not count a blink of which a single frame is under half the mean', () => {
    expect(twitchesOnClip(clipOf([eye(0.55, { lengthS: 4 / 30 })]))).toEqual([]);
  });

  it('counts a partial blink on both eyes, as the published rule does', () => {
    expect(twitchesOnClip(clipOf([eye(0.4), eye(0.4, { side: 'right' })]))).toHaveLength(2);
  });

  it('does not count what lasts longer than a third of a second', () => {
    expect(twitchesOnClip(clipOf([eye(0.3, { lengthS: 0.32 })]))).toHaveLength(1);
    expect(twitchesOnClip(clipOf([eye(0.3, { lengthS: 0.4 })]))).toHaveLength(0);
  });

  it('counts a twitch of exactly a third of a second, whatever the clock rounds', () => {
    const clip = clipOf([eye(0.3, { lengthS: 1 / 3 - 1e-6 })]).map((sample) => ({
      ...sample,
      timeS: Math.round(sample.timeS * 1e6) / 1e6,
    }));
    expect(twitchesOnClip(clip)).toHaveLength(1);
  });

  it('does not count a lid that opens wider and returns', () => {
    expect(twitchesOnClip(clipOf([eye(-0.2)]))).toEqual([]);
  });
});

describe('the mouth rule', () => {
  it.each(['left', 'right'] as const)('finds a twitch of the %s corner', (side) => {
    const [event, ...others] = twitchesOnClip(clipOf([mouth(0.03, { side })]));
    expect(others).toEqual([]);
    expect(event).toMatchObject({ region: 'mouth', side });
    expect(event?.amplitude).toBeCloseTo(0.06, 3);
  });

  it('names the corner that moved further', () => {
    const events = twitchesOnClip(clipOf([mouth(0.01), mouth(0.03, { side: 'right' })]));
    expect(events.map(({ side }) => side)).toEqual(['right']);
  });

  it('asks for two flanks of 0.85 % together', () => {
    expect(twitchesOnClip(clipOf([mouth(0.0083)]))).toHaveLength(0);
    expect(twitchesOnClip(clipOf([mouth(0.0088)]))).toHaveLength(1);
  });

  it('does not count a pull, which goes over 1.05 times the mean', () => {
    expect(twitchesOnClip(clipOf([mouth(0.06), mouth(0.06, { side: 'right' })]))).toEqual([]);
    expect(twitchesOnClip(clipOf([mouth(0.1, { lengthS: 3 })]))).toEqual([]);
  });

  it('does not count pursed lips', () => {
    expect(twitchesOnClip(clipOf([mouth(-0.03)]))).toEqual([]);
  });
});

describe('the published rules on a clip', () => {
  const movement: fc.Arbitrary<Movement> = fc.record({
    where: fc.constantFrom('eye', 'mouth'),
    side: fc.constantFrom('left', 'right'),
    atS: fc.double({ min: 1, max: 18, noNaN: true }),
    lengthS: fc.double({ min: 0.15, max: 0.3, noNaN: true }),
    depth: fc.double({ min: 0.01, max: 0.04, noNaN: true }),
  });
  const movements = fc.array(movement, { maxLength: 6 });

  it('find nothing in a resting face, in too little, and in what is no face', () => {
    expect(twitchesOnClip(clipOf([]))).toEqual([]);
    expect(twitchesOnClip([])).toEqual([]);
    expect(twitchesOnClip(clipOf([eye(0.2)], { seconds: 0 }))).toEqual([]);
    expect(twitchesOnClip(clipOf([eye(0.2)], { scale: 0 }))).toEqual([]);
    expect(twitchesOnClip(clipOf([eye(0.2)], { scale: Number.NaN }))).toEqual([]);
    expect(twitchesOnClip(clipOf([eye(0.2)]).map((sample) => ({ ...sample, timeS: 1 })))).toEqual([]);
  });

  it('pass over samples that are not finite', () => {
    const clip = clipOf([eye(0.2)]);
    const broken = { ...sampleAt(5.05, []), lidOpeningPx: { left: Number.NaN, right: Number.NaN } };
    expect(
      twitchesOnClip(clip.map((sample, i) => (i === 152 ? { ...broken, timeS: sample.timeS } : sample))),
    ).toHaveLength(1);
  });

  it('swap the sides of a mirrored face', () => {
    fc.assert(
      fc.property(movements, (all) => {
        // Sides that move exactly alike have no larger one.
        const clip = clipOf(all.map((one) => ({ ...one, depth: one.side === 'right' ? 0.9 * one.depth : one.depth })));
        const swapped = twitchesOnClip(clip).map((event) => ({
          ...event,
          side: event.side === 'left' ? 'right' : 'left',
        }));
        const byAll = (events: object[]): string[] => events.map((event) => JSON.stringify(event)).sort();
        expect(byAll(twitchesOnClip(clip.map(mirrored)))).toEqual(byAll(swapped));
      }),
      { numRuns: 40 },
    );
  });

  it('do not mind the resolution', () => {
    fc.assert(
      fc.property(movements, fc.constantFrom(0.25, 0.5, 2, 4), (all, scale) => {
        expect(twitchesOnClip(clipOf(all, { scale }))).toEqual(twitchesOnClip(clipOf(all)));
      }),
      { numRuns: 40 },
    );
  });

  it('do not mind a change of the resolution on the way', () => {
    const all = [eye(0.2, { atS: 3 }), eye(0.2, { atS: 8 }), eye(0.2, { atS: 15 })];
    const clip = clipOf(all).map((sample) => (sample.timeS < 10 ? sample : sampleAt(sample.timeS, all, 0.5)));
    const events = twitchesOnClip(clip);
    expect(events).toHaveLength(3);
    for (const { amplitude } of events) expect(amplitude).toBeCloseTo(0.4, 2);
  });

  it('measure the same amplitude at any graded frame rate, constant or not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.06, max: 0.4, noNaN: true }),
        fc.constantFrom(24, 25, 30, 50, 60, 120),
        fc.infiniteStream(fc.double({ min: -0.2, max: 0.2, noNaN: true })),
        (depth, framesPerS, jitter) => {
          const all = [eye(depth, { lengthS: 0.24 })];
          const jittered = clipOf(all, { framesPerS, seconds: 10 }).map(({ timeS }) =>
            sampleAt(timeS + (jitter.next().value ?? 0) / framesPerS, all),
          );
          const [event, ...others] = twitchesOnClip(jittered);
          expect(others).toEqual([]);
          // A frame may miss the very peak by 0.7 of an interval: at 24 a second, cos(π · 0.029 / 0.24) = 0.93 of it is seen.
          expect(event?.amplitude).toBeGreaterThan(2 * depth * 0.9);
          expect(event?.amplitude).toBeLessThan(2 * depth * 1.02);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('equal the paper taken word by word: clamp the series, then look for extremes that no clamped sample forms', () => {
    const noise = fc.uniqueArray(fc.double({ min: 0.2, max: 1.5, noNaN: true }), { minLength: 32, maxLength: 200 });
    fc.assert(
      fc.property(noise, (openings) => {
        const clip = openings.map((opening, i) => ({
          ...sampleAt(i / 30, []),
          lidOpeningPx: { left: 20 * opening, right: 20 },
        }));
        const found = twitchesOnClip(clip).map(({ peakS, amplitude }) => [peakS, amplitude.toFixed(9)]);
        expect(found).toEqual(eyeTwitchesWordByWord(openings));
      }),
    );
  });
});

/** Chan IV-A on a series at 30 frames a second without plateaus: normalise, clamp, and apply Algorithm 1. */
function eyeTwitchesWordByWord(openings: readonly number[]): (number | string)[][] {
  const mean = openings.reduce((sum, opening) => sum + opening, 0) / openings.length;
  const clamped = openings.map((opening) => Math.max(0.5, opening / mean));
  const at = (i: number): number => clamped[i] ?? Number.NaN;
  const climb = (from: number, step: 1 | -1): number => {
    let i = from;
    while (at(i + step) > at(i)) i += step;
    return i;
  };
  return clamped.flatMap((value, i) => {
    const isMinimum = at(i - 1) > value && value < at(i + 1) && value > 0.5;
    const [left, right] = [climb(i, -1), climb(i, 1)];
    const cutOff = left === 0 || right === clamped.length - 1;
    if (!isMinimum || cutOff || right - left > 10) return [];
    const amplitude = at(left) + at(right) - 2 * value;
    return amplitude >= 0.06 ? [[i / 30, amplitude.toFixed(9)]] : [];
  });
}
