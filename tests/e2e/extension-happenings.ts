import type { Happening, Stage } from './call-happenings';
import type { Sitting } from './sitting';

/** A consult in the doctor's browser that something befalls. */
export type ExtensionStage = Stage & Pick<Sitting, 'window' | 'consult' | 'offscreen' | 'worker' | 'reopen'>;

const MEET = { service: 'meet' } as const;

/** What befalls the line, the window, or the extension itself; the page's part has no word of its own for it. In the order in which one call can bear it. */
export const EXTENSION_HAPPENINGS: readonly Happening<ExtensionStage>[] = [
  {
    what: 'the window is minimised',
    call: MEET,
    happens: ({ window }) => window('minimized'),
    ends: ({ window }) => window('normal'),
    panel: null,
    gap: null,
  },
  {
    what: 'no network, until the service connects again',
    call: MEET,
    happens: ({ stand }) => stand.commands.patient({ kind: 'hang-up' }),
    ends: ({ stand }) => stand.commands.page({ kind: 'reconnect' }),
    panel: 'no-frames',
    gap: 'no-frames',
  },
  {
    what: 'the doctor leaves the call and joins again in the same tab',
    call: MEET,
    happens: ({ page }) => page.goto('about:blank'),
    ends: ({ page, stand }) => page.goto(stand.callUrl, { waitUntil: 'domcontentloaded' }),
    panel: 'call-gone',
    gap: 'call-gone',
  },
  {
    what: 'the tab is closed, and the call is joined again in another',
    call: MEET,
    happens: ({ consult }) => consult.closeTab(),
    ends: ({ consult }) => consult.joinInNewTab(),
    panel: 'call-gone',
    gap: 'call-gone',
  },
  {
    what: 'the browser stops the service worker',
    call: MEET,
    happens: async ({ worker }) => (await worker()).close(),
    panel: null,
    gap: null,
  },
  {
    what: 'the side panel is closed, and opened again',
    call: MEET,
    happens: ({ consult }) => consult.closePanel(),
    ends: ({ reopen }) => reopen(),
    panel: null,
    gap: null,
  },
  {
    what: 'the face worker dies',
    call: MEET,
    happens: async ({ offscreen }) => (await offscreen()).workers()[0]?.close(),
    panel: 'no-answer',
    gap: 'engine-restart',
  },
  {
    what: 'the offscreen page, which holds the consult, is closed',
    call: MEET,
    happens: async ({ worker }) => (await worker()).evaluate(() => chrome.offscreen.closeDocument()),
    panel: 'lost',
    gap: 'restart',
  },
  {
    what: 'the extension is reloaded or updated; the panel is opened again',
    call: MEET,
    happens: ({ consult }) => consult.reloadExtension(),
    ends: ({ reopen }) => reopen(),
    panel: null,
    gap: 'restart',
  },
];
