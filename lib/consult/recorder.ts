import { gradeCall } from '../grade/call-grade';
import type { CallWindow } from '../grade/call-verdict';
import type { Level } from '../grade/grade';
import { gradeEvents } from '../grade/grade-events';
import { median } from '../measure/median';
import type { Sample } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import { twitchesOnClip } from '../twitch/on-clip';
import { WINDOW_S } from '../twitch/paper-constants';
import { PAPER_THRESHOLDS } from '../twitch/swings';
import { windowOf } from './assessment';
import { clipSamples } from './clip-samples';
import { GAP_S, lengthOf, measuredOf } from './gap';
import type { Found } from './live-measurement';
import type { ConsultNotes } from './notes';
import {
  type ConsultRecord,
  type Gap,
  type GapCause,
  type GradePoint,
  type MethodName,
  RECORD_SCHEMA,
  RECORD_VERSION,
} from './record';
import { emptyRecording, type Recording } from './recording';
import { begunBy } from './task-run';
import { type ConsultTask, countedOf, isCounted } from './tasks';

/** What is known when a consult begins. */
export type RecordHeader = Pick<
  ConsultRecord,
  'id' | 'app' | 'method' | 'profile' | 'participant' | 'startedAt' | 'preCheck'
> & {
  referenceMethod: MethodName;
};

/** What a level was told from. */
export interface LevelWindow {
  level: Level;
  timeS: number;
  window: CallWindow;
}

/** All that a recorder knows of a consult. */
export interface Recorded {
  recording: Recording;
  /** The latest window at each level. */
  windows: readonly LevelWindow[];
  /** Why no sample comes just now; null: no cause is known. */
  pendingCause: GapCause | null;
}

/** What comes from the doctor. */
export interface FromDoctor {
  /** The word on the platysma; null: there was none. */
  platysma: boolean | null;
  notes: ConsultNotes;
  /** Tasks that were begun, and those still to come. */
  tasks: readonly ConsultTask[];
}

/** Collects one consult as it happens. All times are consult seconds, in order. */
export class Recorder {
  readonly header: RecordHeader;
  readonly #recording: Recording;
  readonly #windows: Map<Level, LevelWindow>;
  #pendingCause: GapCause | null;

  /** @param earlier what was recorded before, where a consult is taken up again */
  constructor(
    header: RecordHeader,
    earlier: Recorded = { recording: emptyRecording(), windows: [], pendingCause: null },
  ) {
    this.header = header;
    this.#recording = earlier.recording;
    this.#windows = new Map(earlier.windows.map((window) => [window.level, window]));
    this.#pendingCause = earlier.pendingCause;
  }

  get recorded(): Recorded {
    return {
      recording: this.#recording,
      windows: [...this.#windows.values()],
      pendingCause: this.#pendingCause,
    };
  }

  addSample(sample: Sample, signals: FaceSignals | null): void {
    this.#recording.gaps.push(...this.#gapUntil(sample.timeS));
    this.#pendingCause = null;
    const { series } = this.#recording;
    series.timeS.push(sample.timeS);
    series.lidOpeningLeftPx.push(sample.lidOpeningPx.left);
    series.lidOpeningRightPx.push(sample.lidOpeningPx.right);
    series.mouthWidthPx.push(sample.mouthWidthPx);
    series.commissureReachLeftPx.push(sample.commissureReachPx.left);
    series.commissureReachRightPx.push(sample.commissureReachPx.right);
    series.eyeToEyePx.push(sample.eyeToEyePx);
    series.lidClosureLeft.push(signals?.lidClosure.left ?? null);
    series.lidClosureRight.push(signals?.lidClosure.right ?? null);
    series.commissurePullLeft.push(signals?.commissurePull.left ?? null);
    series.commissurePullRight.push(signals?.commissurePull.right ?? null);
  }

  addFound({ events, referenceEvents, step }: Found): void {
    this.#recording.events.push(...events);
    this.#recording.referenceEvents.push(...referenceEvents);
    if (step) this.#recording.steps.push(step);
  }

  /** @param window what the point's level was told from */
  addGrade(point: GradePoint, window: CallWindow): void {
    const { level, timeS } = point;
    this.#recording.grades.push(point);
    if (level !== null) this.#windows.set(level, { level, timeS, window });
  }

  /** Why no sample comes just now. The first cause since the last sample is the gap's; but that a face was lost says less than whose face was there. */
  noteCause(cause: GapCause): void {
    const saysMore = cause === 'which-face' || cause === 'other-person';
    if (this.#pendingCause === 'no-face' && saysMore) this.#pendingCause = cause;
    this.#pendingCause ??= cause;
  }

  /** The consult as it would be if it ended now. */
  finish(durationS: number, endedAt: string, { platysma, notes, tasks: planned }: FromDoctor): ConsultRecord {
    const { referenceMethod, ...header } = this.header;
    const { series, steps, grades } = this.#recording;
    const gaps = [...this.#recording.gaps, ...this.#gapUntil(durationS)];
    const pausedS = lengthOf(gaps.filter((gap) => gap.cause === 'paused'));
    const measuredS = measuredOf({ durationS, gaps });
    const tasks = begunBy(planned, durationS);
    const countedS = countedOf({ durationS, gaps, tasks });
    const framesAnalysed = series.timeS.length;
    // A channel settles its twitches in its own time: they come in order of settling, not of happening.
    const events = this.#recording.events.toSorted((a, b) => a.peakS - b.peakS);
    return {
      schema: RECORD_SCHEMA,
      version: RECORD_VERSION,
      ...notes,
      tasks,
      ...header,
      endedAt,
      durationS,
      quality: {
        framesAnalysed,
        framesPerS: measuredS > 0 ? framesAnalysed / measuredS : 0,
        eyeToEyePx: framesAnalysed > 0 ? median(series.eyeToEyePx) : null,
        measuredShare: durationS > pausedS ? measuredS / (durationS - pausedS) : 0,
      },
      gaps,
      events,
      grades: grades.map((point) => settled(point, platysma)),
      highest: this.#highest(platysma),
      whole: gradeCall(windowOf(steps, events, countedS, tasks), platysma, header.profile),
      reference: {
        method: referenceMethod,
        events: this.#recording.referenceEvents.toSorted((a, b) => a.peakS - b.peakS),
        wholeClip:
          countedS >= WINDOW_S
            ? gradeEvents(
                twitchesOnClip(clipSamples(series), header.profile?.thresholds ?? PAPER_THRESHOLDS).filter((event) =>
                  isCounted(tasks, event),
                ),
                countedS,
                platysma,
              )
            : null,
      },
      series,
      file: null,
      steps,
      review: null,
    };
  }

  #highest(platysmaSeen: boolean | null): ConsultRecord['highest'] {
    let highest: ConsultRecord['highest'] = null;
    for (const { timeS, window } of this.#windows.values()) {
      const verdict = gradeCall(window, platysmaSeen, this.header.profile);
      const by = (verdict.level ?? -1) - (highest?.verdict.level ?? -1);
      if (by > 0 || (by === 0 && highest && timeS > highest.timeS)) highest = { timeS, verdict };
    }
    return highest;
  }

  #gapUntil(untilS: number): Gap[] {
    const sinceS = this.#recording.series.timeS.at(-1) ?? 0;
    return untilS - sinceS > GAP_S ? [{ fromS: sinceS, toS: untilS, cause: this.#pendingCause ?? 'late-frames' }] : [];
  }
}

/** The doctor's final word on the platysma overrides what was said before it: else a level 3 that the doctor has denied would stay. */
function settled(point: GradePoint, platysmaSeen: boolean | null): GradePoint {
  if (platysmaSeen === null || point.level === null || point.level < 2) return point;
  return { ...point, level: platysmaSeen ? 3 : 2, atLeast: false, platysma: 'clinician' };
}
