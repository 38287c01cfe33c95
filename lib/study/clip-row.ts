import type { FourVariables, Pattern } from '../grade/call-verdict';
import type { Features } from '../grade/features';
import type { Level, PlatysmaSource } from '../grade/grade';
import type { QualityIssueCode } from '../measure/quality';
import type { Side } from '../measure/side';

/** One clip's line in a results file: what was measured in it, or why nothing could be. Either `measured` or `error` is null, never both. */
export interface ClipRow {
  /** What the clip is called in the results and in the table of human grades: the file's path below the folder that was given, with `/`. */
  clip: string;
  /** Whose clip it is: clips of one patient are never parted in a cross-validation. null: not known. */
  patient: string | null;
  file: ClipFile;
  versions: ClipVersions;
  measured: MeasuredClip | null;
  error: ClipError | null;
}

/** Tells whether a clip is still the one that was graded. */
export interface ClipFile {
  bytes: number;
  /** Last change: ISO 8601, UTC. */
  modifiedAt: string;
}

/** What a clip was graded with. Rows of different versions do not compare. */
export interface ClipVersions {
  /** Version of the extension. */
  app: string;
  method: string;
  methodVersion: string;
  /** The face model: the first digits of its SHA-256. */
  model: string;
}

/** Why nothing is known of a clip. */
export interface ClipError {
  /** A short word for programs. */
  code: string;
  /** What happened and what to do, for a person. */
  message: string;
}

/** What was measured. Numbers are rounded to a millionth (`rounded-row.ts`), so that every file gives them back as they were. */
export interface MeasuredClip {
  /** Codec of the picture as the container names it (`avc1.640028`). */
  codec: string;
  /** As shown: after the rotation that the file asks for. Pixels. */
  widthPx: number;
  heightPx: number;
  /** Where in the file the graded stretch begins, and its length. Seconds. */
  fromS: number;
  durationS: number;
  /** Of the whole file. Seconds. */
  fileDurationS: number;
  /** Analysed frames per second of measured time. */
  framesPerS: number;
  /** Median distance of the outer canthi; null: no face was measured. Pixels. */
  eyeToEyePx: number | null;
  /** Share of the stretch that could be measured, 0–1. */
  measuredShare: number;
  /** S1 level (Chan III-C) as the grade for calls tells it; null: not gradable, see `notGradable`. */
  level: Level | null;
  /** The level may be higher: at 1 the mouth could not be judged, at 2 the platysma is inferred but was not seen. */
  atLeast: boolean;
  /** The patient's own; null where nothing was found, or without a level. */
  side: Side | 'both' | null;
  /** How likely the level is right, 0–1; 0 without a level. */
  certainty: number;
  /** Empty where there is a level. */
  notGradable: NotGradableCode[];
  eye: RegionFigures;
  mouth: RegionFigures;
  platysma: RegionFigures;
  /** Where `platysma.twitches` comes from. */
  platysmaSource: PlatysmaSource;
  /** The six features of the platysma tree (Chan IV-C, Table III), as the live grade asks its tree with them: a tree that is learned from them can take its place. */
  features: Features;
  /** Al Menabbawy et al.'s four variables; null without a level. */
  variables: FourVariables | null;
  /** By a rule of our own on the four variables; null: none. */
  pattern: Pattern | null;
  /** The published rule on the same clip, for the study's own tables; null: less than 5 s could be measured. */
  published: PublishedFigures | null;
}

/** One region. Amplitudes (sum of both flanks, Chan Algorithm 1) and depths are over both sides, shares as in `CallEvent`; null without an event. */
export interface RegionFigures {
  /** The region's answer in the S1 flowchart (Chan Figure 3), asked of each region by itself; null: it could not be judged. */
  twitches: boolean | null;
  /** Twitches and spasms of each side. */
  left: number;
  right: number;
  /** Time in which the region could be judged, mean of both sides. Seconds. */
  assessedS: number;
  /** Both sides together, per assessed minute; null: it could not be judged. */
  perMinute: number | null;
  meanAmplitude: number | null;
  maxAmplitude: number | null;
  meanDepth: number | null;
  maxDepth: number | null;
  /** Share of the assessed time in sustained spasm, 0–1. */
  tonicShare: number;
}

/** What the published rule says of a clip (Chan IV). */
export interface PublishedFigures {
  level: Level;
  /** Twitches by its thresholds. */
  features: Features;
  /** Largest amplitude of any swing that only the threshold could keep from being a twitch; 0: there was none. A region twitches at a threshold (Chan Table II) if this reaches it. */
  eyeLargestSwing: number;
  mouthLargestSwing: number;
}

/** Why there is no level, in one word. */
export type NotGradableCode = QualityIssueCode | 'eye-not-assessed' | 'mouth-not-assessed' | 'too-short';
