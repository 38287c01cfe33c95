import { describe, expect, it } from 'vitest';
import { callEvidence } from '../../../lib/grade/call-evidence';
import type { CallWindow } from '../../../lib/grade/call-verdict';
import { fourVariables, spasmsOf } from '../../../lib/grade/four-variables';
import { patternOf } from '../../../lib/grade/pattern';
import { callEvent, callEvents, quietWindow, tonicSpasm } from './call-window';

const variablesOf = (window: CallWindow) =>
  fourVariables(spasmsOf(window), { eye: callEvidence(window, 'eye'), mouth: callEvidence(window, 'mouth') });
const patternIn = (window: CallWindow) => patternOf(spasmsOf(window), variablesOf(window));

describe('fourVariables', () => {
  it('counts what eye and mouth do together once', () => {
    const events = [
      ...callEvents('eye', 'left', 4),
      callEvent('mouth', 'left', 2.55),
      callEvent('mouth', 'left', 10),
      callEvent('mouth', 'right', 7.5),
    ];
    const variables = variablesOf(quietWindow(20, { events }));
    expect(variables.ratePerMinute).toBeCloseTo(18);
    expect(variables.eyeClosure).toBeCloseTo(0.2);
    expect(variables.mouthDistanceChange).toBeCloseTo(0.05);
  });

  it('tells bursts from single spasms', () => {
    const at = (...onsets: number[]) =>
      variablesOf(quietWindow(20, { events: onsets.map((onsetS) => callEvent('eye', 'left', onsetS)) })).repetition;
    expect(at(2, 8, 14)).toBe(0);
    expect(at(2, 2.5, 3, 10)).toBeCloseTo(2 / 3);
    expect(at(5)).toBe(0);
  });

  it('is all zeros on a quiet face', () => {
    expect(variablesOf(quietWindow(20))).toEqual({
      eyeClosure: 0,
      mouthDistanceChange: 0,
      ratePerMinute: 0,
      repetition: 0,
    });
  });
});

describe('patternOf', () => {
  it('needs a few spasms, or one that lasts', () => {
    expect(patternIn(quietWindow(20, { events: callEvents('eye', 'left', 2) }))).toBeNull();
    expect(patternIn(quietWindow(20, { events: [tonicSpasm('left', 3, 4)] }))).toBe('tonic');
  });

  it('is mild where spasms are few and shallow', () => {
    expect(patternIn(quietWindow(60, { events: callEvents('eye', 'left', 4, {}, 60) }))).toBe('mild');
  });

  it('is clonic where two of the four variables are raised', () => {
    const deep = callEvents('eye', 'left', 8, { depth: 0.5 });
    expect(patternIn(quietWindow(20, { events: deep }))).toBe('clonic');
    expect(patternIn(quietWindow(120, { events: deep.map((event) => ({ ...event, depth: 0.1 })) }))).toBe('mild');
  });

  it('is tonic only where sustained spasm takes most of the spasm time', () => {
    const short = callEvents('eye', 'left', 12, { depth: 0.5 });
    expect(patternIn(quietWindow(20, { events: [...short, tonicSpasm('left', 3, 1.2)] }))).toBe('clonic');
    expect(patternIn(quietWindow(20, { events: [...short, tonicSpasm('left', 3, 6)] }))).toBe('tonic');
  });
});
