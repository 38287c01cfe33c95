import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { parseClock } from '../../../components/recordings/parse-clock';
import { Recordings } from '../../../components/recordings/Recordings';
import type { RecordingState } from '../../../components/recordings/recording-item';
import { LANGUAGES } from '../../../components/words/languages';
import { codecName } from '../../../components/words/recordings/codec-name';
import { RECORDINGS_WORDS } from '../../../components/words/recordings/words';
import type { RecordingProblem } from '../../../lib/recording/recording-error';
import { drawIn } from '../../fixtures/draw-in';
import { leftVerdict } from '../../fixtures/verdict';
import { leftInLatin } from './untranslated';

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

const { left, problem: problemWords } = RECORDINGS_WORDS.en;

describe('what is wrong with a recording', () => {
  test.each(PROBLEMS)('$kind: what happened and what to do, whole sentences in every language', (problem) => {
    for (const language of LANGUAGES) {
      const { message, advice } = RECORDINGS_WORDS[language].problem(problem);
      expect(message).toMatch(/\S/);
      expect(advice).toMatch(/[.。]$/);
    }
  });

  test('20 seconds before the cut are offered only where there are as many', () => {
    expect(problemWords({ kind: 'cut-off', readS: 19, durationS: 60 }).advice).not.toContain('20 seconds');
    expect(problemWords({ kind: 'cut-off', readS: 20, durationS: 60 }).advice).toContain('20 seconds');
  });

  test('HEVC by any of its names', () => {
    for (const codec of ['hvc1.2.4.L120.B0', 'hev1.1.6.L93.B0', 'dvh1.05.06', 'V_MPEGH/ISO/HEVC'])
      expect(codecName(codec)).toBe('HEVC (H.265)');
    expect(codecName('')).toBeNull();
    expect(problemWords({ kind: 'codec', codec: '' }).message).toContain('a format that is not known');
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
  expect(left(0.4)).toBe('Nearly done');
  expect(left(20.2)).toBe('About 21 s left');
  expect(left(150)).toBe('About 3 min left');
});

const STATES: RecordingState[] = [
  { kind: 'opening' },
  { kind: 'ready' },
  { kind: 'waiting' },
  { kind: 'grading', share: 0.2, leftS: null },
  { kind: 'grading', share: 0.2, leftS: 20 },
  { kind: 'graded', recordId: 'x', verdict: leftVerdict() },
  { kind: 'graded', recordId: 'x', verdict: null },
  ...PROBLEMS.map((problem) => ({ kind: 'failed', problem }) as const),
];

test('in Chinese nothing of the page is left in English', () => {
  const facts = { durationS: 42, width: 1280, height: 720, framesPerS: 30, rotation: 0, codec: 'avc1' } as const;
  const items = STATES.map((state, id) => ({
    id,
    name: 'IMG_1.MOV',
    facts: state.kind === 'opening' ? null : facts,
    part: { kind: 'clip', fromS: 50 } as const,
    state,
  }));
  const nothing = () => {};
  const view = h(Recordings, {
    items: items as never,
    onLanguage: nothing,
    onFiles: nothing,
    onPart: nothing,
    onGrade: nothing,
    onCancel: nothing,
    onRemove: nothing,
    onSaveResults: nothing,
  });
  const names = ['IMG_1.MOV', 'MP4', 'MOV', 'H.264', 'WebM', 'HEVC', 'H.265', 'HandBrake', 'iPhone', 'out of memory'];
  expect(leftInLatin(drawIn('zh', view), [...names, 'Language · Sprache'])).toEqual([]);
});
