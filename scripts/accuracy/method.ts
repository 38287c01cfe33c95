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
}

/** What a method says about one clip. */
export interface MethodResult {
  method: string;
  twitches: FoundTwitch[];
  /** Seconds in which the method says that it could have seen a twitch. */
  assessedS: Record<CallRegion, number>;
  /** null: not gradable. */
  level: Level | null;
  /** Why not, or what else the method remarks. */
  remarks: string[];
}

/** A way from frames to twitches and a grade. One object a clip. */
export interface Method {
  next(frame: MeasuredFrame): void;
  finish(): MethodResult;
}
