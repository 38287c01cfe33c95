import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../lib/grade/call-verdict';
import { PERMUTATIONS } from '../../lib/statistics/contingency';
import { RESAMPLES } from '../../lib/study/chan/figure';
import { CELLS, FAINT_MOUTH, FOLD, SHALLOW_EYE } from '../../lib/study/cohort/cells';
import { COHORT_FOLDS } from '../../lib/study/cohort/cohort';
import { HFS8, OUTCOME_SHARES, PATTERN_VARIABLES, PLANTED_RULE } from '../../lib/study/cohort/pattern-numbers';
import { SYNTHETIC_RATERS } from '../../lib/study/cohort/synthetic-grades';
import { EYE_MISTAKEN, MOUTH_MISSED } from '../../lib/study/cohort/synthetic-measures';
import { RESTARTS } from '../../lib/study/patterns/divisive';

const TEXT = readFileSync(new URL('../../docs/study-patterns.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const PATTERNS: readonly Pattern[] = ['mild', 'clonic', 'tonic'];
const countOf = (of: (cell: (typeof CELLS)[number]) => boolean): number =>
  CELLS.filter(of).reduce((sum, { count }) => sum + count, 0);
const row = (name: string, of: (pattern: Pattern) => string): string => `| ${name} | ${PATTERNS.map(of).join(' | ')} |`;
const spread = ({ mean, deviation }: { mean: number; deviation: number }): string => `${mean} ± ${deviation}`;

describe('docs/study-patterns.md', () => {
  it.each([
    `best of ${RESTARTS} seeded restarts`,
    `(${PERMUTATIONS} tables)`,
    `${RESAMPLES} resamples of patients`,
    `A fold is ${FOLD} patients; the cohort has ${{ 2: 'two' }[COHORT_FOLDS]}`,
    `the eye is at least ${PLANTED_RULE.eyeMeanAmplitude} and that of the mouth at least ${PLANTED_RULE.mouthMeanAmplitude}`,
    `a fainter mouth (${FAINT_MOUTH.mouthDistanceChange}) or a shallower eye (${SHALLOW_EYE.eyeClosure})`,
    `B is one grade too high in ${100 * SYNTHETIC_RATERS[1].off} % and C one too low in ${100 * SYNTHETIC_RATERS[2].off} %`,
    `a twitching mouth in ${100 * MOUTH_MISSED} %, and takes an eye at rest for a twitching one in ${100 * EYE_MISTAKEN} %`,
  ])('says “%s”, as the code does', (words) => {
    expect(TEXT).toContain(words);
  });

  it('tables the grades as they are drawn', () => {
    for (const [grade, name] of ['0', 'I', 'II', 'III', 'IV'].entries()) {
      const counts = [0, 1, 2, 3].map((least) => countOf((cell) => cell.grade === grade && cell.level >= least));
      expect(TEXT).toContain(`| ${name} | ${counts.join(' | ')} |`);
    }
  });

  it('tables the patterns as they are drawn', () => {
    for (const expected of [
      row('patients in a fold', (pattern) => String(countOf((cell) => cell.pattern === pattern))),
      row('eye closure', (pattern) => spread(PATTERN_VARIABLES[pattern].eyeClosure)),
      row('mouth distance change', (pattern) => spread(PATTERN_VARIABLES[pattern].mouthDistanceChange)),
      row('rate, a minute', (pattern) => spread(PATTERN_VARIABLES[pattern].ratePerMinute)),
      row('repetition', (pattern) => spread(PATTERN_VARIABLES[pattern].repetition)),
      row('HFS-8', (pattern) => spread(HFS8[pattern])),
      row('relieved after treatment', (pattern) => `${100 * OUTCOME_SHARES[pattern].relieved} %`),
    ]) {
      expect(TEXT).toContain(expected);
    }
  });
});
