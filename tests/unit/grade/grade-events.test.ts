import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeEvents } from '../../../lib/grade/grade-events';
import { s1Level } from '../../../lib/grade/s1';
import { eventsOf } from './events';

const eye = eventsOf('eye', 'left', 4, 0.2);
const mouth = eventsOf('mouth', 'left', 2, 0.02);
/** Enough for the tree to infer a platysma twitch. */
const severe = [...eventsOf('eye', 'left', 10, 0.7), ...eventsOf('mouth', 'left', 6, 0.08)];

describe('s1Level', () => {
  it.each([
    [false, false, false, 0],
    [false, false, true, 0],
    [false, true, false, 0],
    [false, true, true, 0],
    [true, false, false, 1],
    [true, false, true, 1],
    [true, true, false, 2],
    [true, true, true, 3],
  ] as const)('eye %s, mouth %s, platysma %s: level %i', (hasEye, hasMouth, platysma, level) => {
    expect(s1Level({ eye: hasEye, mouth: hasMouth, platysma })).toBe(level);
  });
});

describe('gradeEvents', () => {
  it('grades a still face 0 and names no side', () => {
    expect(gradeEvents([], 20, null)).toEqual({
      level: 0,
      side: null,
      evidence: {
        eye: { region: 'eye', count: { left: 0, right: 0 }, perMinute: 0, meanAmplitude: null, maxAmplitude: null },
        mouth: { region: 'mouth', count: { left: 0, right: 0 }, perMinute: 0, meanAmplitude: null, maxAmplitude: null },
      },
      platysma: { present: false, source: 'inferred' },
      cohenAlbert: '0',
      mouthOnly: false,
    });
  });

  it('grades the eye alone 1, eye and mouth 2, and with an inferred platysma 3', () => {
    expect(gradeEvents(eye, 20, null)).toMatchObject({ level: 1, side: 'left', cohenAlbert: 'I–II' });
    expect(gradeEvents([...eye, ...mouth], 20, null)).toMatchObject({ level: 2, cohenAlbert: 'III' });
    expect(gradeEvents(severe, 20, null)).toMatchObject({
      level: 3,
      cohenAlbert: 'IV',
      platysma: { present: true, source: 'inferred' },
    });
  });

  it('flags a mouth that twitches without the eye, at level 0', () => {
    expect(gradeEvents(mouth, 20, null)).toMatchObject({ level: 0, side: 'left', mouthOnly: true });
    expect(gradeEvents([...eye, ...mouth], 20, null).mouthOnly).toBe(false);
  });

  it('gives the evidence', () => {
    const { evidence } = gradeEvents(
      [...eventsOf('eye', 'left', 3, 0.1), ...eventsOf('eye', 'right', 1, 0.5)],
      30,
      null,
    );
    expect(evidence.eye.count).toEqual({ left: 3, right: 1 });
    expect(evidence.eye.perMinute).toBe(8);
    expect(evidence.eye.meanAmplitude).toBeCloseTo(0.2, 12);
    expect(evidence.eye.maxAmplitude).toBe(0.5);
  });

  it('lets the clinician overrule the tree, both ways', () => {
    expect(gradeEvents(severe, 20, false)).toMatchObject({
      level: 2,
      platysma: { present: false, source: 'clinician' },
    });
    expect(gradeEvents([...eye, ...mouth], 20, true)).toMatchObject({
      level: 3,
      platysma: { present: true, source: 'clinician' },
    });
  });

  it('does not let the platysma stand in for eye or mouth', () => {
    expect(gradeEvents(eye, 20, true).level).toBe(1);
    expect(gradeEvents(mouth, 20, true).level).toBe(0);
    expect(gradeEvents([], 20, true).level).toBe(0);
  });

  it.each([
    [4, 0, 'left'],
    [4, 2, 'left'],
    [3, 2, 'both'],
    [2, 2, 'both'],
    [2, 5, 'right'],
    [0, 1, 'right'],
  ] as const)('%i on the left and %i on the right: %s', (left, right, side) => {
    const events = [...eventsOf('eye', 'left', left), ...eventsOf('eye', 'right', right)];
    expect(gradeEvents(events, 20, null).side).toBe(side);
  });

  it('needs a window', () => {
    for (const windowS of [0, -1, Number.NaN]) expect(() => gradeEvents(eye, windowS, null)).toThrow(RangeError);
  });

  it('never lowers the level for one more twitch as large as the largest', () => {
    const amplitude = fc.double({ min: 0.017, max: 0.9, noNaN: true });
    const some = fc.array(fc.record({ region: fc.constantFrom('eye', 'mouth'), amplitude }), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.constantFrom('eye', 'mouth'), (all, region) => {
        const events = all.flatMap((one) => eventsOf(one.region, 'left', 1, one.amplitude));
        const largest = Math.max(0.06, ...all.filter((one) => one.region === region).map((one) => one.amplitude));
        const more = [...events, ...eventsOf(region, 'left', 1, largest)];
        expect(gradeEvents(more, 20, null).level).toBeGreaterThanOrEqual(gradeEvents(events, 20, null).level);
      }),
    );
  });
});
