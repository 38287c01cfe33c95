import { asReviewed } from '../consult/as-reviewed';
import type { ConsultRecord, MethodName } from '../consult/record';
import { taskTallies } from '../consult/task-tally';
import { isCounted, type TaskKind } from '../consult/tasks';
import type { CallVerdict } from '../grade/call-verdict';
import { rounded } from '../share/rounded';
import { dispersionOf } from '../statistics/dispersion';
import { WINDOW_S } from '../twitch/paper-constants';
import type { KeptConsult, KeptNotes } from './kept-consult';

/** The regions that visits are compared in: the neck is seldom in the picture. */
export type VisitRegion = 'eye' | 'mouth';
export const VISIT_REGIONS: readonly VisitRegion[] = ['eye', 'mouth'];

/** A twitch or a sustained spasm. */
export interface VisitEvent {
  /** Share: see `CallEvent.depth`. */
  depth: number;
  /** How long a sustained spasm lasted, seconds; 0 of a twitch. */
  tonicS: number;
}

/** What one region gave at a visit, both sides together. */
export interface VisitEvidence {
  assessedS: number;
  /** Share; null: nothing could be judged. */
  smallestTwitch: number | null;
  events: VisitEvent[];
  /** Bursts: see `dispersionOf`. */
  dispersion: number;
}

/** What the patient was asked to do at a visit, and what came of it. */
export interface VisitTasks {
  /** Rest aside, in the order of the first time. */
  kinds: TaskKind[];
  /** Twitches and spasms that a movement set off: counted. */
  provoked: number;
  /** Those in a movement itself: not counted. */
  voluntary: number;
}

/** What the list and the comparison need of a kept consult: small enough to read all of them at once. */
export interface Visit extends KeptNotes {
  id: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  durationS: number;
  /** As the call named the patient; of a recording, the file's name. */
  name: string | null;
  method: MethodName;
  /** The values are those that a clinician has reviewed and signed. */
  reviewed: boolean;
  tasks: VisitTasks;
  /** Of the highest window, as in the summary; null: there never was a level. */
  grade: Pick<CallVerdict, 'level' | 'atLeast' | 'side' | 'certainty'> | null;
  /** Over the whole consult; null in consults of Hemiscope 0.1. */
  regions: Record<VisitRegion, VisitEvidence> | null;
}

export function visitOf({ record: kept, keptAt: _keptAt, ...notes }: KeptConsult): Visit {
  const record = asReviewed(kept);
  const { whole, highest } = record;
  const grade = highest?.verdict;
  return {
    ...notes,
    id: record.id,
    startedAt: record.startedAt,
    durationS: record.durationS,
    name: record.file?.name ?? record.participant.name,
    method: record.method,
    reviewed: Boolean(kept.review?.signed),
    tasks: tasksOf(record),
    grade: grade ? { level: grade.level, atLeast: grade.atLeast, side: grade.side, certainty: grade.certainty } : null,
    regions: whole && { eye: evidenceOf(record, whole, 'eye'), mouth: evidenceOf(record, whole, 'mouth') },
  };
}

function tasksOf(record: ConsultRecord): VisitTasks {
  const asked = taskTallies(record).filter(({ kind }) => kind !== 'rest');
  return {
    kinds: asked.map(({ kind }) => kind),
    provoked: asked.reduce((sum, { counted }) => sum + counted, 0),
    voluntary: asked.reduce((sum, { voluntary }) => sum + voluntary, 0),
  };
}

function evidenceOf(record: ConsultRecord, whole: CallVerdict, region: VisitRegion): VisitEvidence {
  const events = record.events.filter((event) => event.region === region && isCounted(record.tasks, event));
  const { assessedS, smallestTwitch } = whole.evidence[region];
  return {
    assessedS,
    smallestTwitch,
    events: events.map(({ depth, tonic, onsetS, offsetS }) => ({
      depth: rounded(depth),
      tonicS: tonic ? rounded(offsetS - onsetS) : 0,
    })),
    dispersion: dispersionOf(
      wholeStretches(record).map(
        (fromS) => events.filter(({ peakS }) => peakS >= fromS && peakS < fromS + WINDOW_S).length,
      ),
    ),
  };
}

/** Where the consult's stretches of a window's length without a gap begin. A willed movement leaves less time in some, which makes an interval wider, never narrower. Seconds. */
function wholeStretches({ durationS, gaps }: ConsultRecord): number[] {
  return Array.from({ length: Math.floor(durationS / WINDOW_S) }, (_, i) => i * WINDOW_S).filter(
    (fromS) => !gaps.some((gap) => gap.fromS < fromS + WINDOW_S && gap.toS > fromS),
  );
}
