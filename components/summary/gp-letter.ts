import { asReviewed } from '../../lib/consult/as-reviewed';
import type { ConsultRecord } from '../../lib/consult/record';
import type { CallVerdict } from '../../lib/grade/call-verdict';
import type { Level } from '../../lib/grade/grade';
import { leadingVerdict } from '../../lib/share/leading-verdict';
import { certaintyOf, kindOfNone } from '../grade/verdict-text';
import { reviewLines } from '../review/review-lines';
import type { ShareWords } from '../words/share/words';
import { sourceParts } from './source-text';

/**
 * What a consult showed, in plain words for the family doctor, to go with a referral: what was seen, how certain that is, why a
 * specialist, and what it does not mean. Plain text; an empty line stands before each heading.
 */
export function letterLines(kept: ConsultRecord, words: ShareWords): string[] {
  const record = asReviewed(kept);
  const { letter, format, join } = words;
  const verdict = leadingVerdict(record);
  const section = (heading: string, sentences: readonly string[]) => ['', heading, ...sentences];
  return [
    record.file ? letter.titleOfRecording : letter.title,
    [sourceParts(record, words)[0], format.moment(record.startedAt)].join(join),
    ...section(letter.seen, verdict ? seen(verdict, record, words) : [words.oldVersion]),
    ...section(letter.certain, certain(verdict, kept, words)),
    ...section(letter.why, why(verdict, words)),
    ...section(letter.not, [
      letter.notDiagnosis,
      verdict?.level ? letter.notSeverity : letter.notExcluded,
      letter.notExamined,
    ]),
  ];
}

function seen(verdict: CallVerdict, { whole }: ConsultRecord, words: ShareWords): string[] {
  const { level } = verdict;
  const { letter } = words;
  if (level === null) return [letter.notGradable, ...verdict.reasons.map(words.reason)];
  if (level === 0) return unseen(verdict, words);
  return twitching(verdict, level, whole?.evidence ?? verdict.evidence, words);
}

function unseen(verdict: CallVerdict, { letter }: ShareWords): string[] {
  const { smallestTwitch } = verdict.evidence.eye;
  return [letter.none[kindOfNone(verdict)], ...(smallestTwitch === null ? [] : [letter.visibleFrom(smallestTwitch)])];
}

/** @param counted the rates are the whole consult's: a window of 20 s holds too few */
function twitching(
  verdict: CallVerdict,
  level: Exclude<Level, 0>,
  counted: CallVerdict['evidence'],
  { letter }: ShareWords,
): string[] {
  const { side, atLeast, platysma, synchrony } = verdict;
  const sustained = counted.eye.tonic + counted.mouth.tonic;
  return [
    letter.eye(side ?? 'none', counted.eye.rate),
    ...(level >= 2 ? [letter.mouth(synchrony)] : []),
    ...(level === 1 && atLeast ? [letter.mouthNotJudged] : []),
    ...(level === 3 || (level === 2 && atLeast) ? [letter.platysma[platysma.source]] : []),
    ...(sustained > 0 ? [letter.sustained(sustained)] : []),
    letter.level(level, atLeast),
  ];
}

/** @param kept with the automatic values */
function certain(verdict: CallVerdict | null, kept: ConsultRecord, words: ShareWords): string[] {
  const { quality } = kept;
  const { letter } = words;
  return [
    ...(verdict && verdict.level !== null ? [certaintyOf(verdict, letter.certainty, words)] : []),
    ...(verdict ? [letter.judged(quality.framesPerS, verdict.evidence.eye.assessedS)] : []),
    ...reviewLines(kept, words),
    words.disclaimer,
  ];
}

function why(verdict: CallVerdict | null, { letter }: ShareWords): string[] {
  if (!verdict?.level) return [letter.whyAnyway];
  if (verdict.side === 'both') return [letter.whyBothSides, letter.treatable];
  return [verdict.level === 1 ? letter.whyEyeAlone : letter.whyOneSided, letter.treatable];
}
