import type { CallWindow } from '../grade/call-verdict';
import { median } from '../measure/median';
import type { QualityIssueCode } from '../measure/quality';
import type { BySide, Side } from '../measure/side';
import type { CallRegion } from '../twitch/call-event';
import type { Hindrance } from '../twitch/hindrance';
import type { ShownEvent } from './reviewed-events';
import { type ConsultTask, isCounted, voluntarySpans } from './tasks';

/** How often the detector is asked what it could judge. Ours: fine beside a window of 20 s, coarse beside a frame. Seconds. */
export const STEP_S = 0.5;

const REGIONS = ['eye', 'mouth', 'platysma'] as const satisfies readonly CallRegion[];

/** What the detector could judge in a stretch of about half a second. */
export interface AssessmentStep {
  toS: number;
  assessedS: CallWindow['assessedS'];
  sensitivity: CallWindow['sensitivity'];
  hindrances: CallWindow['hindrances'];
  blinks: number;
  /** What made the picture too poor to be measured just then. */
  issues: readonly QualityIssueCode[];
}

/**
 * The steps, and what was found in their time, as the grade takes them: of willed movement neither events nor time count, but what the doctor calls a spasm does.
 * @param allSteps in order
 * @param measuredS willed movement left out
 * @param tasks what the patient was asked to do meanwhile
 */
export function windowOf(
  allSteps: readonly AssessmentStep[],
  events: readonly ShownEvent[],
  measuredS: number,
  tasks: readonly ConsultTask[] = [],
): CallWindow {
  const steps = allSteps.map((step) => (isInTask(step, tasks) ? { ...step, ...IN_TASK } : step));
  return {
    events: events.filter((event) => isCounted(tasks, event)),
    measuredS,
    assessedS: ofRegions((region) => bySide((side) => sum(steps.map((step) => step.assessedS[region][side])))),
    sensitivity: ofRegions((region) => bySide((side) => middle(steps.map((step) => step.sensitivity[region][side])))),
    hindrances: Object.fromEntries(
      REGIONS.flatMap((region) => {
        const commonest = mode(steps.flatMap((step) => step.hindrances[region] ?? []));
        return commonest ? [[region, commonest]] : [];
      }),
    ),
    blinks: sum(steps.map((step) => step.blinks)),
    issues: [...new Set(steps.flatMap((step) => step.issues))].filter(
      (code) => steps.filter((step) => step.issues.includes(code)).length > steps.length / 2,
    ),
  };
}

/** What a step is worth in which the patient moves as asked. */
const IN_TASK: Pick<AssessmentStep, 'assessedS' | 'sensitivity' | 'hindrances' | 'blinks'> = {
  assessedS: ofRegions(() => bySide(() => 0)),
  sensitivity: ofRegions(() => bySide(() => null)),
  hindrances: ofRegions(() => 'task'),
  blinks: 0,
};

/** Also one that only reaches into a task: its time cannot be parted. */
function isInTask({ toS }: AssessmentStep, tasks: readonly ConsultTask[]): boolean {
  return voluntarySpans(tasks).some((span) => span.fromS < toS && toS - STEP_S < span.toS);
}

function ofRegions<T>(value: (region: CallRegion) => T): Record<CallRegion, T> {
  return { eye: value('eye'), mouth: value('mouth'), platysma: value('platysma') };
}

function bySide<T>(value: (side: Side) => T): BySide<T> {
  return { left: value('left'), right: value('right') };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function middle(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? median(known) : null;
}

function mode(values: readonly Hindrance[]): Hindrance | null {
  const counts = new Map<Hindrance, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
