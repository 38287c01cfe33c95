import { upperFirst } from '../../basics/mapped';
import type { Reason, ReasonWords } from './words';

/** What makes a service send more pixels and fewer compression artefacts. */
const PIN = 'Pin the patient’s tile, so that it is sent larger.';

/** @param patient as it goes on after “Ask the patient to” and after “Please” */
function reason(phrase: string, patient: string | null, doctor: string | null = null): Reason {
  const advice = [patient && `Ask the patient to ${patient}.`, doctor].filter(Boolean).join(' ');
  return { phrase, say: patient && `Please ${patient}.`, doctor, advice };
}

/** In English. */
export const ENGLISH_REASONS: ReasonWords = {
  issues: {
    'frame-rate': reason(
      'too few frames a second',
      'add light, close other programs and sit near the router',
      'Pin the patient’s tile.',
    ),
    'face-size': reason(
      'the face is too small',
      'come closer to the camera',
      'Pin the patient’s tile and enlarge the call’s window.',
    ),
    light: reason(
      'the face is too dark',
      'let even light fall on the face from the front, with no bright window behind',
    ),
    pose: reason('the head is turned away', 'look straight into the camera, with the camera at eye level'),
    'face-lost': reason(
      'the face is often lost',
      'keep the whole face and the neck in the picture, with no hand or hair before it',
    ),
  },
  hindrances: {
    starting: reason('the picture’s noise is still being learned', null, 'Wait a few seconds.'),
    'not-seen': reason(
      'it is outside the picture or covered',
      'show the whole face and the neck, with no hand, hair, mask or scarf before them',
    ),
    outside: reason('it is not in the picture', 'lean back or tilt the camera down until the neck is seen'),
    covered: reason('a collar, hair or a hand covers it', 'open the collar and put hair back from the neck'),
    smooth: reason(
      'its skin shows nothing that could be followed',
      'put a light to one side, and turn off touch-up and background effects',
      PIN,
    ),
    'mouth-moving': reason('the patient speaks, chews or smiles', 'rest the face without speaking for 20 seconds'),
    gaze: reason('the eyes look about', 'look at one point, best at the camera, for 20 seconds'),
    'head-moving': reason('the head moves', 'lean back and keep the head still for 20 seconds'),
    'eyes-closed': reason(
      'both eyes are closed for longer than a blink',
      'keep the eyes open as far as possible',
      'Note it if they cannot.',
    ),
    task: reason(
      'a task is under way',
      null,
      'What the patient does when asked is not counted. Wait until it is over.',
    ),
    noise: reason(
      'the picture is too noisy there',
      'put more even light in front, and turn off touch-up and background effects',
      PIN,
    ),
  },
  noFrames: reason(
    'no frames arrive from the call',
    'check that the camera is on',
    'If the call shows the patient, pin the patient’s tile.',
  ),
  tooRarely: 'it could be judged too rarely',
  sentence: (phrase) => `${upperFirst(phrase)}.`,
  notAssessed: (region, hasS, neededS, why) =>
    `The ${{ eye: 'lids', mouth: 'mouth' }[region]} could be judged for ${hasS} s of ${neededS} s needed${why === null ? '' : `: ${why}`}.`,
  restTheFace: 'Ask the patient to rest the face and to look at the camera for 20 seconds.',
  tooShort: (hasS, neededS) => `Too short: measured for ${hasS} s of ${neededS} s needed.`,
  goOn: 'Go on measuring.',
};
