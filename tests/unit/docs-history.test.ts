import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODERATE_FROM } from '../../lib/grade/certainty';
import { MIN_ASSESSED_S } from '../../lib/grade/not-gradable';
import { MIN_STRETCHES } from '../../lib/statistics/dispersion';
import { WINDOW_S } from '../../lib/twitch/paper-constants';

const TEXT = readFileSync(new URL('../../docs/history.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('docs/history.md', () => {
  it.each([
    `named from ${MODERATE_FROM} that both levels are right`,
    `stretches of ${WINDOW_S} s (those without a gap, at least ${MIN_STRETCHES} of them)`,
    `less than ${WINDOW_S * MIN_STRETCHES} s tells nothing of its bursts`,
    `too little could be judged (${MIN_ASSESSED_S} s)`,
  ])('says “%s”, as the code does', (words) => {
    expect(TEXT).toContain(words);
  });
});
