import type { CallOptions, StandInCall } from '../stand-ins/call';
import type { PatientCommand } from '../stand-ins/protocol';
import type { CallUnderTest } from './probed-calls';

/**
 * What can befall the patient's picture in a call, and what the page's part of Hemiscope says of it. The tests run over
 * this list; the table in `docs/calls.md` is made of it.
 */
export interface Happening {
  what: string;
  call: Pick<CallOptions, 'service' | 'zoomRenderer'>;
  happens(stage: CallUnderTest): Promise<unknown>;
  /** The page's last word about the tap while it lasts. */
  says: 'tapped' | 'stalled' | 'untapped no-remote';
  /** What the packets show while it lasts, where they go on. */
  shows?: 'patient' | 'black';
  /** Undoes it; absent where nothing has to be undone. */
  ends?(stage: CallUnderTest): Promise<unknown>;
  /** Afterwards the patient's series goes on, or a new one of the same person begins. */
  series: 'goes on' | 'new';
}

type Act = (stage: CallUnderTest) => Promise<unknown>;
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

export const HAPPENINGS: readonly Happening[] = [
  {
    what: 'camera off: the sender goes on with black frames',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'black' }),
    says: 'tapped',
    shows: 'black',
    ends: cameraOn,
    series: 'goes on',
  },
  {
    what: 'camera off, or the picture freezes: no frames, no event, the track lives',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'no-frames' }),
    says: 'stalled',
    ends: cameraOn,
    series: 'goes on',
  },
  {
    what: 'camera off: the track is muted and leaves the stream',
    call: MEET,
    happens: patient({ kind: 'camera', way: 'inactive' }),
    says: 'untapped no-remote',
    ends: cameraOn,
    series: 'new',
  },
  {
    what: 'camera off: the tile stays without a picture',
    call: MEET,
    ...byService,
    says: 'untapped no-remote',
    series: 'new',
  },
  { what: 'camera off: the player goes', call: ZOOM, ...byService, says: 'untapped no-remote', series: 'new' },
  { what: 'camera off: the player goes', call: ZOOM_CANVAS, ...byService, says: 'untapped no-remote', series: 'new' },
  {
    what: 'camera off: stage and thumbnail are empty',
    call: JITSI,
    ...byService,
    says: 'untapped no-remote',
    series: 'new',
  },
  {
    what: 'the patient leaves and joins again under a new id',
    call: MEET,
    happens: page({ kind: 'leave' }),
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
    happens: ({ call }) => call.page.evaluate(cloneTracks),
    says: 'tapped',
    shows: 'patient',
    series: 'new',
  },
  {
    what: 'the received picture changes its size',
    call: MEET,
    happens: patient({ kind: 'size', divisor: 2 }),
    says: 'tapped',
    shows: 'patient',
    ends: patient({ kind: 'size', divisor: 1 }),
    series: 'goes on',
  },
  {
    what: 'the page pauses its video',
    call: MEET,
    happens: ({ call }) => call.page.evaluate(pauseVideos),
    says: 'tapped',
    shows: 'patient',
    series: 'goes on',
  },
  {
    what: 'the tab is hidden behind another',
    call: MEET,
    happens: ({ call }) => call.hide(),
    says: 'tapped',
    shows: 'patient',
    ends: ({ call }) => call.page.bringToFront(),
    series: 'goes on',
  },
  {
    what: 'the stage moves into picture-in-picture and back',
    call: MEET,
    happens: ({ call }) => call.page.click('#pip'),
    says: 'tapped',
    shows: 'patient',
    ends: ({ call }) => call.page.evaluate(closePictureInPicture),
    series: 'goes on',
  },
  {
    what: 'the page is loaded again',
    call: MEET,
    happens: ({ call }) => call.page.reload(),
    says: 'tapped',
    shows: 'patient',
    series: 'new',
  },
  {
    what: 'fail-over from the video to the shared canvas and back',
    call: ZOOM,
    happens: page({ kind: 'renderer', to: 'canvas' }),
    says: 'tapped',
    shows: 'patient',
    ends: page({ kind: 'renderer', to: 'video' }),
    series: 'new',
  },
  {
    what: 'the shared canvas is replaced by another',
    call: ZOOM_CANVAS,
    happens: page({ kind: 'renderer', to: 'canvas' }),
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

/** What the doctor's panel makes of the page's words. */
const STATES = {
  tapped: '`watching`',
  black: '`black`',
  stalled: '`no-frames`',
  'untapped no-remote': '`away`',
} as const;

const SERVICES = { meet: 'Meet', zoom: 'Zoom', jitsi: 'Jitsi', other: 'other' } as const;

/** The list as a Markdown table. */
export function tableOf(happenings: readonly Happening[]): string {
  const rows = happenings.map(({ what, call: { service, zoomRenderer }, says, shows, series }) => {
    const where = zoomRenderer === 'canvas' ? 'Zoom, canvas' : SERVICES[service];
    const state = STATES[shows === 'black' ? 'black' : says];
    return `| ${what} | ${where} | ${says} | ${state} | ${series === 'new' ? 'a new one, same person' : series} |`;
  });
  return [
    '| what happens | service | the page says | the panel’s state | the series afterwards |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
