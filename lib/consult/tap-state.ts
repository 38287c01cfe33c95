import type { Failure } from '../failure';
import type { Quality } from '../measure/quality';
import type { TapState } from './live-state';

/** A face that was seen this recently still counts as in the picture: one missed frame is no news. Ours. Seconds. */
const FACE_LOST_AFTER_S = 1;

/** What the session knows about its tap. */
export interface TapFacts {
  failure: Failure | null;
  callConnected: boolean;
  paused: boolean;
  untapped: 'no-remote' | 'ambiguous' | 'stopped' | null;
  stalled: boolean;
  /** What the newest frame showed; null before the first. */
  latest: 'face' | 'no-face' | 'black' | null;
  /** Seconds since a face was last seen; null before the first. */
  faceAgoS: number | null;
  quality: Quality | null;
}

/** Says in one word what the tap does, the gravest first. */
export function tapStateOf(facts: TapFacts): TapState {
  if (facts.failure) return { kind: 'failed', failure: facts.failure };
  if (!facts.callConnected) return { kind: 'no-call' };
  if (facts.paused) return { kind: 'paused' };
  if (facts.untapped === 'ambiguous') return { kind: 'choose' };
  if (facts.untapped) return { kind: 'looking' };
  if (facts.stalled) return { kind: 'no-frames' };
  if (facts.latest === null) return { kind: 'starting' };
  if (facts.latest === 'black') return { kind: 'black' };
  if (facts.faceAgoS === null || facts.faceAgoS > FACE_LOST_AFTER_S) return { kind: 'no-face' };
  if (facts.quality?.issues.some((issue) => issue.blocking)) return { kind: 'poor' };
  return { kind: 'watching' };
}
