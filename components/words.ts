import type { GapCause, PictureSource } from '../lib/consult/record';

/** How a message looks: shown by a mark and a word as well as by colour. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad';

/** A state in words: what is so, and what to do or to tell the patient. */
export interface Words {
  tone: Tone;
  title: string;
  advice: string[];
}

export const DISCLAIMER =
  'Research prototype, not a cleared device. Measurements for a clinician to interpret; not a diagnosis.';

export const UNNAMED = 'the patient (name not read)';

export const SERVICE_WORDS: Record<PictureSource, string> = {
  meet: 'Google Meet',
  zoom: 'Zoom',
  jitsi: 'Jitsi Meet',
  other: 'Another call service',
  recording: 'A recorded video',
};

export const GAP_WORDS: Record<GapCause, string> = {
  paused: 'Paused',
  'no-face': 'No face in the picture',
  'which-face': 'It was not clear which face was the patient’s',
  black: 'The picture was black: camera covered or off',
  'no-frames': 'No frames arrived: camera off, picture frozen, or no connection',
  'late-frames': 'Frames came late, or this computer was too busy to measure them',
  away: 'The patient’s picture was gone: camera off, or out of the call',
  'source-changed': 'The call page changed the picture’s source',
  'other-person': 'Another person was watched',
  'call-gone': 'The call page was closed or loaded again',
  'engine-restart': 'The measuring engine was restarted',
  restart: 'The extension was restarted',
};
