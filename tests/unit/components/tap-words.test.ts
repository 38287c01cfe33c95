import { describe, expect, it } from 'vitest';
import { chooseWords } from '../../../components/panel/choose-words';
import { tapWords } from '../../../components/panel/tap-words';
import { CALL_WORDS } from '../../../components/words/call/words';
import { REASON_WORDS } from '../../../components/words/reasons/words';
import type { LiveState, TapState } from '../../../lib/consult/live-state';
import type { QualityIssue, QualityIssueCode } from '../../../lib/measure/quality';
import { fixtureLiveState } from '../../fixtures/live-state';

const failure = { code: 'mesh-crash', message: 'RuntimeError: unreachable' } as const;
const { issues: ISSUE_WORDS } = REASON_WORDS.en;

const wordsFor = (tap: Told, issues: readonly QualityIssue[]) =>
  tapWords(tap, 'Ada', issues, CALL_WORDS.en, REASON_WORDS.en);

/** A record over all kinds, so that a new kind without words here does not compile. */
type Told = Exclude<TapState, { kind: 'choose' }>;
const TITLES: Record<Told['kind'], RegExp> = {
  'no-call': /No call in this tab/,
  looking: /Looking for the patient/,
  'call-gone': /The call page is closed or loading/,
  away: /^No picture of Ada$/,
  starting: /Starting to watch Ada/,
  watching: /^Watching Ada$/,
  paused: /^Paused$/,
  'no-face': /No face in the picture/,
  'which-face': /Which face is the patient’s/,
  black: /The picture is black: camera covered or off/,
  'no-frames': /No frames arrive/,
  'no-answer': /The measuring engine does not answer/,
  poor: /Picture too poor/,
  failed: /^The measuring engine stopped and did not start again$/,
};
const KINDS = Object.keys(TITLES) as Told['kind'][];
const CODES = Object.keys(ISSUE_WORDS) as QualityIssueCode[];
const stateOf = (kind: Told['kind']): Told => (kind === 'failed' ? { kind, failure } : { kind });

describe('words for the tap', () => {
  it.each(KINDS)('say what is so for %s, and what to do', (kind) => {
    const words = wordsFor(stateOf(kind), []);
    expect(words.title).toMatch(TITLES[kind]);
    if (kind !== 'watching' && kind !== 'poor') expect(words.advice.join(' ').length).toBeGreaterThan(10);
  });

  it.each(CODES)('name the reason %s and what to tell the patient', (code) => {
    const poor = wordsFor({ kind: 'poor' }, [{ code, blocking: true }]);
    expect(poor.title).toBe(`Picture too poor: ${ISSUE_WORDS[code].phrase}`);
    expect(poor.advice).toEqual([ISSUE_WORDS[code].advice]);
    const warned = wordsFor({ kind: 'watching' }, [{ code, blocking: false }]);
    expect(warned).toEqual({ tone: 'warn', title: 'Watching Ada', advice: [ISSUE_WORDS[code].advice] });
  });

  it('give only the blocking reasons for a poor picture', () => {
    const words = wordsFor({ kind: 'poor' }, [
      { code: 'light', blocking: false },
      { code: 'face-size', blocking: true },
    ]);
    expect(words.title).toBe(`Picture too poor: ${ISSUE_WORDS['face-size'].phrase}`);
  });
});

describe('words for choosing', () => {
  const ana = { id: 'a', name: 'Ana', role: 'remote', width: 640, height: 360 } as const;
  const ben = { ...ana, id: 'b', name: 'Ben' };
  const nobody = { watchedTileId: null, watchedName: null };
  const words = (changes: Partial<LiveState>) => {
    const { title, advice } = chooseWords(fixtureLiveState({ tap: { kind: 'choose' }, ...changes }), CALL_WORDS.en);
    return [title, ...advice].join(' ');
  };

  it('name everybody when several are in the call', () => {
    expect(words({ ...nobody, tiles: [ana, ben] })).toBe(
      'Who is the patient? The call shows Ana and Ben. Choose the patient below.',
    );
  });

  it('say that a single picture may be one’s own', () => {
    expect(words({ ...nobody, tiles: [ana] })).toMatch(
      /^Is this the patient\? .* whether the picture below is your own/,
    );
  });

  it('say who is away and who is there', () => {
    const away = { watchedTileId: 'x', watchedName: 'Maria', tiles: [{ ...ben, name: null }] };
    expect(words(away)).toBe(
      'Maria is away The call now shows somebody whose name was not read. Maria is watched again by itself once the call page shows that name again. Choose below if this is the patient now.',
    );
    expect(words({ ...away, service: 'other' })).toContain('it may be the same person');
  });

  it('say that nothing is recorded while the consult’s patient is away, whoever was watched last', () => {
    const participant = { id: 'x', name: 'Maria' };
    expect(words({ participant, watchedTileId: 'a', watchedName: 'Ana', tiles: [ben] })).toMatch(
      /^Maria is away .* Nothing is recorded meanwhile\. If it is the same person, say so below\.$/,
    );
  });

  it('are plain again for whoever else was watched and went, while the consult’s patient is there', () => {
    const changes = { participant: { id: 'a', name: 'Ana' }, watchedTileId: 'x', watchedName: 'Carer', tiles: [ana] };
    expect(words(changes)).toMatch(
      /^Carer is away The call now shows Ana\. .* Choose below if this is the patient now\.$/,
    );
  });
});
