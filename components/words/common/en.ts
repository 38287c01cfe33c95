import type { CommonWords } from './words';

/** In English. */
export const ENGLISH_COMMON: CommonWords = {
  disclaimer: 'Research prototype, not a cleared device. Measurements for a clinician to interpret; not a diagnosis.',
  unnamed: 'the patient (name not read)',
  nameNotRead: 'Name not read',
  services: {
    meet: 'Google Meet',
    zoom: 'Zoom',
    jitsi: 'Jitsi Meet',
    other: 'Another call service',
    recording: 'A recorded video',
  },
  gaps: {
    paused: 'paused',
    'no-face': 'no face in the picture',
    'which-face': 'it was not clear which face was the patient’s',
    black: 'the picture was black: camera covered or off',
    'no-frames': 'no frames arrived: camera off, picture frozen, or no connection',
    'late-frames': 'frames came late, or this computer was too busy to measure them',
    away: 'the patient’s picture was gone: camera off, or out of the call',
    'source-changed': 'the call page changed the picture’s source',
    'other-person': 'another person was watched',
    'call-gone': 'the call page was closed or loaded again',
    'engine-restart': 'the measuring engine was restarted',
    restart: 'the extension was restarted',
  },
  regions: { eye: 'Eye', mouth: 'Mouth', platysma: 'Neck' },
  sides: { left: 'Patient’s left', right: 'Patient’s right', both: 'Both sides', none: 'Neither side' },
  sideLabels: { left: 'Patient’s left', right: 'Patient’s right' },
  side: { left: 'left', right: 'right' },
  parts: { eye: 'Lids', mouth: 'Mouth', platysma: 'Neck' },
};
