import type { FramePacket } from '../../lib/capture/packet';
import type { Level } from '../../lib/grade/grade';
import type { Side } from '../../lib/measure/side';
import type { FacePoints } from '../../lib/mesh/face-points';
import type { CallRegion } from '../../lib/twitch/call-event';

/** One frame of a call as every method gets it. */
export interface MeasuredFrame {
  packet: FramePacket;
  /** Seconds since the clip began: the clock of what was commanded. */
  timeS: number;
  /** Raw landmarks, source pixels; null without a face. */
  raw: FacePoints | null;
  /** The same with the library's own smoothing; null without a face, or where nobody asked for it. */
  smoothed: FacePoints | null;
}

/** A twitch as a method found it. */
export interface FoundTwitch {
  region: CallRegion;
  side: Side;
  peakS: number;
  /** Largest change, where the method tells it: share of the lid opening, of the mouth's width, of the eye-to-eye distance. */
  depth?: number;
  /** Said to be sustained. */
  tonic?: boolean;
}

/** From and to, seconds. */
export type Stretch = readonly [fromS: number, toS: number];

/** What a method says about one clip. */
export interface MethodResult {
  method: string;
  twitches: FoundTwitch[];
  /** Seconds that the method looked at. */
  watchedS: number;
  /** Of those, in which it says that it could have seen a twitch: mean of both sides. */
  assessedS: Record<CallRegion, number>;
  /** Stretches of about half a second most of which it says it could not judge. */
  blind: Record<CallRegion, Stretch[]>;
  /** The smallest twitch that it says it could have seen, at the noise that it found; null: it does not say. */
  smallest: Record<CallRegion, number | null>;
  /** null: not gradable. */
  level: Level | null;
  side: Side | 'both' | null;
  /** Why not, or what else the method remarks. */
  remarks: string[];
}

/** A way from frames to twitches and a grade. One object a clip. */
export interface Method {
  next(frame: MeasuredFrame): void;
  finish(): MethodResult;
}
