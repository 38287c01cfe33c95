import type { Service, TileSummary } from '../call/tile';
import type { Failure } from '../failure';
import type { CallVerdict } from '../grade/call-verdict';
import type { Grade } from '../grade/grade';
import type { Quality } from '../measure/quality';
import type { ConsultNotes } from './notes';
import type { PreCheckState } from './precheck';
import type { TaskUnderWay } from './task-run';
import type { ConsultTask } from './tasks';

/** What the tap does, as the panel says it in words. */
export type TapState =
  /** The tab is no call that Hemiscope knows, or its page has not answered yet. */
  | { kind: 'no-call' }
  /** A call, but no remote participant's picture yet. */
  | { kind: 'looking' }
  /** A consult is under way, and its call page is closed or being loaded again. */
  | { kind: 'call-gone' }
  /** The picture of whoever was watched left the page: camera off, or out of the call. */
  | { kind: 'away' }
  /** Several could be the patient: the doctor chooses. */
  | { kind: 'choose' }
  /** Tapped; the face model is loading or the first frames are on their way. */
  | { kind: 'starting' }
  | { kind: 'watching' }
  | { kind: 'paused' }
  /** Frames come, without a face. */
  | { kind: 'no-face' }
  /** Faces, but it is not known which one is the patient's: the doctor says so. */
  | { kind: 'which-face' }
  /** Frames come, all black: the camera is covered or switched off. */
  | { kind: 'black' }
  /** No frames come. */
  | { kind: 'no-frames' }
  /** Frames come, but the face worker says nothing of them: it is being started anew. */
  | { kind: 'no-answer' }
  /** A face, but nothing that could be graded: see `quality.issues`. */
  | { kind: 'poor' }
  | { kind: 'failed'; failure: Failure };

export type ConsultPhase =
  | 'idle'
  | 'running'
  | 'paused'
  | 'ended'
  /** One that broke off, with the browser or long ago, waits for the doctor's word: see `unfinished`. */
  | 'unfinished';

/** A consult that broke off before it was ended. */
export interface Unfinished {
  name: string | null;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** From its start to the last moment that was kept. Seconds. */
  durationS: number;
}

/** Everything of the live state that changes slowly; sent whole whenever it changes, at most a few times a second. */
export interface LiveState {
  service: Service | null;
  tap: TapState;
  phase: ConsultPhase;
  /** Running consult's time, seconds without pauses subtracted; 0 when idle. */
  elapsedS: number;
  tiles: TileSummary[];
  /** Who is watched, or was watched last. */
  watchedTileId: string | null;
  watchedName: string | null;
  /** Whose record is being kept; null: nobody's. */
  participant: { id: string; name: string | null } | null;
  /** A consult runs, and a face is measured that is not its patient's: shown, not recorded. */
  otherFace: boolean;
  quality: Quality | null;
  /** Whether the picture would do for a grade; null while nobody was tapped yet, and during a consult. */
  preCheck: PreCheckState | null;
  /** The rolling window's grade, or why there is none; null before anything was measured. */
  verdict: CallVerdict | null;
  /** What the published rule says of the same window; null while it says nothing. */
  reference: Grade | null;
  /** Seconds of measured picture that the rolling window still lacks to be full; 0 when it is. */
  windowLacksS: number;
  /** The running consult's tasks: begun, and still to come. */
  tasks: readonly ConsultTask[];
  /** What the patient is asked to do just now; null: nothing. */
  task: TaskUnderWay | null;
  /** What the doctor said of the platysma; null: nothing. */
  platysma: boolean | null;
  /** What the doctor has written down: of the latest consult, or for the next one. */
  notes: ConsultNotes;
  /** Grows when other notes take their place: what is half typed belongs to those before. */
  notesSheet: number;
  /** They belong to a consult whose review is signed: they cannot be changed until it is reopened. */
  notesLocked: boolean;
  /** Set once the consult has ended. */
  recordId: string | null;
  unfinished: Unfinished | null;
  /** What keeps this consult, or an earlier one, from being kept or read; null: nothing. */
  keeping: Failure | null;
}
