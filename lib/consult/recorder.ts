import { gradeEvents } from '../grade/grade-events';
import { median } from '../measure/median';
import type { Sample } from '../measure/sample';
import type { ClipSample } from '../twitch/clip-sample';
import type { TwitchEvent } from '../twitch/event';
import { twitchesOnClip } from '../twitch/on-clip';
import { WINDOW_S } from '../twitch/paper-constants';
import { GAP_S } from './gap';
import {
  type ConsultRecord,
  type Gap,
  type GapCause,
  type GradePoint,
  RECORD_SCHEMA,
  RECORD_VERSION,
  type SeriesColumns,
} from './record';

/** What is known when a consult begins. */
export type RecordHeader = Pick<ConsultRecord, 'id' | 'app' | 'method' | 'participant' | 'startedAt'>;

/** Collects one consult as it happens. All times are consult seconds, in order. */
export class Recorder {
  readonly #header: RecordHeader;
  readonly #series: SeriesColumns = {
    timeS: [],
    lidOpeningLeftPx: [],
    lidOpeningRightPx: [],
    mouthWidthPx: [],
    commissureReachLeftPx: [],
    commissureReachRightPx: [],
    eyeToEyePx: [],
  };
  readonly #events: TwitchEvent[] = [];
  readonly #grades: GradePoint[] = [];
  readonly #gaps: Gap[] = [];
  #pendingCause: GapCause | null = null;

  constructor(header: RecordHeader) {
    this.#header = header;
  }

  addSample(sample: Sample): void {
    this.#closeGap(sample.timeS);
    const series = this.#series;
    series.timeS.push(sample.timeS);
    series.lidOpeningLeftPx.push(sample.lidOpeningPx.left);
    series.lidOpeningRightPx.push(sample.lidOpeningPx.right);
    series.mouthWidthPx.push(sample.mouthWidthPx);
    series.commissureReachLeftPx.push(sample.commissureReachPx.left);
    series.commissureReachRightPx.push(sample.commissureReachPx.right);
    series.eyeToEyePx.push(sample.eyeToEyePx);
  }

  addEvents(events: readonly TwitchEvent[]): void {
    this.#events.push(...events);
  }

  addGrade(point: GradePoint): void {
    this.#grades.push(point);
  }

  /** Why no sample comes just now. The first cause since the last sample is the gap's. */
  noteCause(cause: GapCause): void {
    this.#pendingCause ??= cause;
  }

  /** Closes the consult. `platysmaSeen` is the doctor's word, null where there was none. */
  finish(durationS: number, endedAt: string, platysmaSeen: boolean | null): ConsultRecord {
    this.#closeGap(durationS);
    const pausedS = lengthOf(this.#gaps.filter((gap) => gap.cause === 'paused'));
    const measuredS = Math.max(0, durationS - lengthOf(this.#gaps));
    const framesAnalysed = this.#series.timeS.length;
    return {
      schema: RECORD_SCHEMA,
      version: RECORD_VERSION,
      ...this.#header,
      endedAt,
      durationS,
      quality: {
        framesAnalysed,
        framesPerS: measuredS > 0 ? framesAnalysed / measuredS : 0,
        eyeToEyePx: framesAnalysed > 0 ? median(this.#series.eyeToEyePx) : null,
        measuredShare: durationS > pausedS ? measuredS / (durationS - pausedS) : 0,
      },
      gaps: this.#gaps,
      // A channel settles its twitches in its own time: they come in order of settling, not of happening.
      events: this.#events.toSorted((a, b) => a.peakS - b.peakS),
      grades: this.#grades,
      wholeClip:
        measuredS >= WINDOW_S ? gradeEvents(twitchesOnClip(rowsOf(this.#series)), measuredS, platysmaSeen) : null,
      series: this.#series,
    };
  }

  #closeGap(untilS: number): void {
    const sinceS = this.#series.timeS.at(-1) ?? 0;
    if (untilS - sinceS > GAP_S) {
      this.#gaps.push({ fromS: sinceS, toS: untilS, cause: this.#pendingCause ?? 'no-frames' });
    }
    this.#pendingCause = null;
  }
}

function lengthOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + gap.toS - gap.fromS, 0);
}

function rowsOf(series: SeriesColumns): ClipSample[] {
  return series.timeS.map((timeS, i) => ({
    timeS,
    lidOpeningPx: { left: series.lidOpeningLeftPx[i] ?? 0, right: series.lidOpeningRightPx[i] ?? 0 },
    mouthWidthPx: series.mouthWidthPx[i] ?? 0,
    commissureReachPx: { left: series.commissureReachLeftPx[i] ?? 0, right: series.commissureReachRightPx[i] ?? 0 },
    eyeToEyePx: series.eyeToEyePx[i] ?? 0,
  }));
}
