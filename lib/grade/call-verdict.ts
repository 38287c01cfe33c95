import type { QualityIssueCode } from '../measure/quality';
import type { BySide, Side } from '../measure/side';
import type { CallEvent, CallRegion } from '../twitch/call-event';
import type { Hindrance } from '../twitch/hindrance';
import type { Level, PlatysmaSource } from './grade';

/** What a window of a call gives the grade: the last 20 s, or a whole consult. */
export interface CallWindow {
  /** Those whose peak lies in the window. */
  events: readonly CallEvent[];
  /** Seconds of picture with a face, willed movement that the doctor asked for left out. */
  measuredS: number;
  /** Seconds in which each side of each region could be judged. */
  assessedS: Record<CallRegion, BySide<number>>;
  /** The smallest twitch that could be seen (in the middle of the window's time): share of the lid opening, of the mouth's width, of the eye-to-eye distance; null: nothing could be judged. */
  sensitivity: Record<CallRegion, BySide<number | null>>;
  /** Blinks, both lids together. */
  blinks: number;
  /** What made the picture too poor to be measured for most of the window. */
  issues: readonly QualityIssueCode[];
  /** What took most of the time that a region could not be judged in. */
  hindrances: Partial<Record<CallRegion, Hindrance>>;
}

/** Why there is no level. The words and the advice are the panel's. */
export type NotGradable =
  | { kind: 'picture'; issue: QualityIssueCode }
  /** Less of the region could be judged than a level needs. */
  | { kind: 'not-assessed'; region: 'eye' | 'mouth'; hindrance: Hindrance | null; assessedS: number; neededS: number }
  | { kind: 'too-short'; measuredS: number; neededS: number };

/** What stands behind a level for one region. Amplitudes and depths over both sides; null without an event. */
export interface CallEvidence {
  region: CallRegion;
  count: BySide<number>;
  /** Mean of both sides. Seconds. */
  assessedS: number;
  /** Twitches and spasms per assessed minute with an exact Poisson 95 % interval; null when nothing could be judged. */
  rate: { perMinute: number; low: number; high: number } | null;
  /** In the paper's unit: sum of both flanks. */
  meanAmplitude: number | null;
  maxAmplitude: number | null;
  /** Shares: see `CallEvent.depth`. */
  meanDepth: number | null;
  maxDepth: number | null;
  /** Short ones, and sustained ones. */
  clonic: number;
  tonic: number;
  /** Share of the assessed time spent in sustained spasm, 0–1. */
  tonicShare: number;
  /** The smallest twitch that could be seen on the worse side; null: nothing could be judged. */
  smallestTwitch: number | null;
  /** What took most of the time that could not be judged; null: enough could be. */
  hindrance: Hindrance | null;
}

/** Al Menabbawy et al.'s four variables, as far as their abstract tells; how each is computed is ours. */
export interface FourVariables {
  /** Mean depth of eye events, share of the lid opening; 0 without one. */
  eyeClosure: number;
  /** Mean depth of mouth events, share of the mouth's width; 0 without one. */
  mouthDistanceChange: number;
  /** Events a minute, eye and mouth together, synchronous ones once. */
  ratePerMinute: number;
  /** How regularly spasms follow each other: share of events that come within a named time after the one before, 0–1. */
  repetition: number;
}

/** Pattern of the spasm by a rule of our own on the four variables. */
export type Pattern = 'mild' | 'clonic' | 'tonic';

/** Observations that a clinician would want to hear; never a diagnosis. */
export type ObservationCode =
  /** Mouth and eye of one side move together. */
  | 'synkinesis'
  /** The brow goes up while the same eye closes. */
  | 'other-babinski'
  /** Both lids close together, forcefully or for long, as in blepharospasm. */
  | 'conjugate-closure'
  | 'both-sides'
  /** The mouth's corner goes down in a sustained spasm, as in a functional one. */
  | 'commissure-down'
  /** The mouth twitches, the eye does not. */
  | 'mouth-only'
  | 'many-blinks';

/** The grade of one window of a call, or why there is none. */
export interface CallVerdict {
  /** null: not gradable, see `reasons`. */
  level: Level | null;
  /** The level may be higher: at 1, the mouth could not be judged; at 2, the platysma is inferred, but was not seen. */
  atLeast: boolean;
  /** The side of what was found (`affected-side.ts`); null where nothing was found, or without a level. */
  side: Side | 'both' | null;
  /** How likely the level is right, 0–1 (ours, `presence.ts`); of one that may be higher, how likely it is at least this; 0 without a level. Words: `certainty.ts`. */
  certainty: number;
  /** Empty when there is a level. */
  reasons: NotGradable[];
  evidence: Record<CallRegion, CallEvidence>;
  /** Seen by the doctor overrides seen in the pixels overrides inferred by the tree. */
  platysma: { present: boolean; source: PlatysmaSource };
  /** Share of the eye's events with one of the mouth on the same side at the same time, 0–1; null without an eye event. */
  synchrony: number | null;
  /** Eye events with the brow judged, and how many of them went with a rising brow. */
  otherBabinski: { judged: number; browUp: number };
  blinksPerMinute: number | null;
  observations: ObservationCode[];
  variables: FourVariables | null;
  pattern: Pattern | null;
  /** The Cohen–Albert grades that the paper sets beside this level; null without one. */
  cohenAlbert: string | null;
}
