import type { NotGradable } from '../lib/grade/call-verdict';
import type { QualityIssueCode } from '../lib/measure/quality';
import type { Hindrance } from '../lib/twitch/hindrance';

/** What is in the way, and what to change or to tell the patient. */
export interface Reason {
  phrase: string;
  advice: string;
}

/** Each issue as a short phrase and what helps against it. */
export const ISSUE_WORDS: Record<QualityIssueCode, Reason> = {
  'frame-rate': {
    phrase: 'too few frames a second',
    advice: 'Ask the patient to add light, close other programs and sit near the router. Pin the patient’s tile.',
  },
  'face-size': {
    phrase: 'the face is too small',
    advice: 'Pin the patient’s tile, and ask the patient to come closer to the camera.',
  },
  light: {
    phrase: 'the face is too dark or too bright',
    advice: 'Ask the patient for an even light from the front, and no bright window behind.',
  },
  pose: {
    phrase: 'the head is turned away',
    advice: 'Ask the patient to look straight into the camera, at eye level.',
  },
  'face-lost': {
    phrase: 'the face is often lost',
    advice: 'Ask the patient to keep the whole face and the neck in the picture, with no hand or hair before it.',
  },
};

/** Each hindrance as the second half of a sentence, and what helps against it. */
export const HINDRANCE_WORDS: Record<Hindrance, Reason> = {
  starting: { phrase: 'the picture’s noise is still being learned', advice: 'Wait a few seconds.' },
  'not-seen': {
    phrase: 'it is outside the picture or covered',
    advice: 'Ask the patient to show the whole face and the neck, with no hand, hair, mask or scarf before them.',
  },
  outside: {
    phrase: 'it is not in the picture',
    advice: 'Ask the patient to lean back or to tilt the camera down until the neck is seen.',
  },
  covered: {
    phrase: 'a collar, hair or a hand covers it',
    advice: 'Ask the patient to open the collar and to put hair back from the neck.',
  },
  smooth: {
    phrase: 'its skin shows nothing that could be followed',
    advice: 'Ask for light from one side, and pin the patient’s tile so that it is sent larger.',
  },
  'mouth-moving': {
    phrase: 'the patient speaks, chews or smiles',
    advice: 'Ask the patient to rest the face without speaking for 20 seconds.',
  },
  gaze: {
    phrase: 'the eyes look about',
    advice: 'Ask the patient to look at one point, best at the camera, for 20 seconds.',
  },
  'head-moving': {
    phrase: 'the head moves',
    advice: 'Ask the patient to lean back and to keep the head still for 20 seconds.',
  },
  'eyes-closed': {
    phrase: 'both eyes are closed for longer than a blink',
    advice: 'Ask the patient to keep the eyes open if they can. Note it if they cannot.',
  },
  noise: {
    phrase: 'the picture is too noisy there',
    advice: 'Ask for more even light from the front, and pin the patient’s tile so that it is sent larger.',
  },
};

const REGION_IN_SENTENCE = { eye: 'The lids', mouth: 'The mouth' } as const;

/** Why there is no grade, as a sentence of its own, and what to do about it. */
export function reasonWords(reason: NotGradable): Reason {
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
