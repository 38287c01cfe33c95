import type { SiteWords } from './words';

/** In English. */
export const ENGLISH_SITE: SiteWords = {
  elsewhere: 'A call on another site? Bring its tab to the front and click Hemiscope’s button in the toolbar.',
  known: (host) => (
    <>
      Your browser keeps Hemiscope from reading the video on {host}: its access to this site was switched off. You can
      allow it again; the picture stays on this machine.
    </>
  ),
  unknown: (host) => (
    <>
      A call on {host}? Hemiscope does not know this site. You can allow it to read the video there; the picture stays
      on this machine.
    </>
  ),
  refused: 'Not allowed',
  notAsked: 'The browser did not ask',
  seesNothing: (host) => <>Hemiscope sees nothing on {host}. </>,
  afterNo:
    'If you change your mind, press the button and choose “Allow” when the browser asks. The picture stays on this machine.',
  afterNotAsked:
    'Its settings may forbid this site. They can be changed by hand, on some computers only by the administrator.',
  enable: 'Enable on this site',
  askAgain: 'Ask again',
  bySettings: 'Allow it in the browser’s settings',
  steps: (host) => [
    'Right-click Hemiscope’s icon in the toolbar and choose “Manage extension”.',
    `Under “Site access”, allow ${host}.`,
    'Come back and reload the call’s page.',
  ],
  allowed: (host) => `You allowed Hemiscope to read the video on ${host}.`,
  disable: 'Disable on this site',
};
