import type { CallEvidence, CallVerdict } from '../../lib/grade/call-verdict';
import { certaintyWord } from '../../lib/grade/certainty';
import type { GradeWords } from '../words/grade/words';
import type { ShareWords } from '../words/share/words';

/** The most that a certainty is given as: no measurement is sure. */
const MOST_CERTAIN = 0.99;

/** A level 0 of three kinds: nothing was seen, no more than comes by chance, or a mouth alone. */
export function kindOfNone({
  evidence,
  observations,
}: Pick<CallVerdict, 'evidence' | 'observations'>): keyof ShareWords['none'] {
  if (observations.includes('mouth-only')) return 'mouthOnly';
  return Object.values(evidence).some((region) => countOf(region) > 0) ? 'beyondChance' : 'noTwitch';
}

export function countOf({ count }: CallEvidence): number {
  return count.left + count.right;
}

/** A verdict in one line: "at least 2 (Eye + mouth; platysma inferred, not seen); Patient’s left; certainty …", or why there is none. */
export function verdictText(verdict: CallVerdict, words: ShareWords): string {
  const { level, atLeast, side, reasons, cohenAlbert } = verdict;
  if (level === null) return words.notGradable + words.colon + reasons.map(words.reason).join(words.space);
  const figure = atLeast ? words.atLeast(level) : String(level);
  const seen = platysmaSeen(verdict, words);
  const parts = [
    `${figure} ${words.inBrackets([...levelParts(verdict, words), ...(seen === null ? [] : [seen])].join(words.join))}`,
    ...(level > 0 ? [words.sides[side ?? 'none']] : []),
    certaintyOf(verdict, words.certainty, words),
    ...(level > 0 && cohenAlbert !== null ? [words.cohenAlbert(cohenAlbert)] : []),
  ];
  return parts.join(words.join);
}

/** The certainty as a language's message says it. */
export function certaintyOf(
  { certainty }: Pick<CallVerdict, 'certainty'>,
  message: ShareWords['certainty'],
  { format }: Pick<ShareWords, 'format'>,
): string {
  return message(certaintyWord(certainty), format.percent(Math.min(certainty, MOST_CERTAIN)));
}

/** What is said of a level. The parts in brackets of a line, or one below the other. */
export function levelParts(
  { level, atLeast, ...verdict }: CallVerdict,
  words: Pick<GradeWords, 'levels' | 'none' | 'mouthNotAssessed' | 'platysmaInferred'>,
): string[] {
  if (level === null || level === 0) return [words.none[kindOfNone(verdict)]];
  if (atLeast) return [words.levels[level], level === 1 ? words.mouthNotAssessed : words.platysmaInferred];
  return [words.levels[level]];
}

/** Whose eyes a level 3 rests on; null below level 3. An inferred platysma makes no level 3 (`call-grade.ts`). */
export function platysmaSeen(
  { level, platysma: { source } }: Pick<CallVerdict, 'level' | 'platysma'>,
  words: Pick<GradeWords, 'platysmaSeen'>,
): string | null {
  return level === 3 && source !== 'inferred' ? words.platysmaSeen[source] : null;
}
