import type { Service } from '../call/tile';
import type { Grade } from '../grade/grade';
import type { QualityIssueCode } from '../measure/quality';
import type { TwitchEvent } from '../twitch/event';

export const RECORD_SCHEMA = 'hemiscope-consult';
export const RECORD_VERSION = 1;

/** A stretch of the consult in which nothing was measured. Seconds of consult time. */
export interface Gap {
  fromS: number;
  toS: number;
  cause: GapCause;
}

export type GapCause = 'paused' | 'no-face' | 'black' | 'no-frames' | 'other-person' | 'engine-restart';

/** A live grade over the window that ends at `timeS`, or the reason why there was none. */
export interface GradePoint {
  timeS: number;
  grade: Grade | null;
  /** Blocking reasons while `grade` is null; empty when there was not yet a full window. */
  blockedBy: QualityIssueCode[];
}

/** The measured series, one column a quantity, equal lengths; source pixels, consult seconds. */
export interface SeriesColumns {
  timeS: number[];
  lidOpeningLeftPx: number[];
  lidOpeningRightPx: number[];
  mouthWidthPx: number[];
  commissureReachLeftPx: number[];
  commissureReachRightPx: number[];
  eyeToEyePx: number[];
}

/** How well the consult could be measured as a whole. */
export interface QualitySummary {
  framesAnalysed: number;
  /** Median over the consult. */
  framesPerS: number;
  eyeToEyePx: number | null;
  /** Share of the consult (pauses aside) that could be measured, 0–1. */
  measuredShare: number;
}

/** Everything that a consult leaves behind. It holds numbers and words, never a picture. */
export interface ConsultRecord {
  schema: typeof RECORD_SCHEMA;
  version: typeof RECORD_VERSION;
  id: string;
  /** Version of the extension that measured. */
  app: string;
  /** Which rule the events come from. */
  method: { name: string; version: string };
  participant: { name: string | null; service: Service };
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt: string;
  durationS: number;
  quality: QualitySummary;
  gaps: Gap[];
  events: TwitchEvent[];
  grades: GradePoint[];
  /** The published rule on the whole recording, as the paper runs it; null when too little could be measured. */
  wholeClip: Grade | null;
  series: SeriesColumns;
}
