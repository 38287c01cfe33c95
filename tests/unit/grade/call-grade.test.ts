import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeCall } from '../../../lib/grade/call-grade';
import type { CallVerdict } from '../../../lib/grade/call-verdict';
import { certaintyWord } from '../../../lib/grade/certainty';
import { anyEvent, anyWindow, callEvent, callEvents, mirroredWindow, quietWindow, tonicSpasm } from './call-window';

const eye = callEvents('eye', 'left', 6);
const mouth = callEvents('mouth', 'left', 4);
const both = <T>(value: T) => ({ left: value, right: value });

describe('gradeCall', () => {
  it('follows the flowchart on the affected side', () => {
    const levelOf = (events = eye) => gradeCall(quietWindow(20, { events }), null).level;
    expect(levelOf([])).toBe(0);
    expect(levelOf(eye)).toBe(1);
    expect(levelOf([...eye, ...mouth])).toBe(2);
    expect(levelOf(mouth)).toBe(0);
  });

  it('does not take the other side’s mouth for the same spasm', () => {
    const verdict = gradeCall(quietWindow(20, { events: [...eye, ...callEvents('mouth', 'right', 2)] }), null);
    expect(verdict).toMatchObject({ level: 1, side: 'left', synchrony: expect.any(Number) });
  });

  it('names both sides where neither prevails', () => {
    const events = [...callEvents('eye', 'left', 4), ...callEvents('eye', 'right', 3)];
    expect(gradeCall(quietWindow(20, { events }), null)).toMatchObject({
      level: 1,
      side: 'both',
      observations: expect.arrayContaining(['both-sides']),
    });
  });

  it('lets a sustained spasm outweigh two twitches of the other eye', () => {
    const events = [tonicSpasm('right', 2, 8), ...callEvents('eye', 'left', 2)];
    expect(gradeCall(quietWindow(20, { events }), null).side).toBe('right');
  });

  it('is little certain of one small event', () => {
    const one = gradeCall(quietWindow(20, { events: [callEvent('eye', 'left', 5, { certainty: 0.5 })] }), null);
    expect(one.level).toBe(1);
    expect(certaintyWord(one.certainty)).toBe('low');
    const many = gradeCall(quietWindow(60, { events: callEvents('eye', 'left', 12, {}, 60) }), null);
    expect(many.level).toBe(1);
    expect(many.certainty).toBeGreaterThan(one.certainty + 0.2);
  });

  it('takes one small event in ten minutes for what a healthy face may show', () => {
    const events = [callEvent('eye', 'left', 300, { certainty: 0.6 })];
    expect(gradeCall(quietWindow(600, { events }), null)).toMatchObject({ level: 0, side: null });
  });

  it('is the surer of quiet the longer and the finer it looked', () => {
    const certainty = (seconds: number, depth: number) => {
      const window = quietWindow(seconds);
      return gradeCall({ ...window, sensitivity: { ...window.sensitivity, eye: both(depth) } }, null).certainty;
    };
    expect(certaintyWord(certainty(20, 0.3))).toBe('low');
    expect(certaintyWord(certainty(20, 0.06))).toBe('moderate');
    expect(certaintyWord(certainty(180, 0.06))).toBe('high');
  });

  it('is the surer that the mouth keeps out of it the more often the eye went alone', () => {
    const certainty = (count: number) =>
      gradeCall(quietWindow(20, { events: callEvents('eye', 'left', count) }), null).certainty;
    expect(certainty(15)).toBeGreaterThan(certainty(3) + 0.1);
    expect(certaintyWord(certainty(15))).toBe('high');
  });

  it('sees sustained spasm in the evidence and the pattern', () => {
    const verdict = gradeCall(quietWindow(20, { events: [tonicSpasm('left', 4, 5)] }), null);
    expect(verdict).toMatchObject({ level: 1, side: 'left', pattern: 'tonic' });
    expect(verdict.evidence.eye).toMatchObject({ clonic: 0, tonic: 1, count: { left: 1, right: 0 } });
    expect(verdict.evidence.eye.tonicShare).toBeCloseTo(0.25);
  });

  describe('says no', () => {
    it('to a poor picture, whatever was found', () => {
      const verdict = gradeCall(quietWindow(20, { events: eye, issues: ['frame-rate', 'light'] }), true);
      expect(verdict.reasons).toEqual([
        { kind: 'picture', issue: 'frame-rate' },
        { kind: 'picture', issue: 'light' },
      ]);
      expect(verdict).toMatchObject({ level: null, certainty: 0, side: null, cohenAlbert: null, variables: null });
    });

    it('to too little picture', () => {
      const { level, reasons } = gradeCall(quietWindow(3, { events: eye }), null);
      expect(level).toBeNull();
      expect(reasons).toEqual([{ kind: 'too-short', measuredS: 3, neededS: 5 }]);
    });

    it('to eyes that could not be assessed', () => {
      const window = quietWindow(20, { hindrances: { eye: 'gaze' } });
      const { level, reasons } = gradeCall({ ...window, assessedS: { ...window.assessedS, eye: both(4) } }, null);
      expect(level).toBeNull();
      expect(reasons).toEqual([{ kind: 'not-assessed', region: 'eye', hindrance: 'gaze', assessedS: 4, neededS: 5 }]);
    });

    it('to a level 0 without the mouth', () => {
      const window = quietWindow(20, { hindrances: { mouth: 'mouth-moving' } });
      const { level, reasons, evidence } = gradeCall(
        { ...window, assessedS: { ...window.assessedS, mouth: { left: 20, right: 1 } } },
        null,
      );
      expect(level).toBeNull();
      expect(reasons).toMatchObject([
        { kind: 'not-assessed', region: 'mouth', hindrance: 'mouth-moving', assessedS: 1 },
      ]);
      expect(evidence.mouth.hindrance).toBe('mouth-moving');
    });
  });

  it('says “at least 1” where the eye twitches and its mouth could not be assessed', () => {
    const window = quietWindow(20, { events: eye });
    const assessedS = { ...window.assessedS, mouth: { left: 2, right: 20 } };
    expect(gradeCall({ ...window, assessedS }, null)).toMatchObject({ level: 1, atLeast: true });
    expect(gradeCall({ ...window, assessedS: { ...assessedS, mouth: { left: 20, right: 2 } } }, null).atLeast).toBe(
      false,
    );
  });

  describe('on the platysma', () => {
    const window = quietWindow(20, { events: [...eye, ...mouth] });
    const neckSeen = {
      ...window,
      assessedS: { ...window.assessedS, platysma: both(15) },
      sensitivity: { ...window.sensitivity, platysma: both(0.01) },
    };
    const twitching = { ...neckSeen, events: [...neckSeen.events, ...callEvents('platysma', 'left', 3)] };

    it('believes the doctor before the pixels before the tree', () => {
      expect(gradeCall(window, null).platysma).toEqual({ present: false, source: 'inferred' });
      expect(gradeCall(neckSeen, null)).toMatchObject({ level: 2, platysma: { present: false, source: 'pixels' } });
      expect(gradeCall(twitching, null)).toMatchObject({ level: 3, platysma: { present: true, source: 'pixels' } });
      expect(gradeCall(twitching, false)).toMatchObject({
        level: 2,
        platysma: { present: false, source: 'clinician' },
      });
      expect(gradeCall(window, true)).toMatchObject({ level: 3, platysma: { present: true, source: 'clinician' } });
    });

    it('is the more certain the better the source', () => {
      const [inferred, doctor] = [gradeCall(window, null).certainty, gradeCall(window, false).certainty];
      expect(doctor).toBeGreaterThan(inferred);
      expect(certaintyWord(doctor)).toBe('high');
    });

    it('says “at least 2” where it is only inferred', () => {
      const events = [
        ...callEvents('eye', 'left', 10, { depth: 0.8 }),
        ...callEvents('mouth', 'left', 6, { depth: 0.06 }),
      ];
      const inferred = gradeCall(quietWindow(20, { events }), null);
      expect(inferred).toMatchObject({ level: 2, atLeast: true, platysma: { present: true, source: 'inferred' } });
      expect(gradeCall(quietWindow(20, { events }), false)).toMatchObject({ level: 2, atLeast: false });
      expect(gradeCall(quietWindow(20, { events }), true)).toMatchObject({ level: 3, atLeast: false });
    });
  });

  describe('always', () => {
    const LEFT_RIGHT = { left: 'right', right: 'left', both: 'both' } as const;
    const mirroredVerdict = (verdict: CallVerdict): CallVerdict => {
      const swapped = structuredClone(verdict);
      if (verdict.side) swapped.side = LEFT_RIGHT[verdict.side];
      for (const region of ['eye', 'mouth', 'platysma'] as const) {
        const { left, right } = verdict.evidence[region].count;
        swapped.evidence[region].count = { left: right, right: left };
      }
      return swapped;
    };
    const said = fc.constantFrom(true, false, null);

    it('swaps the sides in a mirror, and nothing else', () => {
      fc.assert(
        fc.property(anyWindow, said, (window, seen) => {
          expect(gradeCall(mirroredWindow(window), seen)).toEqual(mirroredVerdict(gradeCall(window, seen)));
        }),
      );
    });

    it('does not mind the order of the events', () => {
      fc.assert(
        fc.property(anyWindow, said, (window, seen) => {
          const reversed = { ...window, events: [...window.events].reverse() };
          expect(gradeCall(reversed, seen)).toEqual(gradeCall(window, seen));
        }),
      );
    });

    it('is never less sure of level 0 after more quiet time, or with finer sight', () => {
      const time = fc.double({ min: 5, max: 600, noNaN: true });
      const depth = fc.double({ min: 0.01, max: 0.5, noNaN: true });
      const sure = (seconds: number, lid: number) => {
        const window = quietWindow(seconds);
        const verdict = gradeCall({ ...window, sensitivity: { ...window.sensitivity, eye: both(lid) } }, null);
        expect(verdict.level).toBe(0);
        return verdict.certainty;
      };
      fc.assert(
        fc.property(time, time, depth, depth, (a, b, fine, coarse) => {
          const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
          expect(sure(longer, fine)).toBeGreaterThanOrEqual(sure(shorter, fine));
          expect(sure(shorter, Math.min(fine, coarse))).toBeGreaterThanOrEqual(sure(shorter, Math.max(fine, coarse)));
        }),
      );
    });

    it('never lowers the level for another event of the affected side', () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 12 }), anyEvent, said, (events, added, seen) => {
          const oneSided = (all: typeof events) => all.map((event) => ({ ...event, side: 'left' as const }));
          const before = gradeCall(quietWindow(20, { events: oneSided(events) }), seen).level ?? 0;
          const after = gradeCall(quietWindow(20, { events: oneSided([...events, added]) }), seen).level ?? 0;
          // The tree looks at mean amplitudes, which a small event lowers: 2 or 3 are its own affair.
          expect(Math.min(after, 2)).toBeGreaterThanOrEqual(Math.min(before, 2));
        }),
      );
    });

    it('has either a level or a reason, and a certainty between 0 and 1', () => {
      fc.assert(
        fc.property(anyWindow, said, (window, seen) => {
          const { level, reasons, certainty } = gradeCall(window, seen);
          expect(level === null).toBe(reasons.length > 0);
          expect(certainty).toBeGreaterThanOrEqual(0);
          expect(certainty).toBeLessThanOrEqual(1);
        }),
      );
    });
  });
});
