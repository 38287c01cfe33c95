import type { Service } from '../lib/call/tile';
import type { GapCause } from '../lib/consult/record';

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

export const SERVICE_WORDS: Record<Service, string> = {
  meet: 'Google Meet',
  zoom: 'Zoom',
  jitsi: 'Jitsi Meet',
  other: 'Another call service',
};

export const GAP_WORDS: Record<GapCause, string> = {
  paused: 'Paused',
  'no-face': 'No face in the picture',
  'which-face': 'It was not clear which face was the patient’s',
  black: 'The picture was black',
  'no-frames': 'No frames arrived',
  'other-person': 'Another person was watched',
  'engine-restart': 'The measuring engine restarted',
};
