import { SIDES, type Side } from '../measure/side';
import type { CallRegion } from '../twitch/call-event';
import type { CallWindow, NotGradable } from './call-verdict';

/** Picture with a face that any level needs. Ours: the published rule's first grade in a call comes then, too. Seconds. */
export const MIN_MEASURED_S = 5;

/** Time that a region must be assessed for to be called quiet. Ours: shorter, even frequent spasms would often be missed. Seconds. */
export const MIN_ASSESSED_S = 5;

/** The same as a share of the measured time. Ours: with less, what was assessed does not stand for the rest, which was speech or movement. 0–1. */
export const MIN_ASSESSED_SHARE = 0.25;

/** Seconds of a window that a region must be assessed for. */
export function neededS(window: CallWindow): number {
  return Math.max(MIN_ASSESSED_S, MIN_ASSESSED_SHARE * window.measuredS);
}

/** Whether a region was assessed for long enough on each of these sides. */
export function isAssessed(window: CallWindow, region: CallRegion, sides: readonly Side[] = SIDES): boolean {
  return leastAssessedS(window, region, sides) >= neededS(window);
}

/** What forbids any level: first the picture itself, then its length. That a task took the time is for the regions to say. */
export function pictureReasons({ issues, measuredS, hindrances }: CallWindow): NotGradable[] {
  if (issues.length > 0) return issues.map((issue) => ({ kind: 'picture', issue }));
  return measuredS < MIN_MEASURED_S && hindrances.eye !== 'task'
    ? [{ kind: 'too-short', measuredS, neededS: MIN_MEASURED_S }]
    : [];
}

/** Why these regions say too little. */
export function assessmentReasons(
  window: CallWindow,
  regions: readonly ('eye' | 'mouth')[],
  sides: readonly Side[],
): NotGradable[] {
  return regions
    .filter((region) => !isAssessed(window, region, sides))
    .map((region) => ({
      kind: 'not-assessed',
      region,
      hindrance: window.hindrances[region] ?? null,
      assessedS: leastAssessedS(window, region, sides),
      neededS: neededS(window),
    }));
}

/** Seconds that a region was assessed for on the worse of these sides. */
export function leastAssessedS({ assessedS }: CallWindow, region: CallRegion, sides: readonly Side[]): number {
  return Math.min(...sides.map((side) => assessedS[region][side]));
}
