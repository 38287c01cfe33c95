import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PreCheck } from '../../../components/panel/PreCheck';
import {
  limitWords,
  namedBy,
  preCheckAdvice,
  preCheckTexts,
  preCheckTitle,
  valueWords,
} from '../../../components/panel/precheck-words';
import type { PreCheckState } from '../../../lib/consult/precheck';
import type { PreCheckFinding } from '../../../lib/consult/precheck-findings';

/** A good picture's findings. */
const GOOD: PreCheckFinding[] = [
  { item: 'face-lost', value: 1, limit: 0.5, verdict: 'good', reason: null },
  { item: 'light', value: 141.3, limit: 60, verdict: 'good', reason: null },
  { item: 'face-size', value: 148.7, limit: 80, verdict: 'good', reason: null },
  { item: 'frame-rate', value: 29.97, limit: 24, verdict: 'good', reason: null },
  { item: 'pose', value: 6.2, limit: 20, verdict: 'good', reason: null },
  { item: 'steadiness', value: 1.2, limit: 8.667, verdict: 'good', reason: null },
  { item: 'eye', value: 0.0612, limit: null, verdict: 'good', reason: null },
  { item: 'mouth', value: 0.03, limit: null, verdict: 'good', reason: null },
  { item: 'platysma', value: 0.02, limit: null, verdict: 'good', reason: null },
];

const but = (...changes: (Pick<PreCheckFinding, 'item'> & Partial<PreCheckFinding>)[]): PreCheckFinding[] =>
  GOOD.map((finding) => ({ ...finding, ...changes.find(({ item }) => item === finding.item) }));

const done = (findings: PreCheckFinding[]): PreCheckState => ({ done: true, progress: 1, leftS: 0, findings });
const english = preCheckTexts('en');
const titleOf = (findings: readonly PreCheckFinding[]) => preCheckTitle(findings, english);
const draw = (state: PreCheckState) => renderToString(h(PreCheck, { state, onAgain: () => undefined }));

const small = { item: 'face-size', value: 43.9, verdict: 'poor', reason: 'face-size' } as const;
const dark = { item: 'light', value: 38, verdict: 'poor', reason: 'light' } as const;
const slow = { item: 'frame-rate', value: 22, verdict: 'fair', reason: 'frame-rate' } as const;
const noNeck = { item: 'platysma', value: null, verdict: 'fair', reason: 'outside' } as const;

describe('the picture check', () => {
  it('is one line when all is good, rounded to the worse', () => {
    expect(titleOf(GOOD)).toBe('Picture good: shows lid twitches from 7%');
    const html = draw(done(GOOD));
    expect(html).toMatch(/data-verdict="good"/);
    expect(html).not.toMatch(/<details[^>]* open/);
    expect(html).not.toContain('Say to the patient');
  });

  it('says first what is worst, and of that what others depend on', () => {
    expect(titleOf(but(small, slow, noNeck))).toBe('Too poor to grade: the face is too small');
    expect(titleOf(but(small, dark, slow))).toBe('Too poor to grade: the face is too dark');
    expect(titleOf(but(slow, noNeck))).toBe('Gradable, but weak: too few frames a second');
    const speaks = { item: 'mouth', verdict: 'poor', reason: 'mouth-moving' } as const;
    expect(titleOf(but(speaks))).toBe('Too poor to grade. Mouth: the patient speaks, chews or smiles');
    expect(titleOf(but(noNeck))).toBe('Good for lids and mouth. Neck: it is not in the picture');
  });

  it('gives one sentence to say and one to do', () => {
    expect(preCheckAdvice(but(small), english)).toEqual({
      say: 'Please come closer to the camera.',
      do: 'Pin the patient’s tile and enlarge the call’s window.',
    });
    const html = draw(done(but(small, dark)));
    expect(html).toMatch(/<details[^>]* open/);
    expect(html).toMatch(/Say to the patient:.*Please let even light fall on the face/);
    expect(preCheckAdvice(GOOD, english)).toEqual({ say: null, do: null });
  });

  it('never rounds what falls short up to enough, nor a limit down', () => {
    const figures = (finding: Partial<PreCheckFinding>) => {
      const whole = { limit: null, verdict: 'fair', reason: null, item: 'pose', value: null, ...finding } as const;
      return [valueWords(whole, english), limitWords(whole, english)];
    };
    expect(figures({ item: 'frame-rate', value: 23.9, limit: 24 })).toEqual([
      '23\u00a0frames/s',
      'at least 24\u00a0frames/s',
    ]);
    expect(figures({ item: 'face-size', value: 79.9, limit: 80 })).toEqual(['79\u00a0px', 'at least 80\u00a0px']);
    expect(figures({ item: 'light', value: 59.9, limit: 60 })).toEqual(['23%', 'at least 24%']);
    expect(figures({ item: 'pose', value: 20.1, limit: 20 })).toEqual(['21°', 'at most 20°']);
    expect(figures({ item: 'steadiness', value: 8.7, limit: 8.667 })).toEqual(['9°/s', 'at most 8°/s']);
    expect(figures({ item: 'eye', value: 0.081 })).toEqual(['from\u00a09%', null]);
    expect(figures({})).toEqual(['–', null]);
  });

  it('shows while it runs how long it may take, and judges nothing yet', () => {
    const html = draw({ done: false, progress: 0.4, leftS: 5.2, findings: but(small) });
    expect(html).toMatch(/data-verdict="running"/);
    expect(html).toMatch(/Checking the picture….*value="0.4".*6\u00a0s at most/);
    expect(html).not.toContain('Say to the patient');
    expect(html).not.toContain('check-again-button');
  });

  it('says that a picture could not be judged', () => {
    expect(titleOf(GOOD.map((finding) => ({ ...finding, verdict: 'unknown' })))).toBe(
      'The picture could not be judged',
    );
    const none = but({ item: 'frame-rate', value: 0, verdict: 'poor', reason: 'no-frames' });
    expect(titleOf(none)).toBe('Too poor to grade: no frames arrive from the call');
  });

  it('names nothing before it is done', () => {
    expect([...namedBy(done(but(small, noNeck)))]).toEqual(['face-size', 'outside']);
    expect(namedBy({ ...done(but(small)), done: false }).size).toBe(0);
    expect(namedBy(null).size).toBe(0);
  });
});
