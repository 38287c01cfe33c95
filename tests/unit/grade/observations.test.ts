import { describe, expect, it } from 'vitest';
import { gradeCall } from '../../../lib/grade/call-grade';
import type { CallWindow } from '../../../lib/grade/call-verdict';
import { callEvent, callEvents, quietWindow, tonicSpasm } from './call-window';

const both = <T>(value: T) => ({ left: value, right: value });
const observed = (changes: Partial<CallWindow>) => gradeCall(quietWindow(20, changes), null).observations;

describe('observations', () => {
  it('are none on a quiet face, nor on an ordinary spasm of one eye', () => {
    expect(observed({ blinks: 7 })).toEqual([]);
    expect(observed({ events: callEvents('eye', 'left', 5) })).toEqual([]);
  });

  it('name eye and mouth that move together', () => {
    const events = [...callEvents('eye', 'left', 4), ...callEvents('mouth', 'left', 4)];
    expect(gradeCall(quietWindow(20, { events }), null)).toMatchObject({ synchrony: 1, observations: ['synkinesis'] });
    expect(observed({ events: [...callEvents('eye', 'left', 4), callEvent('mouth', 'left', 2.5)] })).toEqual([]);
  });

  it('name the other Babinski sign, and count what was judged', () => {
    const events = [...callEvents('eye', 'left', 3, { browRise: 0.03 }), ...callEvents('eye', 'left', 2)];
    const verdict = gradeCall(quietWindow(20, { events }), null);
    expect(verdict.otherBabinski).toEqual({ judged: 3, browUp: 3 });
    expect(verdict.observations).toContain('other-babinski');
    expect(observed({ events: callEvents('eye', 'left', 5, { browRise: 0.01 }) })).toEqual([]);
    expect(observed({ events: [callEvent('eye', 'left', 3, { browRise: 0.05 })] })).toEqual([]);
  });

  it('name closures of both lids together, as in blepharospasm', () => {
    const together = [...callEvents('eye', 'left', 4), ...callEvents('eye', 'right', 4)];
    expect(observed({ events: together })).toEqual(['conjugate-closure', 'both-sides']);
    expect(observed({ events: callEvents('eye', 'left', 4, { conjugacy: 0.7 }) })).toContain('conjugate-closure');
    const window = quietWindow(20, { hindrances: { eye: 'eyes-closed' } });
    const closed = (assessedS: number) =>
      gradeCall({ ...window, assessedS: { ...window.assessedS, eye: both(assessedS) } }, null);
    expect(closed(2)).toMatchObject({ level: null, observations: ['conjugate-closure'] });
    expect(closed(18).observations).toEqual([]);
  });

  it('name a corner that goes down in a sustained spasm, not in a twitch: the platysma pulls it down too', () => {
    const down = callEvent('mouth', 'left', 4, { commissureRise: -0.05 });
    expect(observed({ events: [tonicSpasm('left', 3, 5), down] })).toContain('commissure-down');
    expect(observed({ events: [tonicSpasm('right', 3, 5), down] })).not.toContain('commissure-down');
    expect(observed({ events: [...callEvents('eye', 'left', 3), down] })).not.toContain('commissure-down');
  });

  it('name a mouth that twitches alone', () => {
    const verdict = gradeCall(quietWindow(20, { events: callEvents('mouth', 'right', 4) }), null);
    expect(verdict).toMatchObject({ level: 0, side: 'right', observations: ['mouth-only'] });
  });

  it('name many blinks only beyond what talking and chance explain', () => {
    expect(observed({ blinks: 12 })).toEqual([]);
    expect(observed({ blinks: 18 })).toEqual(['many-blinks']);
  });

  it('are kept back from a picture that is too poor', () => {
    expect(observed({ events: callEvents('mouth', 'right', 4), issues: ['light'] })).toEqual([]);
  });
});
