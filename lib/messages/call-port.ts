import type { CallMemory, KnownPerson } from '../call/persons';
import type { Service, TileSummary } from '../call/tile';
import type { Credit, FramePacket } from '../capture/packet';
import type { Failure } from '../failure';

/** Name of the port that a call page's content script opens to the offscreen page. */
export const CALL_PORT = 'hemiscope-call';

/** From the call page to the offscreen page. */
export type FromCall =
  /** First word: the service, and the nonce that the frame port will show (any page can embed the bridge, so the nonce comes this way first). */
  | { kind: 'hello'; service: Service; nonce: string }
  /** All tiles that the page shows now, and everybody whom it has shown; told whenever they change. */
  | { kind: 'tiles'; tiles: TileSummary[]; known: readonly KnownPerson[] }
  /** The tap reads this tile from now on, as this series. */
  | { kind: 'tapped'; tile: TileSummary; series: string }
  /** Nobody is tapped. `ambiguous`: several candidates, the doctor has to choose. */
  | { kind: 'untapped'; why: 'no-remote' | 'ambiguous' | 'stopped' }
  /** The tapped track gives no frames any more, or gives them again. */
  | { kind: 'stalled'; stalled: boolean }
  /** A small picture of one tile, for the doctor to choose by: a JPEG data URL. */
  | { kind: 'picture'; tileId: string; dataUrl: string }
  | { kind: 'failed'; failure: Failure }
  /** Only where the direct frame port is blocked: frames go this way. */
  | { kind: 'packet'; packet: FramePacket };

/** From the offscreen page to the call page. */
export type ToCall =
  /** Tap this tile; null: the patient's, as far as the page tells. */
  | { kind: 'watch'; tileId: string | null; memory: CallMemory }
  /** The doctor says that whoever this tile shows is the person `as`, who was away. */
  | { kind: 'same'; tileId: string; as: string }
  | { kind: 'stop' }
  /** Send a picture of each tile. */
  | { kind: 'pictures' }
  | { kind: 'credit'; credit: Credit };

/** From the panel to the call page's content script by tabs.sendMessage: the offscreen page is there, connect. */
export interface Wake {
  kind: 'hemiscope-wake';
}

/** From the service worker to all content scripts: the doctor withdrew the access to these sites (match patterns). */
export interface Withdrawn {
  kind: 'hemiscope-withdrawn';
  origins: string[];
}
