import type { CallVerdict } from '../../lib/grade/call-verdict';
import { upperFirst } from '../basics/mapped';
import type { CommonWords } from '../words/common/words';
import type { GradeWords } from '../words/grade/words';
import type { LocaleFormat } from '../words/locale-format';
import { countOf, levelParts } from './verdict-text';

/** The level in words, or that there is none: a heading. */
export function levelWords(verdict: CallVerdict, words: GradeWords): string {
  const { level, reasons } = verdict;
  if (level !== null) return upperFirst(levelParts(verdict, words).join(words.join));
  const tooShort = reasons.length > 0 && reasons.every(({ kind }) => kind === 'too-short');
  return upperFirst(tooShort ? words.noGradeYet : words.notGradable);
}

/** For a screen reader, which is told only when this changes: no figure that moves all the time. */
export function spokenVerdict(verdict: CallVerdict, words: GradeWords, common: CommonWords): string {
  const { level, atLeast, side } = verdict;
  const said = levelWords(verdict, words);
  return level === null ? said : words.spoken(level, atLeast, said, upperFirst(common.sides[side ?? 'none']));
}

/** What a level 0 is worth: what it could have seen, and what it does not count. Goes on after `levelWords`. */
export function noneExplained(
  { evidence, observations }: CallVerdict,
  words: GradeWords,
  format: LocaleFormat,
): string {
  const limits = limitsOf(evidence, words, format);
  const count = Object.values(evidence).reduce((sum, region) => sum + countOf(region), 0);
  if (count === 0) return words.zero.nothing(limits);
  return observations.includes('mouth-only') ? words.zero.mouthAlone(limits) : words.zero.few(count, limits);
}

function limitsOf(evidence: CallVerdict['evidence'], words: GradeWords, format: LocaleFormat): string | null {
  const limits = (['eye', 'mouth'] as const).flatMap((region) => {
    const { smallestTwitch } = evidence[region];
    return smallestTwitch === null ? [] : [words.shareOf(format.percentUp(smallestTwitch), region)];
  });
  return limits.length > 0 ? limits.join(words.comma) : null;
}
