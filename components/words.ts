import type { Service } from '../lib/call/tile';
import type { TapState } from '../lib/consult/live-state';
import type { GapCause } from '../lib/consult/record';
import type { Grade, Level } from '../lib/grade/grade';
import type { QualityIssue, QualityIssueCode } from '../lib/measure/quality';
import type { Side } from '../lib/measure/side';
import type { Region } from '../lib/twitch/event';

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

export const RULE_NOTICE =
  'Published rule (Chan et al.). Known to over-count on video calls: healthy faces may be graded 1–2.';

export const UNNAMED = 'the patient (name not read)';

export const SERVICE_WORDS: Record<Service, string> = {
  meet: 'Google Meet',
  zoom: 'Zoom',
  jitsi: 'Jitsi Meet',
  other: 'Another call service',
};

export const LEVEL_WORDS: Record<Level, string> = {
  0: 'None',
  1: 'Eye',
  2: 'Eye + mouth',
  3: 'Eye + mouth + platysma',
};

export const REGION_WORDS: Record<Region, string> = { eye: 'Eye', mouth: 'Mouth' };

/** Always the patient's own sides. */
export const SIDE_WORDS: Record<Side, string> = { left: 'Left', right: 'Right' };

export const GAP_WORDS: Record<GapCause, string> = {
  paused: 'Paused',
  'no-face': 'No face in the picture',
  black: 'The picture was black',
  'no-frames': 'No frames arrived',
  'other-person': 'Another person was watched',
  'engine-restart': 'The measuring engine restarted',
};

/** Each issue as a short phrase and what helps against it. */
export const ISSUE_WORDS: Record<QualityIssueCode, { phrase: string; advice: string }> = {
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

export function sideWords(side: Grade['side']): string {
  if (side === null) return 'No side';
  return side === 'both' ? 'Both sides' : `Patient’s ${side}`;
}

/** Where level 3's word on the platysma comes from; null below level 3. */
export function platysmaMark(grade: Grade): 'inferred' | 'seen by clinician' | null {
  if (grade.level !== 3) return null;
  return grade.platysma.source === 'inferred' ? 'inferred' : 'seen by clinician';
}

/** The tap's state as the panel says it. `issues` are the picture's present ones. */
export function tapWords(tap: TapState, name: string | null, issues: readonly QualityIssue[]): Words {
  const who = name ?? UNNAMED;
  switch (tap.kind) {
    case 'no-call':
      return {
        tone: 'busy',
        title: 'No call in this tab',
        advice: [
          'Open the tab of your Google Meet, Zoom (in the browser) or Jitsi Meet call. If the call was open before Hemiscope was installed, reload it once.',
        ],
      };
    case 'looking':
      return {
        tone: 'busy',
        title: 'Looking for the patient…',
        advice: ['No remote picture yet. Ask the patient to join and to turn the camera on.'],
      };
    case 'choose':
      return {
        tone: 'warn',
        title: 'Who is the patient?',
        advice: ['Several people are in the call. Choose one below.'],
      };
    case 'starting':
      return { tone: 'busy', title: `Starting to watch ${who}…`, advice: ['The first frames are on their way.'] };
    case 'watching':
      return {
        tone: issues.length > 0 ? 'warn' : 'good',
        title: `Watching ${who}`,
        advice: issues.map(({ code }) => ISSUE_WORDS[code].advice),
      };
    case 'paused':
      return { tone: 'busy', title: 'Paused', advice: ['Nothing is measured. Press Resume to go on.'] };
    case 'no-face':
      return {
        tone: 'bad',
        title: 'No face in the picture',
        advice: ['Ask the patient to face the camera, with the whole face and the neck in view.'],
      };
    case 'black':
      return {
        tone: 'bad',
        title: 'The picture is black: camera covered or off',
        advice: ['Ask the patient to uncover the camera or to turn it on.'],
      };
    case 'no-frames':
      return {
        tone: 'bad',
        title: 'No frames arrive from the call',
        advice: ['Ask whether the camera is still on. If the call shows the patient, pin the patient’s tile.'],
      };
    case 'poor':
      return poorWords(issues.filter((issue) => issue.blocking));
    case 'failed':
      return { tone: 'bad', title: tap.failure.message, advice: [tap.failure.advice] };
  }
}

function poorWords(blocking: readonly QualityIssue[]): Words {
  const phrases = blocking.map(({ code }) => ISSUE_WORDS[code].phrase);
  return {
    tone: 'bad',
    title: phrases.length > 0 ? `Picture too poor: ${phrases.join(', ')}` : 'Picture too poor to grade',
    advice: blocking.map(({ code }) => ISSUE_WORDS[code].advice),
  };
}
