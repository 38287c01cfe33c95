import { describe, expect, test } from 'vitest';
import { parseClock } from '../../../components/parse-clock';
import { codecName, leftWords, problemWords } from '../../../components/recording-words';
import type { RecordingProblem } from '../../../lib/recording/recording-error';

const PROBLEMS: RecordingProblem[] = [
  { kind: 'empty' },
  { kind: 'unreadable' },
  { kind: 'no-picture' },
  { kind: 'codec', codec: 'hev1.1.6.L93.B0' },
  { kind: 'codec', codec: '' },
  { kind: 'cut-off', readS: 8, durationS: 30 },
  { kind: 'past-end', durationS: 8 },
  { kind: 'no-face' },
  { kind: 'which-face' },
  { kind: 'engine', words: 'out of memory' },
];

describe('what is wrong with a recording', () => {
  test.each(PROBLEMS)('$kind: what happened and what to do, whole sentences', (problem) => {
    const { message, advice } = problemWords(problem);
    for (const words of [message, advice]) expect(words).toMatch(/^[A-Z].*[.]?$/);
    expect(advice).toMatch(/\.$/);
  });

  test('20 seconds before the cut are offered only where there are as many', () => {
    expect(problemWords({ kind: 'cut-off', readS: 19, durationS: 60 }).advice).not.toContain('20 seconds');
    expect(problemWords({ kind: 'cut-off', readS: 20, durationS: 60 }).advice).toContain('20 seconds');
  });

  test('HEVC by any of its names', () => {
    for (const codec of ['hvc1.2.4.L120.B0', 'hev1.1.6.L93.B0', 'dvh1.05.06', 'V_MPEGH/ISO/HEVC'])
      expect(codecName(codec)).toBe('HEVC (H.265)');
    expect(codecName('')).toBe('a format that is not known');
  });
});

test.each([
  ['75', 75],
  ['1:15', 75],
  ['00:05', 5],
  ['1:00:00', 3600],
  [' 0:02.5 ', 2.5],
  ['0:02,5', 2.5],
  ['1:75', null],
  ['a', null],
  ['', null],
  ['-1', null],
  ['1:2:3:4', null],
])('the time %j is %j', (text, seconds) => expect(parseClock(text)).toBe(seconds));

test('time left in words', () => {
  expect(leftWords(0.4)).toBe('Nearly done');
  expect(leftWords(20.2)).toBe('About 21 s left');
  expect(leftWords(150)).toBe('About 3 min left');
});
