import type { Change, Finding, LevelChange } from '../../lib/history/compare-visits';
import type { Quantity } from '../../lib/history/figures';
import type { Visit, VisitRegion } from '../../lib/history/visit';
import type { Estimate } from '../../lib/statistics/interval';
import { certaintyOf } from '../grade/verdict-text';
import type { CommonWords } from '../words/common/words';
import type { ComparisonWords } from '../words/comparison/words';
import type { GradeWords } from '../words/grade/words';
import type { LocaleFormat } from '../words/locale-format';
import { treatmentsOf } from './visit-text';

/** Figures that visits are compared in, in the order of the page. */
export const COMPARED: readonly { region: VisitRegion; quantity: Quantity }[] = [
  { region: 'eye', quantity: 'rate' },
  { region: 'eye', quantity: 'depth' },
  { region: 'eye', quantity: 'tonic' },
  { region: 'mouth', quantity: 'rate' },
  { region: 'mouth', quantity: 'depth' },
];

export const FINDING_MARKS: Record<Finding, string> = {
  more: '▲',
  less: '▼',
  'within-error': '≈',
  'not-comparable': '?',
};

/** A language, as the texts of a comparison need it. */
export interface ComparisonTongue {
  words: ComparisonWords;
  format: LocaleFormat;
}

/** A figure with its interval. */
export function figureText(
  { value, low, high }: Estimate,
  quantity: Quantity,
  { fixed, percent }: LocaleFormat,
): string {
  const shown = (figure: number) => fixed(quantity === 'rate' ? figure : 100 * Math.max(0, figure), 1);
  return `${quantity === 'rate' ? shown(value) : percent(value, 1)} (${shown(low)}–${shown(high)})`;
}

/** What can be said of a figure's change, with its mark. */
export function changeText(change: Change, quantity: Quantity, { words, format }: ComparisonTongue): string {
  const from = change.leastDepth === null ? '' : words.fromDepth(format.percentUp(change.leastDepth));
  return `${FINDING_MARKS[change.finding]} ${saidOf(change, quantity, from, { words, format })}`;
}

function saidOf(
  { finding, reason, change }: Change,
  quantity: Quantity,
  from: string,
  tongue: ComparisonTongue,
): string {
  const { words } = tongue;
  if (finding === 'not-comparable') return words.notComparable(reason && words.reasons[reason]);
  if (finding === 'within-error')
    return (change ? words.noChange(sizeText(change, quantity, tongue)) : words.noneAtEither) + from;
  return words.beyondChance(words.changed[quantity][finding], change ? sizeText(change, quantity, tongue) : '') + from;
}

/** What can be said of the level's change, with its mark. */
export function levelChangeText(
  { finding, reason, certainty }: LevelChange,
  { words, format }: ComparisonTongue,
): string {
  const sure = certainty === null ? '' : words.bothRight(format.percent(certainty));
  const said = { ...words.levelChanged, 'within-error': words.levelUnchanged };
  const text =
    finding === 'not-comparable' ? words.notComparable(reason && words.reasons[reason]) : said[finding] + sure;
  return `${FINDING_MARKS[finding]} ${text}`;
}

function sizeText({ value, low, high }: Estimate, quantity: Quantity, { words, format }: ComparisonTongue): string {
  if (quantity !== 'rate') {
    const points = (share: number) => format.signed(100 * share, 1);
    return words.points(points(value), points(low), points(high));
  }
  const ratio = (times: number) => (Number.isFinite(times) ? format.fixed(times, 2) : '∞');
  return `×${ratio(value)} (${ratio(low)}–${ratio(high)})`;
}

/** When a visit was, and how it lies to the treatments. */
export function visitText(visit: Visit, { words, format }: ComparisonTongue): string {
  return [format.shortDay(visit.startedAt), ...treatmentsOf(visit, words.treatment)].join(words.join);
}

/** A visit's highest level in one line; null: it was not graded. */
export function levelText(
  { grade: found }: Visit,
  tongue: ComparisonTongue,
  grade: GradeWords,
  { sides }: CommonWords,
): string | null {
  if (!found || found.level === null) return null;
  const { level, atLeast, side } = found;
  return tongue.words.level(
    atLeast ? grade.atLeastLevel(level) : String(level),
    level === 0 ? null : { parts: grade.levels[level], side: sides[side ?? 'none'] },
    certaintyOf(found, grade.certainty, tongue),
  );
}
