import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { passphraseProblem, SUGGESTED_WORDS, suggestPassphrase } from '../../../lib/share/passphrase';

describe('a suggested passphrase', () => {
  it('draws each word as likely as any other: the list divides what is drawn', () => {
    expect(new Set(wordlist).size).toBe(2048);
    expect(suggestPassphrase((numbers) => numbers.set([0, 2047, 2048, 65535, 1, 2049]))).toBe(
      'abandon zoo abandon zoo ability ability',
    );
  });

  it('is never the same, and passes what is asked of a new one', () => {
    const many = Array.from({ length: 50 }, () => suggestPassphrase());
    expect(new Set(many).size).toBe(50);
    for (const one of many) {
      expect(one.split(' ')).toHaveLength(SUGGESTED_WORDS);
      expect(passphraseProblem(one, one)).toBeNull();
    }
  });
});

describe('a new passphrase', () => {
  it.each([
    ['', '', 'empty'],
    ['   ', '   ', 'empty'],
    ['fourteen chars', 'fourteen chars', 'short'],
    ['aaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaaaaa', 'repetitive'],
    ['fifteen letters', 'fifteen letterz', 'differs'],
    ['fifteen letters', 'fifteen letters', null],
  ] as const)('“%s”, “%s”: %s', (first, again, problem) => {
    expect(passphraseProblem(first, again)).toBe(problem);
  });
});
