import type { Page } from 'puppeteer';
import type { TapState } from '../../lib/consult/live-state';
import type { GapCause } from '../../lib/consult/record';
import type { CallOptions, StandInCall } from '../stand-ins/call';
import type { PatientCommand } from '../stand-ins/protocol';

/** A call that something befalls. */
export interface Stage {
  stand: StandInCall;
  /** The call page. */
  page: Page;
  /** Puts another tab before the call. */
  hide(): Promise<unknown>;
}

/** What befalls a consult, and what the doctor sees of it. */
export interface Happening<S = Stage> {
  what: string;
  call: Pick<CallOptions, 'service' | 'zoomRenderer'>;
  happens(stage: S): Promise<unknown>;
  /** Undoes it; absent where it is over at once, or undoes itself. */
  ends?(stage: S): Promise<unknown>;
  /** The panel's state while it lasts; null: it goes on watching. */
  panel: TapState['kind'] | 'lost' | null;
  /** The cause of the gap that it leaves in the record; null: it leaves none. */
  gap: GapCause | null;
  /** Which of the two causes is told is a matter of moments. */
  gapInstead?: GapCause;
  /** The cause of another gap, which undoing it leaves; absent: it leaves none. */
  gapBack?: GapCause;
}

/** What befalls the patient's picture on the page, and what the page's part of Hemiscope says of it. */
export interface PageHappening extends Happening {
  /** The page's last word about the tap while it lasts. */
  says: 'tapped' | 'stalled' | 'untapped no-remote';
  /** What the packets show while it lasts, where they go on. */
  shows?: 'patient' | 'black';
  /** Afterwards the patient's series goes on, or a new one of the same person begins. */
  series: 'goes on' | 'new';
}

type Act = (stage: Stage) => Promise<unknown>;
const patient =
  (command: PatientCommand): Act =>
  ({ stand }) =>
    stand.commands.patient(command);
const page =
  (command: Parameters<StandInCall['commands']['page']>[0]): Act =>
  ({ stand }) =>
    stand.commands.page(command);

const MEET = { service: 'meet' } as const;
const ZOOM = { service: 'zoom', zoomRenderer: 'video' } as const;
const ZOOM_CANVAS = { service: 'zoom', zoomRenderer: 'canvas' } as const;
const JITSI = { service: 'jitsi' } as const;

/** The service itself takes the picture away, and the tile or its video with it. */
const byService = { happens: page({ kind: 'camera', on: false }), ends: page({ kind: 'camera', on: true }) };
const cameraOn = patient({ kind: 'camera', way: 'on' });

export const HAPPENINGS: readonly PageHappening[] = [
  {
    what: 'camera off: the sender goes on with black frames',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'black' }),
    panel: 'black',
    gap: 'black',
    says: 'tapped',
    shows: 'black',
    ends: cameraOn,
    series: 'goes on',
  },
  {
    what: 'camera off, or the picture freezes: no frames, no event, the track lives',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'no-frames' }),
    panel: 'no-frames',
    gap: 'no-frames',
    says: 'stalled',
    ends: cameraOn,
    series: 'goes on',
  },
  {
    what: 'camera off: the track is muted and leaves the stream',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'inactive' }),
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    ends: cameraOn,
    series: 'new',
  },
  {
    what: 'camera off: the tile stays without a picture',
    call: MEET,
    ...byService,
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    series: 'new',
  },
  {
    what: 'camera off: the player goes',
    call: ZOOM,
    ...byService,
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    series: 'new',
  },
  {
    what: 'camera off: the player goes',
    call: ZOOM_CANVAS,
    ...byService,
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    series: 'new',
  },
  {
    what: 'camera off: stage and thumbnail are empty',
    call: JITSI,
    ...byService,
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    series: 'new',
  },
  {
    what: 'the patient leaves and joins again under a new id',
    call: MEET,
    happens: page({ kind: 'leave' }),
    panel: 'away',
    gap: 'away',
    says: 'untapped no-remote',
    // Sooner it could be a tile whose id changed before its name did.
    ends: async ({ stand }) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await stand.commands.page({ kind: 'rejoin' });
    },
    series: 'new',
  },
  {
    what: 'the same element gets another track of the same person',
    call: MEET,
    happens: ({ page }) => page.evaluate(cloneTracks),
    panel: 'starting',
    // The element shows nothing until the other track's first picture.
    gap: 'away',
    // The page may read the new track before it has seen the old one go.
    gapInstead: 'source-changed',
    says: 'tapped',
    shows: 'patient',
    series: 'new',
  },
  {
    what: 'the received picture changes its size',
    call: MEET,
    happens: patient({ kind: 'size', divisor: 2 }),
    panel: null,
    gap: null,
    says: 'tapped',
    shows: 'patient',
    ends: patient({ kind: 'size', divisor: 1 }),
    series: 'goes on',
  },
  {
    what: 'the page pauses its video',
    call: MEET,
    happens: ({ page }) => page.evaluate(pauseVideos),
    panel: null,
    gap: null,
    says: 'tapped',
    shows: 'patient',
    series: 'goes on',
  },
  {
    what: 'the tab is hidden behind another',
    call: MEET,
    happens: ({ hide }) => hide(),
    panel: null,
    gap: null,
    says: 'tapped',
    shows: 'patient',
    ends: ({ page }) => page.bringToFront(),
    series: 'goes on',
  },
  {
    what: 'the stage moves into picture-in-picture and back',
    call: MEET,
    happens: ({ page }) => page.click('#pip'),
    panel: null,
    gap: null,
    says: 'tapped',
    shows: 'patient',
    ends: ({ page }) => page.evaluate(closePictureInPicture),
    series: 'goes on',
  },
  {
    what: 'the page is loaded again',
    call: MEET,
    happens: ({ page }) => page.reload(),
    panel: 'call-gone',
    gap: 'call-gone',
    says: 'tapped',
    shows: 'patient',
    series: 'new',
  },
  {
    what: 'fail-over from the video to the shared canvas and back',
    call: ZOOM,
    happens: page({ kind: 'renderer', to: 'canvas' }),
    panel: 'starting',
    gap: 'source-changed',
    says: 'tapped',
    shows: 'patient',
    ends: page({ kind: 'renderer', to: 'video' }),
    // The canvas is gone before the video shows anything.
    gapBack: 'away',
    series: 'new',
  },
  {
    what: 'the shared canvas is replaced by another',
    call: ZOOM_CANVAS,
    happens: page({ kind: 'renderer', to: 'canvas' }),
    panel: 'starting',
    gap: 'source-changed',
    says: 'tapped',
    shows: 'patient',
    series: 'new',
  },
];

/* In the call page: */

function cloneTracks(): void {
  for (const video of document.querySelectorAll<HTMLVideoElement>('.tile.main video')) {
    const stream = video.srcObject as MediaStream | null;
    if (stream) video.srcObject = new MediaStream(stream.getVideoTracks().map((track) => track.clone()));
  }
}

function pauseVideos(): void {
  for (const video of document.querySelectorAll('video')) video.pause();
}

function closePictureInPicture(): void {
  (globalThis as unknown as { documentPictureInPicture: { window: Window } }).documentPictureInPicture.window.close();
}
