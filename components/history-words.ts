import type { Change, Finding, LevelChange, NotComparable } from '../lib/history/compare-visits';
import type { Quantity } from '../lib/history/figures';
import { daysSince } from '../lib/history/search';
import type { Visit, VisitRegion } from '../lib/history/visit';
import type { Estimate } from '../lib/statistics/interval';
import { percent, percentUp } from './format';
import { DEPTH_OF_SHORT } from './grade-words';

/** Figures that visits are compared in, in the order of the page. */
export const COMPARED: readonly { region: VisitRegion; quantity: Quantity; title: string; unit: string }[] = [
  { region: 'eye', quantity: 'rate', title: 'Eye: twitches and spasms', unit: 'a minute' },
  { region: 'eye', quantity: 'depth', title: 'Eye: mean depth', unit: DEPTH_OF_SHORT.eye },
  { region: 'eye', quantity: 'tonic', title: 'Eye: time in sustained spasm', unit: 'of the assessed time' },
  { region: 'mouth', quantity: 'rate', title: 'Mouth: twitches and spasms', unit: 'a minute' },
  { region: 'mouth', quantity: 'depth', title: 'Mouth: mean depth', unit: DEPTH_OF_SHORT.mouth },
];

export function dayWords(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'medium' });
}

/** A figure with its interval. */
export function figureWords({ value, low, high }: Estimate, quantity: Quantity): string {
  const shown = (figure: number) => (quantity === 'rate' ? figure : 100 * Math.max(0, figure)).toFixed(1);
  return `${quantity === 'rate' ? shown(value) : percent(value, 1)} (${shown(low)}–${shown(high)})`;
}

const FINDING_WORDS: Record<Quantity, Record<'more' | 'less', string>> = {
  rate: { more: 'more often', less: 'less often' },
  depth: { more: 'deeper', less: 'less deep' },
  tonic: { more: 'more of the time', less: 'less of the time' },
};

const REASON_WORDS: Record<NotComparable, string> = {
  'not-assessed': 'too little could be judged at one of the visits',
  method: 'the visits were measured by different versions of the method',
  'too-few': 'too few twitches for a mean',
  picture: 'the change is among twitches too small for one of the two pictures',
};

export const FINDING_MARKS: Record<Finding, string> = {
  more: '▲',
  less: '▼',
  'within-error': '≈',
  'not-comparable': '?',
};

/** What can be said of a figure's change. */
export function changeWords({ finding, reason, change, leastDepth }: Change, quantity: Quantity): string {
  const from = leastDepth === null ? '' : `, of twitches from ${percentUp(leastDepth)} up`;
  if (finding === 'not-comparable') return `not comparable: ${reason ? REASON_WORDS[reason] : ''}`;
  if (finding === 'within-error')
    return change ? `no change beyond chance: ${sizeWords(change, quantity)}${from}` : `none at either visit${from}`;
  return `${FINDING_WORDS[quantity][finding]}, beyond chance: ${sizeWords(change, quantity)}${from}`;
}

export function levelChangeWords({ finding, reason, certainty }: LevelChange): string {
  if (finding === 'not-comparable') return `not comparable: ${reason ? REASON_WORDS[reason] : ''}`;
  const sure = certainty === null ? '' : ` (both levels right: ${percent(certainty)} likely)`;
  if (finding === 'within-error') return `no certain change${sure}`;
  return `${finding === 'more' ? 'higher' : 'lower'}${sure}`;
}

function sizeWords(change: Estimate | null, quantity: Quantity): string {
  if (!change) return '';
  if (quantity === 'rate') return `×${ratio(change.value)} (${ratio(change.low)}–${ratio(change.high)})`;
  const [value, low, high] = [change.value, change.low, change.high].map(points);
  return `${value} points (${low} to ${high})`;
}

function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '∞';
}

/** A difference of shares: points of a percentage, with its sign. */
function points(value: number): string {
  const figure = (100 * value).toFixed(1);
  return `${value > 0 ? '+' : ''}${figure.replace('-', '−')}`;
}

/** Where a visit lies from the treatments that the doctor noted. */
export function treatmentWords({ toxinOn, surgeryOn, startedAt }: Visit): string[] {
  return [
    ...(toxinOn ? [sinceWords(toxinOn, startedAt, 'toxin')] : []),
    ...(surgeryOn ? [sinceWords(surgeryOn, startedAt, 'surgery')] : []),
  ];
}

function sinceWords(day: string, visitIso: string, what: string): string {
  const days = daysSince(day, visitIso);
  if (days === 0) return `on the day of ${what}`;
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} ${what}`;
}

/** How the list names a visit. */
export function labelWords({ patient, name }: Pick<Visit, 'patient' | 'name'>): string {
  return patient || name || 'no label';
}

/** Bytes as a person reads them. */
export function sizeOnDisk(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
