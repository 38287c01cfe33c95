import { describe, expect, it } from 'vitest';
import { LANGUAGES, preferredLanguage } from '../../../components/words/languages';
import { localeFormat, plainFormat } from '../../../components/words/locale-format';
import { shareWords } from '../../../components/words/share/words';
import type { NotGradable } from '../../../lib/grade/call-verdict';

type Leaf = string | ((...values: never[]) => string);

/** Every word and message by its path. */
function leaves(words: object, path = ''): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]): [string, Leaf][] =>
    typeof value === 'object' ? leaves(value, `${path}${key}.`) : [[path + key, value as Leaf]],
  );
}

const wordsOf = (language: (typeof LANGUAGES)[number]) => {
  const { format: _, ...words } = shareWords(language, 'UTC');
  return new Map(leaves(words));
};

/** What a language may well share with English: names, and signs. */
const MAY_AGREE = /^(services\.|join$|space$|colon$|inBrackets$|levels\.)/;

describe('the words to share', () => {
  const english = wordsOf('en');

  it.each(LANGUAGES)('in %s are complete', (language) => {
    const words = wordsOf(language);
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, word] of words) {
      const other = english.get(path);
      expect([path, typeof word]).toEqual([path, typeof other]);
      if (typeof word === 'function') expect([path, word.length]).toEqual([path, other?.length]);
      else if (path !== 'space') expect([path, word.trim()]).not.toEqual([path, '']);
    }
  });

  it.each(['de', 'zh'] as const)('in %s are no English left over', (language) => {
    for (const [path, word] of wordsOf(language)) {
      if (typeof word !== 'string' || MAY_AGREE.test(path)) continue;
      expect(word, path).not.toBe(english.get(path));
      if (language === 'zh') expect(word, path).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(LANGUAGES)(
    'in %s give each reason its own sentence, with figures that never round up to enough',
    (language) => {
      const { reason } = shareWords(language);
      const reasons: NotGradable[] = [
        ...(['frame-rate', 'face-size', 'light', 'pose', 'face-lost'] as const).map(
          (issue): NotGradable => ({ kind: 'picture', issue }),
        ),
        { kind: 'not-assessed', region: 'eye', hindrance: null, assessedS: 4.9, neededS: 5 },
        { kind: 'not-assessed', region: 'mouth', hindrance: 'gaze', assessedS: 4.9, neededS: 5 },
        { kind: 'too-short', measuredS: 4.9, neededS: 5 },
      ];
      const sentences = reasons.map(reason);
      expect(new Set(sentences).size).toBe(reasons.length);
      for (const sentence of sentences) expect(sentence).toMatch(/[.。]$/);
      for (const sentence of sentences.slice(5)) expect(sentence).toMatch(/4 (s|秒).*5 (s|秒)/);
    },
  );
});

describe('numbers and dates', () => {
  it.each([
    ['en', '9.3', '36', '93%', '9 March 2026 at 14:05'],
    ['de', '9,3', '36', '93 %', '9. März 2026 um 14:05'],
    ['zh', '9.3', '36', '93%', '2026年3月9日 14:05'],
  ] as const)('are written as %s does, with plain spaces', (language, small, large, share, moment) => {
    const format = plainFormat(language, 'UTC');
    expect(format.number(9.25)).toBe(small);
    expect(format.number(35.9)).toBe(large);
    expect(format.percent(0.93)).toBe(share);
    expect(format.moment('2026-03-09T14:05:00Z')).toBe(moment);
  });

  it.each([
    ['en', '180\u00a0ms', '2.4\u00a0s', '61.5%', '01:04.5'],
    ['de', '180\u00a0ms', '2,4\u00a0s', '61,5\u00a0%', '01:04,5'],
    ['zh', '180\u00a0ms', '2.4\u00a0秒', '61.5%', '01:04.5'],
  ] as const)('are written on the screen as %s does, figure and unit together', (language, ms, s, share, moment) => {
    const format = localeFormat(language, 'UTC');
    expect(format.duration(0.18)).toBe(ms);
    expect(format.duration(2.42)).toBe(s);
    expect(format.percent(0.615, 1)).toBe(share);
    expect(format.clock(64.59, 1)).toBe(moment);
  });

  it('have a sign where they are asked for one, and none at nought', () => {
    const { signed } = localeFormat('de');
    expect([0.04, -0.04, 1.25, -20].map((value) => signed(value, 1))).toEqual(['0,0', '0,0', '+1,3', '−20,0']);
  });

  it.each([
    ['en', '13\u00a0kB', '1.2\u00a0MB'],
    ['de', '13\u00a0kB', '1,2\u00a0MB'],
  ] as const)('give room on a disk in %s', (language, small, large) => {
    const { bytes } = localeFormat(language);
    expect([bytes(12_345), bytes(1_234_567)]).toEqual([small, large]);
  });

  it('round a limit to the worse', () => {
    expect(localeFormat('en').percentUp(0.081)).toBe('9%');
    expect(localeFormat('en').percentUp(0.04)).toBe('4%');
  });

  it('count one and many', () => {
    const { counted } = localeFormat('de');
    expect([1, 2, 0].map((count) => counted(count, { one: 'Zuckung', other: 'Zuckungen' }))).toEqual([
      '1 Zuckung',
      '2 Zuckungen',
      '0 Zuckungen',
    ]);
  });
});

it.each([
  [['zh-TW', 'en'], 'zh'],
  [['fr', 'de-CH', 'en'], 'de'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('of %j the language is %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
