import type { TapState } from '../lib/consult/live-state';
import type { QualityIssue } from '../lib/measure/quality';
import { ISSUE_WORDS } from './reason-words';
import { UNNAMED, type Words } from './words';

/** The tap's state as the panel says it; choosing has words of its own. `issues` are the picture's present ones. */
export function tapWords(
  tap: Exclude<TapState, { kind: 'choose' }>,
  name: string | null,
  issues: readonly QualityIssue[],
): Words {
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
    case 'call-gone':
      return {
        tone: 'bad',
        title: 'The call page is closed or loading',
        advice: [
          'The consult goes on by itself once the call is back: in the same tab, or in another if you bring it to the front. Or press End.',
        ],
      };
    case 'away':
      return {
        tone: 'bad',
        title: `No picture of ${who}`,
        advice: [
          'Camera off, or out of the call. Ask the patient to turn the camera on or to join again; Hemiscope then goes on by itself.',
        ],
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
    case 'which-face':
      return {
        tone: 'warn',
        title: 'Which face is the patient’s?',
        advice: ['Nothing is measured until you choose the face below.'],
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
        advice: [
          'Camera off, picture frozen, or no connection. Ask whether the camera is still on; Hemiscope goes on by itself when the picture is back.',
        ],
      };
    case 'no-answer':
      return { tone: 'bad', title: 'The measuring engine does not answer', advice: ['It is started again by itself.'] };
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
