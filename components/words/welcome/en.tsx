import { ENGLISH_PANEL } from '../panel/en';
import type { WelcomeWords } from './words';

/** In English. */
export const ENGLISH_WELCOME: WelcomeWords = {
  page: 'Hemiscope: how it works',
  title: 'How Hemiscope works',
  what: 'Hemiscope measures and grades hemifacial spasm – one-sided, involuntary twitching of the face – from the patient’s video while you are in a call.',
  steps: [
    {
      title: 'Join the call, click the icon',
      text: 'Open the call in Google Meet, Zoom (in the browser) or Jitsi Meet and click Hemiscope’s icon. A panel opens beside the call and finds the patient by itself. On another site it first asks whether it may look there.',
    },
    {
      title: 'Check the picture, guide the patient',
      text: (
        <>
          Within seconds the panel says whether the picture will do and, if not, what to tell the patient. Press{' '}
          <em>{ENGLISH_PANEL.consult.start}</em>: the panel gives you the words that lead the patient through rest and a
          few movements, and shows the grade as it comes.
        </>
      ),
    },
    {
      title: 'Review and share',
      text: 'At the end, go through what was found and say what counts. Then print the summary, copy it or save it, under a passphrase if you like. It stays on this computer until you send it to somebody.',
    },
  ],
  privacy: {
    title: 'Nothing leaves this computer',
    text: 'The picture is measured in this browser and thrown away at once. There is no server, no account and no statistics of use. The figures of the latest consult and the name shown in the call stay in this browser, so that a crash loses nothing, until the next consult begins or the browser is started anew. What you choose to keep longer is encrypted with your passphrase.',
  },
  pin: {
    title: 'Keep the icon in sight',
    text: 'Click the puzzle piece beside the address bar, then the pin next to Hemiscope (in Edge: the eye). One click then opens the panel.',
  },
  again: `You find this page again at the end of the panel, under “${ENGLISH_PANEL.howItWorks}”.`,
};
