import { GOOD_EYE_TO_EYE_PX, GOOD_FRAMES_PER_S } from '../../../lib/measure/quality-limits';
import { WINDOW_S } from '../../../lib/twitch/paper-constants';
import type { SummaryWords } from './words';

/** In English. */
export const ENGLISH_SUMMARY: SummaryWords = {
  page: 'Hemiscope: consult summary',
  title: 'Hemifacial spasm: consult summary',
  oldVersion:
    'This consult was measured by an older version of Hemiscope, with the published rule only. That rule counts too much on video calls: read its level with care.',
  messages: {
    notNamed: { title: 'No consult was named', advice: 'Open the summary from the side panel.' },
    unreadable: { title: 'The consult could not be read', advice: 'Reload this page.' },
    notHeld: {
      title: 'This consult is no longer held',
      advice:
        'Hemiscope holds a consult until the browser is started anew; after a restart of the extension, the latest one only. Save it, or keep it in the history, next time.',
    },
  },
  reviewNotKept: (why) => `Your review is on this page only. ${why}`,
  actions: {
    label: 'Summary',
    print: 'Print',
    save: 'Save as…',
    copy: 'Copy…',
    keep: 'Keep in history',
    heldUntil: 'Held until the browser closes, unless you save or keep it.',
    named:
      'Files and texts show the name from the call and your notes, tables neither. Without its passphrase nobody reads a sealed page.',
    space: ' ',
  },
  facts: {
    participant: 'Participant, as named in the call',
    label: 'Patient label',
    call: 'Call',
    began: 'Began (local time)',
    made: 'Made, as the file says (local time)',
    part: {
      title: 'Part of it that was measured',
      all: (clock) => `All ${clock}`,
      some: (from, to, of) => `${from} to ${to} of ${of}`,
    },
    lasted: 'Lasted',
    consent: 'Patient’s consent to being measured',
    noted: 'noted ',
  },
  highest: {
    title: 'Highest level reached',
    window: (windowS, clock) => `In the ${windowS} seconds before ${clock}, the latest at this level.`,
    never: (windowS) => `At no time could ${windowS} seconds on end be graded.`,
  },
  timeline: {
    title: 'Level over time',
    legend: (windowS, ours) =>
      [
        ...(ours ? [`Thick: level of the ${windowS} seconds before; dashed: at least this level.`] : []),
        'Grey and broad: the published rule’s level. Shaded: nothing measured.',
        ...(ours ? ['Hatched: measured, but not gradable.'] : []),
        'Blank: too early for a grade.',
      ].join(' '),
  },
  quality: {
    title: 'How well it could be seen',
    framesPerS: 'Frames a second',
    eyeToEye: 'Eye to eye',
    notMeasured: 'not measured',
    faceMeasured: 'Face measured',
    pausesAside: 'pauses aside',
    preCheck: 'Checked before the start',
    judged: { eye: 'Lids judged', mouth: 'Mouth judged', platysma: 'Neck judged' },
    ofThat: (why) => `of that${why === null ? '' : ` (${why})`}`,
    gaps: 'Stretches without measurement',
  },
  evidence: { highest: 'Evidence for the highest level', whole: 'The whole consult at once' },
  reference: {
    title: 'For comparison: the published rule on the whole recording',
    without: 'Too little was measured to run it.',
  },
  traces: {
    title: 'Traces',
    nothing: 'Nothing was measured.',
    legend: (signals, asked) =>
      [
        `Closing of the lid in % of its opening (blinks are cut off), pull of the mouth’s corner in % of the mouth’s width${signals ? '' : ', both from landmarks'}.`,
        'Patient’s sides.',
        `Ticks: twitches, bars: sustained spasms${signals ? '' : '; “rule”: the published rule’s'}.`,
        `Shaded: no picture. Hatched: not assessed${asked ? ', or moving as asked' : ''}.`,
      ].join(' '),
  },
  method: {
    title: 'Method and limits',
    names: {
      ours: 'Hemiscope: motion of the pixels around lids, mouth corners and neck',
      published: 'Chan et al., published rule',
      withStudy: 'Chan et al., published rule, with the thresholds of a study',
    },
    version: (name, version) => `${name}, version ${version}`,
    line: (ours, reference, app) =>
      `${ours}; ${reference === null ? '' : `${reference}, beside it; `}Hemiscope ${app}.`,
    sources:
      'Landmarks: MediaPipe FaceMesh with attention. Level: S1 scale of Chan et al., “Automated Grading Hemifacial Spasm Using Smartphone Cameras”.',
    limitsOfOurs: [
      'Not validated on patients. The detector was developed on healthy faces with twitches drawn into them and on a drawn patient.',
      'A level 0 means that no twitch was seen of a size that this picture could show. Smaller ones may have been there.',
      'The certainty is a calculation of our own from what was seen, for how long, and how clearly. It is no measured hit rate.',
      'An inferred platysma makes a level “at least 2”, never 3.',
      'Observations are hints. Nothing here tells hemifacial spasm from tic, myokymia, blepharospasm or synkinesis after a palsy.',
    ],
    limitsOfAny: [
      `Made for at least ${GOOD_FRAMES_PER_S} frames a second and ${GOOD_EYE_TO_EYE_PX} px from eye to eye; below that, small twitches are lost.`,
      `A level speaks for the ${WINDOW_S} s before it, not for the patient’s condition as a whole.`,
      'A platysma that is only “inferred” rests on a decision tree whose splits are ours: the paper does not print them.',
      'Left and right are the patient’s own, as far as the call sends the picture unmirrored.',
    ],
  },
  events: { title: (count) => `Twitches and spasms (${count})`, none: 'None was found.' },
};
