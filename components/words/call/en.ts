import { FORMATS } from '../locale-format';
import type { CallWords } from './words';

const { list } = FORMATS.en;

/** In English. */
export const ENGLISH_CALL: CallWords = {
  states: {
    'no-call': {
      title: 'No call in this tab',
      advice:
        'Open the tab of your Google Meet, Zoom (in the browser) or Jitsi Meet call. If the call was open before Hemiscope was installed, reload it once.',
    },
    looking: {
      title: 'Looking for the patient…',
      advice: 'No remote picture yet. Ask the patient to join and to turn the camera on.',
    },
    'call-gone': {
      title: 'The call page is closed or loading',
      advice:
        'The consult goes on by itself once the call is back: in the same tab, or in another if you bring it to the front. Or press End.',
    },
    paused: { title: 'Paused', advice: 'Nothing is measured. Press Resume to go on.' },
    'no-face': {
      title: 'No face in the picture',
      advice: 'Ask the patient to face the camera, with the whole face and the neck in view.',
    },
    'which-face': {
      title: 'Which face is the patient’s?',
      advice: 'Nothing is measured until you choose the face below.',
    },
    black: {
      title: 'The picture is black: camera covered or off',
      advice: 'Ask the patient to uncover the camera or to turn it on.',
    },
    'no-frames': {
      title: 'No frames arrive from the call',
      advice:
        'Camera off, picture frozen, or no connection. Ask whether the camera is still on; Hemiscope goes on by itself when the picture is back.',
    },
    'no-answer': { title: 'The measuring engine does not answer', advice: 'It is started again by itself.' },
  },
  away: (who) => ({
    title: `No picture of ${who}`,
    advice:
      'Camera off, or out of the call. Ask the patient to turn the camera on or to join again; Hemiscope then goes on by itself.',
  }),
  starting: (who) => ({ title: `Starting to watch ${who}…`, advice: 'The first frames are on their way.' }),
  watching: (who) => `Watching ${who}`,
  tooPoor: (phrases) => (phrases.length > 0 ? `Picture too poor: ${phrases.join(', ')}` : 'Picture too poor to grade'),
  failures: {
    'mesh-start': {
      title: 'The face model could not be started',
      advice: 'Reload the extension; if it stays so, install it again.',
    },
    'mesh-crash': {
      title: 'The measuring engine stopped and did not start again',
      advice: 'Close and open the panel to try again; if it stays so, restart the browser.',
    },
    'tap-lost': { title: 'The picture cannot be read from the call just now', advice: 'It is tried again by itself.' },
    'bridge-blocked': {
      title: 'This call page blocks the way of the picture, and this browser is too old for the other way',
      advice: 'Update the browser to version 148 or newer.',
    },
    'journal-write': {
      title: 'This consult is not safe against a crash: it cannot be written to this machine’s disk.',
      advice: 'Free some space. Until then, save the summary as soon as the consult has ended.',
    },
    'journal-damaged': {
      title: 'A consult that was kept cannot be read: it is damaged.',
      advice: 'It stays on this machine. New consults work as ever.',
    },
    'journal-newer': {
      title: 'A consult that was kept cannot be read: it was written by a newer Hemiscope.',
      advice: 'Update Hemiscope to open it. It stays on this machine. New consults work as ever.',
    },
    'private-window': {
      title: 'This call is in a private window: nothing of the consult is kept on this machine.',
      advice: 'A crash would lose it. Save the summary as soon as the consult has ended.',
    },
  },
  engineStarting: 'Starting Hemiscope…',
  engineLost: (stale) => ({
    title: 'The measuring engine stopped',
    advice: `It is being started again. Keep this panel open${stale ? '; what you see below is not live' : ''}.`,
  }),
  nobody: (host) => ({
    title: `Nobody’s live picture is seen on ${host}`,
    advice: [
      'Watching begins by itself once the call shows somebody.',
      'If it shows somebody already, this site draws its pictures in a way that Hemiscope cannot read.',
    ],
  }),
  notRecorded: (who) => `Nothing is recorded: this consult is of ${who}.`,
  choose: {
    somebody: 'somebody whose name was not read',
    whoWatched: 'The person watched before',
    isThis: {
      title: 'Is this the patient?',
      advice: 'The call page does not say whether the picture below is your own. Choose it if it shows the patient.',
    },
    whoIs: (names) => ({
      title: 'Who is the patient?',
      advice: `The call shows ${list(names)}. Choose the patient below.`,
    }),
    away: (who) => `${who} is away`,
    there: (names, who, sure) =>
      `The call now shows ${list(names)}. ${
        sure
          ? `${who} is watched again by itself once the call page shows that name again.`
          : 'This site does not say for certain who is who, so it may be the same person.'
      }`,
    recordingWaits: 'Nothing is recorded meanwhile. If it is the same person, say so below.',
    chooseBelow: 'Choose below if this is the patient now.',
  },
};
