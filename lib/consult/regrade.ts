import { gradeCall } from '../grade/call-grade';
import type { CallVerdict, CallWindow } from '../grade/call-verdict';
import type { CallEvent } from '../twitch/call-event';
import { WINDOW_S } from '../twitch/paper-constants';
import { type AssessmentStep, windowOf } from './assessment';
import { pointOf } from './grade-point';
import { WINDOW_SLACK_S } from './live-measurement';
import type { ConsultRecord, GradePoint } from './record';
import type { Review } from './review';
import { type ReviewedEvent, reviewedEvents } from './reviewed-events';
import { firstFrom, measuredBetween } from './sorted-times';
import { countedOf, isCounted, isVoluntary } from './tasks';

/** Shorter than any frame lasts. Seconds. */
const A_MOMENT_S = 1e-3;

/** What a consult comes to. */
export type Grades = Pick<ConsultRecord, 'whole' | 'highest' | 'grades'>;

/**
 * The grades after the review, by the very rule that graded the consult (`gradeCall`). Only windows in which the review changed something are
 * graded anew; the others, and a review that changes nothing, keep the automatic values to the last digit.
 *
 * A window graded anew holds all events of its time. Live, the last second's were not settled yet, so that a
 * level may come up to a second earlier than it did.
 */
export function regraded(record: ConsultRecord): Grades {
  const { steps, whole, highest, grades } = record;
  const events = reviewedEvents(record);
  const altered = alteredBy(record, events);
  if (steps === null || altered.length === 0) return { whole, highest, grades };
  const platysmaSeen = platysmaWordOf(record);
  const stepTimes = steps.map(({ toS }) => toS);
  // The step that the grade's own frame completed belongs to its window.
  const stepsIn = ({ timeS }: GradePoint) =>
    steps.slice(firstFrom(stepTimes, timeS - WINDOW_S), firstFrom(stepTimes, timeS + A_MOMENT_S));
  const verdictAt = (point: GradePoint): CallVerdict | null => {
    const window = windowAt(record, stepsIn(point), events, point);
    // Of a window that was not full there never is a level.
    const pictureS = measuredBetween(record.series.timeS, framesBefore(record, point));
    const tooShort = point.level === null && pictureS < WINDOW_S - WINDOW_SLACK_S;
    return tooShort ? null : gradeCall(window, platysmaSeen, record.profile);
  };
  const isAltered = ({ timeS }: GradePoint) => altered.some((event) => isWithin(event, timeS));
  const points = grades.map((point) => {
    const verdict = isAltered(point) ? verdictAt(point) : null;
    return verdict ? { ...pointOf(point.timeS, verdict, null), referenceLevel: point.referenceLevel } : point;
  });
  return {
    whole: gradeCall(windowOf(steps, events, countedOf(record), record.tasks), platysmaSeen, record.profile),
    highest: highestOf(points, (point) =>
      highest?.timeS === point.timeS && !isAltered(point) ? highest.verdict : verdictAt(point),
    ),
    grades: points,
  };
}

/** Events that only one of the two, the detector and the doctor, counts as they are. */
function alteredBy({ events, tasks, review }: ConsultRecord, after: readonly ReviewedEvent[]): CallEvent[] {
  const before = (review?.decisions ?? []).flatMap(({ event, kind }) =>
    kind === 'accepted' ? [] : (events[event] ?? []),
  );
  const isOther = (event: ReviewedEvent) =>
    event.review === 'changed' ||
    event.review === 'clinician' ||
    isCounted(tasks, event) !== isCounted(tasks, { onsetS: event.onsetS });
  return [...before, ...after.filter(isOther)];
}

/** What the doctor said in the consult; else a spasm of the neck that the doctor adds is such a word. null: nothing was said. */
function platysmaWordOf({ whole, review }: ConsultRecord): boolean | null {
  if (whole?.platysma.source === 'clinician') return whole.platysma.present;
  return namesPlatysma(review) ? true : null;
}

function namesPlatysma(review: Review | null): boolean {
  const named = [...(review?.added ?? []), ...(review?.decisions ?? []).filter(({ kind }) => kind === 'changed')];
  return named.some((place) => 'region' in place && place.region === 'platysma');
}

/** The latest at the highest level whose window, looked at as a whole, has that level; null: there is none. */
function highestOf(
  points: readonly GradePoint[],
  verdictAt: (point: GradePoint) => CallVerdict | null,
): ConsultRecord['highest'] {
  const graded = points.filter(({ level }) => level !== null);
  for (const point of graded.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0) || b.timeS - a.timeS)) {
    const verdict = verdictAt(point);
    if (verdict?.level === point.level) return { timeS: point.timeS, verdict };
  }
  return null;
}

/** The 20 s before a grade, as the record knows them. A picture that was too poor just then stays so. */
function windowAt(
  record: ConsultRecord,
  steps: readonly AssessmentStep[],
  events: readonly ReviewedEvent[],
  point: GradePoint,
): CallWindow {
  const { series, tasks } = record;
  const { timeS, reasons } = point;
  const window = windowOf(
    steps,
    events.filter((event) => isWithin(event, timeS)),
    measuredBetween(series.timeS, {
      ...framesBefore(record, point),
      counts: (frameS) => !isVoluntary(tasks, frameS),
    }),
    tasks,
  );
  const blocking = reasons.flatMap((reason) => (reason.kind === 'picture' ? [reason.issue] : []));
  return { ...window, issues: [...new Set([...window.issues, ...blocking])] };
}

/** The frames of a grade's window: from which index up to which. */
function framesBefore(
  { series: { timeS: times } }: ConsultRecord,
  { timeS }: GradePoint,
): { from: number; to: number } {
  return { from: firstFrom(times, timeS - WINDOW_S), to: firstFrom(times, timeS) + 1 };
}

/** Whether an event belongs to the window that ends at `timeS`: a long one for as long as it reaches into it. */
function isWithin({ peakS, offsetS }: CallEvent, timeS: number): boolean {
  return peakS <= timeS && offsetS >= timeS - WINDOW_S;
}
