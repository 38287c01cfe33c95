import { lowerFirst } from '../../basics/mapped';
import type { EvidenceWords } from './words';

/** In English. */
export const ENGLISH_EVIDENCE: EvidenceWords = {
  title: 'Evidence',
  nothingYet: 'Nothing measured yet.',
  caption: 'Evidence behind the level',
  events: 'Events',
  aMinute: 'A minute',
  interval: '95\u00a0% interval',
  depth: 'Depth',
  meanLargest: 'mean, largest',
  largest: (share) => `max ${share}`,
  kinds: 'Clonic / tonic',
  kindsPlain: 'brief / sustained',
  ofTime: (share) => `${share} of time`,
  timeAssessed: 'Time assessed',
  foot: ({ eye, mouth, platysma }) => `Depth in %: eye ${eye}, mouth ${mouth}, neck ${platysma}.`,
  signs: {
    synchrony: 'Eye twitches with the mouth, same side',
    browUp: 'Brow up while the eye closes',
    otherBabinski: 'other Babinski sign',
    ofJudged: (up, judged) => `${up}\u00a0of\u00a0${judged}`,
    blinks: 'Blinks a minute',
    usualBlinks: 'usual: 17 at rest, 26 talking',
    platysma: 'Platysma',
    platysmaPlain: 'muscle of the neck’s skin',
    present: {
      clinician: 'Present: seen by the clinician',
      pixels: 'Present: seen in the picture',
      inferred: 'Present: inferred from eye and mouth, not seen',
    },
    absent: {
      clinician: 'Not seen by the clinician',
      pixels: 'No movement seen in the picture',
      inferred: '— (neck not assessed, nothing inferred)',
    },
  },
  byEye: { legend: 'Platysma, by your own eyes', seen: 'Seen', notSeen: 'Not seen', clear: 'Clear' },
  variables: {
    title: 'Four variables and pattern (our own rule)',
    eyeClosure: 'Eye closure',
    mouthDistanceChange: 'Mouth distance change',
    meanDepth: 'mean depth',
    rate: 'Rate',
    perMinute: (rate) => `${rate} a minute`,
    repetition: 'Repetition',
    repetitionPlain: (withinS) => `following the last within ${withinS} s`,
    pattern: 'Pattern, by our own rule',
    tooFew: 'too few to tell',
    patterns: {
      mild: 'Mild',
      clonic: 'Clonic: brief twitches, frequent, deep or in bursts',
      tonic: 'Tonic: mostly sustained',
    },
    note: 'The variables’ names are Al Menabbawy et al.’s (“From spasms to smiles”). How they are computed and where the patterns part is our own rule: their limits are not published.',
  },
  held: { level: 'Level', held: 'Held', notGradable: 'Measured, not gradable', graded: 'Graded in all' },
  reference: {
    label: 'Published rule',
    show: 'Show the published rule beside',
    source: 'Chan et al., for comparison',
    nothingYet: 'The published rule says nothing yet.',
    notice:
      'The published rule counts what stands out of the landmarks, and in a call those tremble by as much as its thresholds: it takes noise, blinks and speech for twitches, so healthy faces get level 1–2.',
    says: (side, inferred, eye, mouth) =>
      `, ${lowerFirst(side)}${inferred ? ' (platysma inferred)' : ''}. Eye ${eye}; mouth ${mouth}.`,
    counts: (left, right, perMinute) => `${left} left, ${right} right (${perMinute} a minute)`,
  },
};
