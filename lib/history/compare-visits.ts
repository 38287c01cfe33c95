import { MODERATE_FROM } from '../grade/certainty';
import { differenceOf, type Estimate } from '../statistics/interval';
import { meanDifference } from '../statistics/mean-difference';
import { rateRatio } from '../statistics/rate-ratio';
import { eventsFrom, isAssessed, longestTonicS, type Quantity, tonicShareOf } from './figures';
import type { Visit, VisitEvidence, VisitRegion } from './visit';

/** Whether a figure changed by more than its own error; never why. */
export type Finding = 'more' | 'less' | 'within-error' | 'not-comparable';

/** Why two figures cannot be compared. */
export type NotComparable =
  /** Too little could be judged at one of the visits. */
  | 'not-assessed'
  /** Measured by different methods or versions. */
  | 'method'
  /** Too few events for a mean. */
  | 'too-few'
  /** There is a change, but only among twitches so small that one of the pictures could not have shown them. */
  | 'picture';

/** A figure at two visits. */
export interface Change {
  finding: Finding;
  reason: NotComparable | null;
  /** Of rates the ratio after / before, of depths and shares the difference after − before; null: none can be told. */
  change: Estimate | null;
  /** Only events of at least this depth were counted at both visits: what both pictures could show. Share; null: nothing was counted. */
  leastDepth: number | null;
}

export interface LevelChange {
  finding: Finding;
  reason: NotComparable | null;
  /** How likely both levels are right, 0–1; null without two levels. */
  certainty: number | null;
}

/**
 * One figure of a region at two visits. What is compared are the events that both pictures could show; where a change is seen only with
 * those that one picture could not, it may be the picture's, and nothing is said.
 */
export function compareFigure(before: Visit, after: Visit, region: VisitRegion, quantity: Quantity): Change {
  const [a, b] = [before.regions?.[region], after.regions?.[region]];
  if (!a || !b || !isAssessed(a) || !isAssessed(b)) return without('not-assessed', null);
  if (differentMethods(before, after)) return without('method', null);
  const leastDepth = Math.max(a.smallestTwitch ?? 0, b.smallestTwitch ?? 0);
  const change = CHANGE_OF[quantity](a, b, leastDepth);
  const finding = findingOf(change, quantity);
  const amongAll = findingOf(CHANGE_OF[quantity](a, b, 0), quantity);
  if (finding === 'more' || finding === 'less') return { finding, reason: null, change, leastDepth };
  if (amongAll === 'more' || amongAll === 'less') return { ...without('picture', leastDepth), change };
  return change || quantity === 'rate' ? { finding, reason: null, change, leastDepth } : without('too-few', leastDepth);
}

/** The level at two visits. A change counts from a moderate certainty that both levels are right. */
export function compareLevel(before: Visit, after: Visit): LevelChange {
  const [a, b] = [before.grade, after.grade];
  if (!a || !b || a.level === null || b.level === null)
    return { finding: 'not-comparable', reason: 'not-assessed', certainty: null };
  if (differentMethods(before, after)) return { finding: 'not-comparable', reason: 'method', certainty: null };
  const certainty = a.certainty * b.certainty;
  const lower = a.level < b.level ? a : b;
  // A level that may be higher says nothing against a higher one.
  if (a.level !== b.level && lower.atLeast) return { finding: 'not-comparable', reason: 'not-assessed', certainty };
  if (a.level === b.level || certainty < MODERATE_FROM) return { finding: 'within-error', reason: null, certainty };
  return { finding: b.level > a.level ? 'more' : 'less', reason: null, certainty };
}

type Compare = (a: VisitEvidence, b: VisitEvidence, leastDepth: number) => Estimate | null;

const CHANGE_OF: Record<Quantity, Compare> = {
  rate: (a, b, leastDepth) => rateRatio(worthOf(a, leastDepth), worthOf(b, leastDepth)),
  depth: (a, b, leastDepth) =>
    meanDifference(
      eventsFrom(a, leastDepth).map(({ depth }) => depth),
      eventsFrom(b, leastDepth).map(({ depth }) => depth),
    ),
  tonic: (a, b, leastDepth) => {
    const [before, after] = [eventsFrom(a, leastDepth), eventsFrom(b, leastDepth)];
    const longestS = longestTonicS([...before, ...after]);
    return differenceOf(tonicShareOf(a, before, longestS), tonicShareOf(b, after, longestS));
  },
};

/** Bursts count as fewer, independent events in as much less time (quasi-Poisson). */
function worthOf(evidence: VisitEvidence, leastDepth: number): { count: number; exposure: number } {
  const { assessedS, dispersion } = evidence;
  return { count: eventsFrom(evidence, leastDepth).length / dispersion, exposure: assessedS / 60 / dispersion };
}

/** What leaves a figure as it was. */
const NO_CHANGE: Record<Quantity, number> = { rate: 1, depth: 0, tonic: 0 };

function findingOf(change: Estimate | null, quantity: Quantity): Finding {
  if (change && change.low > NO_CHANGE[quantity]) return 'more';
  if (change && change.high < NO_CHANGE[quantity]) return 'less';
  return 'within-error';
}

function differentMethods(before: Visit, after: Visit): boolean {
  return before.method.name !== after.method.name || before.method.version !== after.method.version;
}

function without(reason: NotComparable, leastDepth: number | null): Change {
  return { finding: 'not-comparable', reason, change: null, leastDepth };
}
