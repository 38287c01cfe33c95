import type { NotGradable } from '../lib/grade/call-verdict';
import type { QualityIssueCode } from '../lib/measure/quality';
import type { Hindrance } from '../lib/twitch/hindrance';

/** What is in the way, and what to change or to tell the patient. */
export interface Reason {
  phrase: string;
  /** What the patient may do, as it goes on after “Ask the patient to” and after “Please”; null: nothing. */
  patient: string | null;
  /** What the doctor can do without the patient, a sentence; null: nothing. */
  doctor: string | null;
  /** Both as one advice to the doctor. */
  advice: string;
}

export function reason(
  phrase: string,
  { patient = null, doctor = null }: Partial<Pick<Reason, 'patient' | 'doctor'>>,
): Reason {
  const advice = [patient && `Ask the patient to ${patient}.`, doctor].filter(Boolean).join(' ');
  return { phrase, patient, doctor, advice };
}

/** What makes a service send more pixels and fewer compression artefacts. */
const PIN = 'Pin the patient’s tile, so that it is sent larger.';

/** Each issue as a short phrase and what helps against it. */
export const ISSUE_WORDS: Record<QualityIssueCode, Reason> = {
  'frame-rate': reason('too few frames a second', {
    patient: 'add light, close other programs and sit near the router',
    doctor: 'Pin the patient’s tile.',
  }),
  'face-size': reason('the face is too small', {
    patient: 'come closer to the camera',
    doctor: 'Pin the patient’s tile and enlarge the call’s window.',
  }),
  light: reason('the face is too dark', {
    patient: 'let even light fall on the face from the front, with no bright window behind',
  }),
  pose: reason('the head is turned away', { patient: 'look straight into the camera, with the camera at eye level' }),
  'face-lost': reason('the face is often lost', {
    patient: 'keep the whole face and the neck in the picture, with no hand or hair before it',
  }),
};

/** Each hindrance as the second half of a sentence, and what helps against it. */
export const HINDRANCE_WORDS: Record<Hindrance, Reason> = {
  starting: reason('the picture’s noise is still being learned', { doctor: 'Wait a few seconds.' }),
  'not-seen': reason('it is outside the picture or covered', {
    patient: 'show the whole face and the neck, with no hand, hair, mask or scarf before them',
  }),
  outside: reason('it is not in the picture', { patient: 'lean back or tilt the camera down until the neck is seen' }),
  covered: reason('a collar, hair or a hand covers it', { patient: 'open the collar and put hair back from the neck' }),
  smooth: reason('its skin shows nothing that could be followed', {
    patient: 'put a light to one side, and turn off touch-up and background effects',
    doctor: PIN,
  }),
  'mouth-moving': reason('the patient speaks, chews or smiles', {
    patient: 'rest the face without speaking for 20 seconds',
  }),
  gaze: reason('the eyes look about', { patient: 'look at one point, best at the camera, for 20 seconds' }),
  'head-moving': reason('the head moves', { patient: 'lean back and keep the head still for 20 seconds' }),
  'eyes-closed': reason('both eyes are closed for longer than a blink', {
    patient: 'keep the eyes open as far as possible',
    doctor: 'Note it if they cannot.',
  }),
  task: reason('a task is under way', {
    doctor: 'What the patient does when asked is not counted. Wait until it is over.',
  }),
  noise: reason('the picture is too noisy there', {
    patient: 'put more even light in front, and turn off touch-up and background effects',
    doctor: PIN,
  }),
};

const REGION_IN_SENTENCE = { eye: 'The lids', mouth: 'The mouth' } as const;

/** Why there is no grade, as a sentence of its own, and what to do about it. */
export function reasonWords(reason: NotGradable): Pick<Reason, 'phrase' | 'advice'> {
  switch (reason.kind) {
    case 'picture': {
      const { phrase, advice } = ISSUE_WORDS[reason.issue];
      return { phrase: `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`, advice };
    }
    case 'not-assessed': {
      const hindrance = reason.hindrance && HINDRANCE_WORDS[reason.hindrance];
      const region = REGION_IN_SENTENCE[reason.region];
      const why = hindrance ? `: ${hindrance.phrase}` : '';
      return {
        phrase: `${region} could be judged for ${shortfall(reason.assessedS, reason.neededS)} needed${why}.`,
        advice: hindrance?.advice ?? 'Ask the patient to rest the face and to look at the camera for 20 seconds.',
      };
    }
    case 'too-short':
      return {
        phrase: `Too short: measured for ${shortfall(reason.measuredS, reason.neededS)} needed.`,
        advice: 'Go on measuring.',
      };
  }
}

/** Rounded so that what falls short never reads as enough. */
function shortfall(hasS: number, neededS: number): string {
  return `${Math.floor(hasS)} s of ${Math.ceil(neededS)} s`;
}
