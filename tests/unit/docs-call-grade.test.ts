import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INFERRED_CERTAINTY } from '../../lib/grade/call-platysma';
import { HIGH_FROM, MODERATE_FROM } from '../../lib/grade/certainty';
import { REPEAT_S } from '../../lib/grade/four-variables';
import { MIN_ASSESSED_S, MIN_ASSESSED_SHARE, MIN_MEASURED_S } from '../../lib/grade/not-gradable';
import { CLONIC_FROM, PATTERN_NEEDS, TONIC_FROM } from '../../lib/grade/pattern';
import { chanceOf, FALSE_PER_MINUTE, logPresence, SPASMS_PER_MINUTE } from '../../lib/grade/presence';
import { SYNCHRONY_S } from '../../lib/grade/synchrony';
import { BROW_SIGN } from '../../lib/twitch/call/side-signs';

const TEXT = readFileSync(new URL('../../docs/call-grade.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('docs/call-grade.md', () => {
  it.each([
    `less than ${MIN_MEASURED_S} s of it`,
    `less than ${MIN_ASSESSED_S} s or a ${{ 0.25: 'quarter' }[MIN_ASSESSED_SHARE]} of the time`,
    `allowed ${FALSE_PER_MINUTE} a minute`,
    `between ${SPASMS_PER_MINUTE.least} and ${SPASMS_PER_MINUTE.most} a minute`,
    `tree denies counts ${INFERRED_CERTAINTY}`,
    `From ${MODERATE_FROM} on a certainty is called moderate, from ${HIGH_FROM} on high`,
    `overlaps within ${SYNCHRONY_S} s`,
    `rose by ${100 * BROW_SIGN} % of the eye-to-eye distance`,
    `within ${REPEAT_S} s of the end`,
    `take ${{ 0.5: 'half' }[TONIC_FROM]} of the spasm time`,
    `closure ${CLONIC_FROM.eyeClosure}, mouth ${CLONIC_FROM.mouthDistanceChange}, rate ${CLONIC_FROM.ratePerMinute} a minute, repetition ${CLONIC_FROM.repetition}`,
    `Fewer than ${{ 3: 'three' }[PATTERN_NEEDS]} spasms`,
  ])('says “%s”, as the code does', (words) => {
    expect(TEXT).toContain(words);
  });

  it('tables the certainty of quiet as it is calculated', () => {
    for (const assessedS of [20, 60, 180]) {
      const certainties = [0.04, 0.1, 0.2].map((smallestTwitch) => {
        const quiet = logPresence({
          region: 'eye',
          events: [],
          accompanied: [],
          assessedS,
          smallestTwitch,
          eyeSpasms: 0,
        });
        return (1 - chanceOf(quiet)).toFixed(2);
      });
      expect(TEXT).toContain(`| ${assessedS} s | ${certainties.join(' | ')} |`);
    }
  });
});
