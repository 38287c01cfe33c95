import type { CallEvidence, CallVerdict } from '../lib/grade/call-verdict';
import { certaintyWord } from '../lib/grade/certainty';
import type { ShareWords } from './words/share/words';

/** The most that a certainty is given as: no measurement is sure. */
const MOST_CERTAIN = 0.99;

/** A level 0 of three kinds: nothing was seen, no more than comes by chance, or a mouth alone. */
export function kindOfNone({ evidence, observations }: CallVerdict): keyof ShareWords['none'] {
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
  const parts = [
    `${figure} ${words.inBrackets(levelParts(verdict, words).join(words.join))}`,
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
  { format }: ShareWords,
): string {
  return message(certaintyWord(certainty), format.percent(Math.min(certainty, MOST_CERTAIN)));
}

function levelParts(verdict: CallVerdict, words: ShareWords): string[] {
  const { level, atLeast, platysma } = verdict;
  if (level === null || level === 0) return [words.none[kindOfNone(verdict)]];
  if (atLeast) return [words.levels[level], level === 1 ? words.mouthNotAssessed : words.platysmaInferred];
  const seen = level === 3 && platysma.source !== 'inferred' ? [words.platysmaSeen[platysma.source]] : [];
  return [words.levels[level], ...seen];
}
