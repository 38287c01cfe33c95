import type { CheckWords } from './words';

const ofItem = (phrase: string, item: string | null) => (item === null ? `: ${phrase}` : `. ${item}: ${phrase}`);

/** In English. */
export const ENGLISH_CHECK: CheckWords = {
  label: 'Picture check',
  running: 'Checking the picture…',
  atMostS: (seconds) => `${seconds} at most`,
  say: 'Say to the patient:',
  doYourself: 'Do yourself:',
  again: 'Check again',
  items: {
    'face-lost': 'Face found',
    light: 'Light',
    'face-size': 'Face size',
    'frame-rate': 'Frames',
    pose: 'Head turned',
    steadiness: 'Head still',
    eye: 'Lids',
    mouth: 'Mouth',
    platysma: 'Neck',
  },
  verdicts: { good: 'good', fair: 'weak', poor: 'too poor', unknown: 'not known' },
  titles: {
    unknown: 'The picture could not be judged',
    good: 'Picture good',
    goodFrom: (share) => `Picture good: shows lid twitches from ${share}`,
    poor: (phrase, item) => `Too poor to grade${ofItem(phrase, item)}`,
    goodForFace: (phrase, item) => `Good for lids and mouth${ofItem(phrase, item)}`,
    weak: (phrase, item) => `Gradable, but weak${ofItem(phrase, item)}`,
  },
  framesPerS: (figure) => `${figure}\u00a0frames/s`,
  px: (figure) => `${figure}\u00a0px`,
  from: (share) => `from\u00a0${share}`,
  atLeast: (figure) => `at least ${figure}`,
  atMost: (figure) => `at most ${figure}`,
  quality: {
    label: 'Picture quality',
    nothingYet: 'Picture: nothing measured yet',
    verdict: (verdict) => `Picture ${verdict}`,
  },
};
