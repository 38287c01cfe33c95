import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, logPresence, type Shown, SPASMS_PER_MINUTE } from '../../../lib/grade/presence';
import { anyEvent, callEvents } from './call-window';

const shown = (changes: Partial<Shown>): Shown => ({
  region: 'eye',
  events: [],
  accompanied: changes.events ?? [],
  assessedS: 20,
  smallestTwitch: 0.05,
  eyeSpasms: 0,
  ...changes,
});

describe('logPresence', () => {
  it('knows nothing before anything was judged', () => {
    expect(logPresence(shown({ assessedS: 0 }))).toBeCloseTo(0);
    expect(logPresence(shown({ smallestTwitch: null }))).toBeCloseTo(0);
    expect(chanceOf(0)).toBe(0.5);
  });

  it('believes events even where nobody knows how fine the sight was', () => {
    const events = callEvents('eye', 'left', 3);
    expect(chanceOf(logPresence(shown({ events, smallestTwitch: null, assessedS: 0 })))).toBeGreaterThan(0.9);
  });

  it('is the mean chance of silence over all rates, where all is silent', () => {
    // 20 s of perfect sight: the mean of exp(−rate/3) over the logarithm of the rate, by the exponential integral.
    const { least, most } = SPASMS_PER_MINUTE;
    const steps = 20_000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += Math.exp(-(least * (most / least) ** ((i + 0.5) / steps)) / 3);
    expect(Math.exp(logPresence(shown({ smallestTwitch: 0 })))).toBeCloseTo(sum / steps, 3);
  });

  it('rises with every event and falls with quiet time', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 10 }),
        anyEvent,
        fc.double({ min: 1, max: 600, noNaN: true }),
        (events, one, more) => {
          const before = logPresence(shown({ events }));
          expect(logPresence(shown({ events: [...events, one] }))).toBeGreaterThanOrEqual(before);
          if (events.length === 0) expect(logPresence(shown({ assessedS: 20 + more }))).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('takes a mouth that moves without the eye for likelier false, and an eye that goes alone as a word against it', () => {
    const events = callEvents('mouth', 'left', 1);
    const mouth = (changes: Partial<Shown>): number => logPresence(shown({ region: 'mouth', events, ...changes }));
    expect(mouth({ accompanied: [] })).toBeLessThan(mouth({}) - 1);
    expect(mouth({ accompanied: [], eyeSpasms: 8 })).toBeLessThan(mouth({ accompanied: [] }));
    expect(mouth({ eyeSpasms: 8 })).toBe(mouth({}));
    // The case that called for it: one small lone event among eight of the eye.
    expect(chanceOf(mouth({ accompanied: [], eyeSpasms: 8, smallestTwitch: 0.036 }))).toBeLessThan(0.5);
  });

  it('holds for a whole consult of spasms without overflow', () => {
    const events = callEvents('eye', 'left', 2000, {}, 3600);
    expect(chanceOf(logPresence(shown({ events, assessedS: 3600 })))).toBeCloseTo(1);
  });
});
