import type { EventStrip } from '../consult/event-strips';
import type { LiveState } from '../consult/live-state';
import type { NotesChange } from '../consult/notes';
import type { ConsultRecord } from '../consult/record';
import type { Review } from '../consult/review';
import type { TaskKind } from '../consult/tasks';
import type { Sample } from '../measure/sample';
import type { FaceSignals } from '../twitch/call/signals';
import type { CallEvent } from '../twitch/call-event';
import type { TwitchEvent } from '../twitch/event';

/** Name of the port that the side panel and the summary page open to the offscreen page. */
export const PANEL_PORT = 'hemiscope-panel';

/** From the offscreen page to the panel and the summary. */
export type ToPanel =
  /** `tabId`: the browser tab that is watched; null: none. */
  | { kind: 'state'; state: LiveState; tabId: number | null }
  /** Each analysed frame as it comes; `consultTimeS` is the sample's time on the consult's clock (or on the series' own before a consult starts). */
  | { kind: 'sample'; consultTimeS: number; sample: Sample; signals: FaceSignals | null }
  /** Times are on the same clock as the samples' `consultTimeS`. */
  | { kind: 'events'; events: CallEvent[] }
  /** What the published rule counts, on the same clock. */
  | { kind: 'reference-events'; events: TwitchEvent[] }
  /** The crop under analysis, a few times a second: a JPEG data URL. */
  | { kind: 'crop'; dataUrl: string }
  /** The faces in the watched participant's picture while there are several or it is asked whose one is, the largest first; else none. */
  | { kind: 'faces'; faces: FaceInPicture[] }
  /** A small picture of one tile, for choosing. */
  | { kind: 'picture'; tileId: string; dataUrl: string }
  | { kind: 'record'; record: ConsultRecord | null }
  | { kind: 'strip'; strip: EventStrip | null }
  | { kind: 'timings'; timings: FrameTimings | null };

/** From the panel and the summary to the offscreen page. */
export type FromPanel =
  /** The panel watches this browser tab. A consult keeps its own for as long as that holds the call. */
  | { kind: 'attach'; tabId: number }
  /** `same`: it is the consult's participant, who was away. */
  /** The tab that holds the consult's call is not there. */
  | { kind: 'tab-gone' }
  | { kind: 'choose'; tileId: string; same: boolean }
  /** Measure this one of the faces in the picture; where it is asked whose it is: this is the patient. */
  | { kind: 'measure-face'; face: number }
  | { kind: 'pictures' }
  /** The pre-check, once more. */
  | { kind: 'check' }
  | { kind: 'start' }
  | { kind: 'pause' }
  | { kind: 'resume' }
  /** These tasks, one after the other, from now on. */
  | { kind: 'start-tasks'; tasks: readonly TaskKind[] }
  | { kind: 'skip-task' }
  | { kind: 'stop-task' }
  | { kind: 'end' }
  /** Forgets the consult that broke off. */
  | { kind: 'discard' }
  /** Deletes what was kept and cannot be read. */
  | { kind: 'discard-unreadable' }
  | { kind: 'platysma'; seen: boolean | null }
  | { kind: 'notes'; change: NotesChange }
  /** The notes of the consult that ended are finished: empty ones for the next. */
  | { kind: 'new-notes' }
  /** What the doctor made of an ended consult; takes the place of what was there before. */
  | { kind: 'review'; id: string; review: Review }
  /** The review asks for the pictures around an event. */
  | { kind: 'get-strip'; id: string; peakS: number }
  /** A recording was graded: its record, and the pictures around its events, are held as an ended consult's are. */
  | { kind: 'hold'; record: ConsultRecord; strips: readonly EventStrip[] }
  /** The summary asks for a record. */
  | { kind: 'get-record'; id: string }
  /** What frames have cost in the worker since the last such question; for `bench:live`. */
  | { kind: 'get-timings' };

/** One of several faces in a participant's picture. */
export interface FaceInPicture {
  /** Theirs while they can be told apart. */
  id: number;
  measured: boolean;
  /** A JPEG; null if none could be made. */
  dataUrl: string | null;
}

/** Sums over the frames that a worker has handled. */
export interface FrameTimings {
  frames: number;
  /** In FaceMesh itself. Milliseconds. */
  inferenceMs: number;
  /** From taking the packet to handing out its observation, FaceMesh included. Milliseconds. */
  totalMs: number;
}
