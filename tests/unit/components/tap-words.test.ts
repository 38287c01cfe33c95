import { describe, expect, it } from 'vitest';
import { ISSUE_WORDS } from '../../../components/reason-words';
import { tapWords } from '../../../components/tap-words';
import type { TapState } from '../../../lib/consult/live-state';
import type { QualityIssueCode } from '../../../lib/measure/quality';

const failure = { code: 'mesh-crash', message: 'The face engine stopped.', advice: 'Reload the call.' } as const;

/** A record over all kinds, so that a new kind without words here does not compile. */
const TITLES: Record<TapState['kind'], RegExp> = {
  'no-call': /No call in this tab/,
  looking: /Looking for the patient/,
  choose: /Who is the patient/,
  starting: /Starting to watch Ada/,
  watching: /^Watching Ada$/,
  paused: /^Paused$/,
  'no-face': /No face in the picture/,
  black: /The picture is black: camera covered or off/,
  'no-frames': /No frames arrive/,
  poor: /Picture too poor/,
  failed: /The face engine stopped/,
};
const KINDS = Object.keys(TITLES) as TapState['kind'][];
const CODES = Object.keys(ISSUE_WORDS) as QualityIssueCode[];
const stateOf = (kind: TapState['kind']): TapState => (kind === 'failed' ? { kind, failure } : { kind });

describe('words for the tap', () => {
  it.each(KINDS)('say what is so for %s, and what to do', (kind) => {
    const words = tapWords(stateOf(kind), 'Ada', []);
    expect(words.title).toMatch(TITLES[kind]);
    if (kind !== 'watching' && kind !== 'poor') expect(words.advice.join(' ').length).toBeGreaterThan(10);
  });

  it.each(CODES)('name the reason %s and what to tell the patient', (code) => {
    const poor = tapWords({ kind: 'poor' }, 'Ada', [{ code, blocking: true }]);
    expect(poor.title).toBe(`Picture too poor: ${ISSUE_WORDS[code].phrase}`);
    expect(poor.advice).toEqual([ISSUE_WORDS[code].advice]);
    const warned = tapWords({ kind: 'watching' }, 'Ada', [{ code, blocking: false }]);
    expect(warned).toEqual({ tone: 'warn', title: 'Watching Ada', advice: [ISSUE_WORDS[code].advice] });
  });

  it('give only the blocking reasons for a poor picture', () => {
    const words = tapWords({ kind: 'poor' }, null, [
      { code: 'light', blocking: false },
      { code: 'face-size', blocking: true },
    ]);
    expect(words.title).toBe(`Picture too poor: ${ISSUE_WORDS['face-size'].phrase}`);
  });

  it('say so when the name could not be read', () => {
    expect(tapWords({ kind: 'watching' }, null, []).title).toBe('Watching the patient (name not read)');
  });
});
