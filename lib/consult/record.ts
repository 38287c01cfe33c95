import type { Service } from '../call/tile';
import type { CallVerdict, NotGradable } from '../grade/call-verdict';
import type { Grade, Level, PlatysmaSource } from '../grade/grade';
import type { GradeProfile } from '../grade/grade-profile';
import type { Side } from '../measure/side';
import type { CallEvent, CallRegion } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';
import type { AssessmentStep } from './assessment';
import type { ConsultNotes } from './notes';
import type { PreCheckFinding } from './precheck-findings';
import type { Review } from './review';
import type { ConsultTask } from './tasks';

export const RECORD_SCHEMA = 'hemiscope-consult';
export const RECORD_VERSION = 3;

/** A stretch of the consult in which nothing was measured. Seconds of consult time. */
export interface Gap {
  fromS: number;
  toS: number;
  cause: GapCause;
}

export const GAP_CAUSES = [
  'paused',
  'no-face',
  /** Several faces were in the picture, and it was not clear which was the patient's. */
  'which-face',
  'black',
  /** None came of a live track: camera off, frozen, or no connection. The browser does not tell which. */
  'no-frames',
  /** They came late, or the machine was too busy to measure them: too short for anything to be known. */
  'late-frames',
  /** The patient's picture left the page: camera off, or out of the call. */
  'away',
  /** The page showed the same person by another track or element: a second of settling. */
  'source-changed',
  'other-person',
  /** The call page was closed or loaded again. */
  'call-gone',
  /** The face worker died. */
  'engine-restart',
  /** The extension itself, or the page that holds the consult, was gone. */
  'restart',
] as const;

export type GapCause = (typeof GAP_CAUSES)[number];

/** The live grade over the window that ends at `timeS`, in short. */
export interface GradePoint {
  timeS: number;
  /** null: not gradable, see `reasons`; null with no reason: nothing was measured yet. */
  level: Level | null;
  atLeast: boolean;
  side: Side | 'both' | null;
  certainty: number;
  /** Where a level 3 comes from. */
  platysma: PlatysmaSource;
  reasons: NotGradable[];
  /** What could be seen at all: shares, see `CallEvidence`; null: the region could not be judged. */
  smallestTwitch: Record<CallRegion, number | null>;
  /** What the published rule says of the same window; null: nothing. */
  referenceLevel: Level | null;
}

/** The measured series, one column a quantity, equal lengths; consult seconds, source pixels, shares. */
export interface SeriesColumns {
  timeS: number[];
  lidOpeningLeftPx: number[];
  lidOpeningRightPx: number[];
  mouthWidthPx: number[];
  commissureReachLeftPx: number[];
  commissureReachRightPx: number[];
  eyeToEyePx: number[];
  /** Closing of the lid, share of its resting opening, and outward pull of the commissure, share of the mouth's width: see `FaceSignals`; null: not measured. */
  lidClosureLeft: (number | null)[];
  lidClosureRight: (number | null)[];
  commissurePullLeft: (number | null)[];
  commissurePullRight: (number | null)[];
}

/** Columns before anything was measured. */
export function emptySeries(): SeriesColumns {
  return {
    timeS: [],
    lidOpeningLeftPx: [],
    lidOpeningRightPx: [],
    mouthWidthPx: [],
    commissureReachLeftPx: [],
    commissureReachRightPx: [],
    eyeToEyePx: [],
    lidClosureLeft: [],
    lidClosureRight: [],
    commissurePullLeft: [],
    commissurePullRight: [],
  };
}

/** A method's name and version, as records and summaries give it. */
export interface MethodName {
  name: string;
  version: string;
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

/** Where the picture came from: a call, or a video file. */
export type PictureSource = Service | 'recording';

/** The video file that was measured in place of a call. */
export interface RecordedFile {
  name: string;
  /** Where in the file the record's zero lies, and how long the whole file is. Seconds. */
  fromS: number;
  durationS: number;
  /** As the file names it, such as `avc1.64001f`. */
  codec: string;
  /** Of the upright picture, pixels. */
  width: number;
  height: number;
}

/** Everything that a consult leaves behind. It holds numbers and words, never a picture. */
export interface ConsultRecord extends ConsultNotes {
  schema: typeof RECORD_SCHEMA;
  version: typeof RECORD_VERSION;
  id: string;
  /** Version of the extension that measured. */
  app: string;
  method: MethodName;
  /** What a study taught the grade; null: the built-in rule. */
  profile: GradeProfile | null;
  participant: { name: string | null; service: PictureSource };
  /** null: it was a call. */
  file: RecordedFile | null;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt: string;
  durationS: number;
  quality: QualitySummary;
  gaps: Gap[];
  /** What the pre-check before the start found; null: there was none, or it was not done yet. */
  preCheck: PreCheckFinding[] | null;
  /** What the patient was asked to do, in order. Events that begin in a willed movement are no findings: see `markAt`. */
  tasks: ConsultTask[];
  events: CallEvent[];
  grades: GradePoint[];
  /** The latest window at the highest level, under the doctor's final word on the platysma; null: there never was a level. */
  highest: { timeS: number; verdict: CallVerdict } | null;
  /** Over the whole consult; null in consults of Hemiscope 0.1, which knew the published rule only. */
  whole: CallVerdict | null;
  /** The published rule beside it, for comparison. */
  reference: {
    method: MethodName;
    events: TwitchEvent[];
    /** On the whole recording, as the paper runs it; null when too little could be measured. */
    wholeClip: Grade | null;
  };
  series: SeriesColumns;
  /** What could be judged when, half a second at a time: a review is graded with it. null in records of before this was kept. */
  steps: AssessmentStep[] | null;
  /** What the doctor made of the events and grades above, which it leaves as they are; null: nothing yet. */
  review: Review | null;
}
