import type { Service, TileSummary } from '../call/tile';
import type { ConsultRecord } from '../consult/record';
import type { Failure } from '../failure';
import type { Grade } from '../grade/grade';
import type { Quality } from '../measure/quality';
import type { Sample } from '../measure/sample';
import type { TwitchEvent } from '../twitch/event';

/** Name of the port that the side panel and the summary page open to the offscreen page. */
export const PANEL_PORT = 'hemiscope-panel';

/** What the tap does, as the panel says it in words. */
export type TapState =
  /** The tab is no call that Hemiscope knows, or its page has not answered yet. */
  | { kind: 'no-call' }
  /** A call, but no remote participant's picture yet. */
  | { kind: 'looking' }
  /** Several could be the patient: the doctor chooses. */
  | { kind: 'choose' }
  /** Tapped; the face model is loading or the first frames are on their way. */
  | { kind: 'starting' }
  | { kind: 'watching' }
  | { kind: 'paused' }
  /** Frames come, without a face. */
  | { kind: 'no-face' }
  /** Frames come, all black: the camera is covered or switched off. */
  | { kind: 'black' }
  /** No frames come. */
  | { kind: 'no-frames' }
  /** A face, but nothing that could be graded: see `quality.issues`. */
  | { kind: 'poor' }
  | { kind: 'failed'; failure: Failure };

export type ConsultPhase = 'idle' | 'running' | 'paused' | 'ended';

/** Everything of the live state that changes slowly; sent whole whenever it changes, at most a few times a second. */
export interface LiveState {
  service: Service | null;
  tap: TapState;
  phase: ConsultPhase;
  /** Running consult's time, seconds without pauses subtracted; 0 when idle. */
  elapsedS: number;
  tiles: TileSummary[];
  /** Who is watched. */
  watchedTileId: string | null;
  watchedName: string | null;
  quality: Quality | null;
  /** Live grade over the rolling window; null while there is none. */
  grade: Grade | null;
  /** Seconds of measured picture that the rolling window still lacks before the first grade; 0 when full. */
  windowLacksS: number;
  /** What the doctor said of the platysma; null: nothing. */
  platysma: boolean | null;
  /** Set once the consult has ended. */
  recordId: string | null;
}

/** From the offscreen page to the panel and the summary. */
export type ToPanel =
  | { kind: 'state'; state: LiveState }
  /** Each analysed frame as it comes; `consultTimeS` is the sample's time on the consult's clock (or on the series' own before a consult starts). */
  | { kind: 'sample'; consultTimeS: number; sample: Sample }
  /** Times are on the same clock as the samples' `consultTimeS`. */
  | { kind: 'events'; events: TwitchEvent[] }
  /** The crop under analysis, a few times a second: a JPEG data URL. */
  | { kind: 'crop'; dataUrl: string }
  /** A small picture of one tile, for choosing. */
  | { kind: 'picture'; tileId: string; dataUrl: string }
  | { kind: 'record'; record: ConsultRecord | null }
  | { kind: 'timings'; timings: FrameTimings | null };

/** From the panel and the summary to the offscreen page. */
export type FromPanel =
  /** The panel watches this browser tab. */
  | { kind: 'attach'; tabId: number }
  | { kind: 'choose'; tileId: string }
  | { kind: 'pictures' }
  | { kind: 'start' }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'end' }
  | { kind: 'platysma'; seen: boolean | null }
  /** The summary asks for a record. */
  | { kind: 'get-record'; id: string }
  /** What frames have cost in the worker since the last such question; for `bench:live`. */
  | { kind: 'get-timings' };

/** Sums over the frames that a worker has handled. */
export interface FrameTimings {
  frames: number;
  /** In FaceMesh itself. Milliseconds. */
  inferenceMs: number;
  /** From taking the packet to handing out its observation, FaceMesh included. Milliseconds. */
  totalMs: number;
}
