import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { changeText, figureText } from '../../../components/history/comparison-text';
import { VisitComparison } from '../../../components/history/VisitComparison';
import { treatmentsOf } from '../../../components/history/visit-text';
import { COMPARISON_WORDS } from '../../../components/words/comparison/words';
import { FORMATS } from '../../../components/words/locale-format';
import { compareFigure } from '../../../lib/history/compare-visits';
import type { Visit } from '../../../lib/history/visit';
import { around, evidence, visit, withEye } from '../history/visits';

const english = { words: COMPARISON_WORDS.en, format: FORMATS.en };
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('two visits side by side', () => {
  const before = { ...withEye(evidence(around(0.2, 60))), id: 'a', patient: 'AB', startedAt: '2026-02-02T12:00:00Z' };
  const after = {
    ...withEye(evidence(around(0.2, 6))),
    id: 'b',
    patient: 'AB',
    startedAt: '2026-03-09T12:00:00Z',
    toxinOn: '2026-02-09',
  };

  it('are in order of time, each figure with its interval and what can be said', () => {
    const words = text(renderToString(h(VisitComparison, { visits: [after, before] })));
    expect(words).toMatch(/2 Feb 2026 .*30\.0 \(22\.9–38\.6\).*9 Mar 2026, 28 days after toxin/);
    expect(words).toContain('▼ less often, beyond chance: ×0.10 (0.04–0.23), of twitches from 5% up');
    expect(words).toContain('≈ no certain change (both levels right: 81% likely)');
    expect(words).not.toMatch(/NaN|undefined|First to last|different labels/);
  });

  it('of two patients warn', () => {
    const words = text(renderToString(h(VisitComparison, { visits: [before, { ...after, patient: 'CD' }] })));
    expect(words).toContain('different labels');
  });

  it('of three also set the last against the first, and none breaks on what was not measured', () => {
    const old = visit({ id: 'c', regions: null, grade: null, startedAt: '2025-01-01T12:00:00Z' });
    const words = text(renderToString(h(VisitComparison, { visits: [before, after, old] })));
    expect(words).toContain('First to last: ? not comparable: too little could be judged');
    expect(words).toContain('not graded');
    expect(words).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('what the figures rest on', () => {
  const asked: Partial<Visit> = {
    reviewed: true,
    tasks: { kinds: ['close-eyes', 'speak'], provoked: 3, voluntary: 5 },
  };
  const drawn = (...visits: Partial<Visit>[]) =>
    text(
      renderToString(h(VisitComparison, { visits: visits.map((changes, i) => visit({ id: String(i), ...changes })) })),
    );

  it('is said of each visit, with a warning where it differs', () => {
    const words = drawn({}, asked);
    expect(words).toMatch(/automatic values, not reviewed nothing asked of the patient .* reviewed and signed/);
    expect(words).toContain(
      'asked for: eye closure, speech; provoked by it and counted: 3; in the movement itself and not counted: 5',
    );
    expect(words).toContain('not asked to do the same');
    expect(words).toContain('others were not');
  });

  it('warns of nothing where it is the same, in whatever order it was asked for', () => {
    const words = drawn(asked, {
      reviewed: true,
      tasks: { kinds: ['speak', 'close-eyes'], provoked: 0, voluntary: 0 },
    });
    expect(words).not.toMatch(/not asked to do the same|others were not/);
  });
});

describe('words of changes', () => {
  const none = withEye(evidence([]));

  it('name what came from nothing', () => {
    const change = compareFigure(none, withEye(evidence(around(0.2, 9))), 'eye', 'rate');
    expect(changeText(change, 'rate', english)).toMatch(/^▲ more often, beyond chance: ×∞ \(\d\.\d\d–∞\)/);
    expect(changeText(compareFigure(none, none, 'eye', 'rate'), 'rate', english)).toBe(
      '≈ none at either visit, of twitches from 5% up',
    );
  });

  it('give shares and their differences as percentages', () => {
    const figure = { value: 0.2, low: 0.15, high: 0.25 };
    expect(figureText(figure, 'depth', FORMATS.en)).toBe('20.0% (15.0–25.0)');
    expect(figureText(figure, 'depth', FORMATS.de)).toBe('20,0\u00a0% (15,0–25,0)');
    const change = compareFigure(withEye(evidence(around(0.4, 9))), withEye(evidence(around(0.2, 9))), 'eye', 'depth');
    expect(changeText(change, 'depth', english)).toMatch(
      /^▼ less deep, beyond chance: −20\.0 points \(−2\d\.\d to −1\d\.\d\)/,
    );
  });
});

describe('treatments', () => {
  it('lie before or after a visit', () => {
    const startedAt = '2026-03-09T12:00:00Z';
    const told = (notes: Partial<Visit>) => treatmentsOf(visit({ startedAt, ...notes }), english.words.treatment);
    expect(told({ toxinOn: '2026-03-08', surgeryOn: '2026-04-01' })).toEqual([
      '1 day after toxin',
      '23 days before surgery',
    ]);
    expect(told({ toxinOn: '2026-03-09' })).toEqual(['on the day of toxin']);
  });
});
