import { ENGLISH_COMMON } from '../common/en';
import { ENGLISH_GRADE } from '../grade/en';
import { FORMATS } from '../locale-format';
import type { ReviewWords } from './words';

const { percent, duration, fixed, counted } = FORMATS.en;

const { regions, sides } = ENGLISH_COMMON;
const { depthOfShort } = ENGLISH_GRADE;

/** In English. */
export const ENGLISH_REVIEW: ReviewWords = {
  title: 'Review before signing',
  lookedAt: (looked, all) => `${looked} of ${all} looked at`,
  automatic: 'Automatic',
  reviewed: 'Reviewed',
  highest: (windowS) => `Highest ${windowS} s`,
  whole: 'Whole consult',
  noLevel: 'No level',
  level: (level, atLeast, side) => {
    const figure = `${atLeast ? 'At least level' : 'Level'} ${level}`;
    if (side === null) return figure;
    return `${figure}, ${sides[side].toLowerCase()}`;
  },
  place: (side, region) => `${sides[side]}, ${regions[region].toLowerCase()}`,
  at: (place, clock) => `${place}, ${clock}`,
  join: '; ',
  chooseSide: 'Side',
  chooseRegion: 'Region',
  state: {
    open: 'Not looked at',
    accepted: 'Accepted',
    rejected: 'Rejected',
    changed: 'Moved',
    added: 'Added by hand',
  },
  timeline: 'Events of the consult, in order of time',
  item: (place, clock, state) => `${place}, ${clock}, ${state.toLowerCase()}`,
  noEvent: (clock) => `No event, ${clock}`,
  previous: 'Previous',
  next: 'Next',
  howToAdd: 'Click on the timeline where you saw a twitch that is not marked.',
  notFound: 'Not found by the software.',
  measured: ({ tonic, region, depth, lengthS, certainty }) =>
    `${tonic ? 'Sustained' : 'Brief'}, ${percent(depth)} ${depthOfShort[region]}, ${duration(lengthS)}, certainty ${percent(certainty)}`,
  foundAt: (place) => `found: ${place.toLowerCase()}`,
  inMovement: {
    notCounted: 'It began in a movement that you asked for, so it is not counted. If it is a spasm, count it.',
    counted: 'It began in a movement that you asked for. It counts, because you say so.',
    rejected: 'It began in a movement that you asked for.',
  },
  accept: 'Accept',
  countIt: 'Count it',
  reject: 'Reject',
  remove: 'Remove',
  undo: 'Undo',
  nothingHere: 'No event was found here. Did you see one?',
  nothingHereInMovement:
    'Here the patient moved as asked, and the software counts nothing. What you add counts, because you say so.',
  earlier: 'A tenth of a second earlier',
  later: 'A tenth of a second later',
  add: 'Add twitch',
  face: (atS) => `The face ${fixed(Math.abs(atS), 1)} seconds ${atS < 0 ? 'before' : 'after'} the peak`,
  sincePeak: (atS) => `${atS < 0 ? '−' : '+'}${fixed(Math.abs(atS), 1)}\u00a0s`,
  inMemory: 'In memory only, until the browser is closed. Saved only where you tick it.',
  putIntoSummary: 'Put these pictures into the summary',
  inSummary: 'These pictures are in the summary, and in what is printed or saved of it as a page.',
  signed: (name, moment) => `Reviewed and signed${name === null ? '' : ` by ${name}`}, ${moment}.`,
  locked: 'Locked, with the label, the consent, your observations and the pictures. Reopen it to change them.',
  reopen: 'Reopen',
  name: 'Your name',
  optional: 'optional',
  sign: 'Sign',
  beforeSigning: (open) => {
    const rest =
      'Until it is signed everything is preliminary. Signing locks the events, the label, the consent, your observations and the choice of pictures.';
    return open > 0
      ? `${counted(open, { one: 'event was', other: 'events were' })} not looked at and ${open === 1 ? 'counts' : 'count'} as found. ${rest}`
      : rest;
  },
  impossible:
    'This consult was recorded by an older version of Hemiscope, which did not keep what a review needs. It can be read and saved, but not reviewed or signed.',
  summary: {
    preliminary: 'Preliminary: automatic values, not reviewed and signed by a clinician.',
    follow: 'What follows are the reviewed values.',
    automatic: (highest, whole) =>
      `Automatic values: highest 20 s ${highest.toLowerCase()}; whole consult ${whole.toLowerCase()}.`,
    done: ({ accepted, rejected, changed, added, untouched }) => {
      const parts = [
        [accepted, 'accepted'],
        [rejected, 'rejected'],
        [changed, 'moved to another side or region'],
        [added, 'added by hand'],
        [untouched, 'left as found'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
      return `Events: ${said.length > 0 ? said.join(', ') : 'no event was found'}.`;
    },
    pictures: 'Pictures of the face around events',
    picturesBy: 'Put in by the clinician. They show the patient: treat this page as you treat a photograph.',
    picturesGone: (count) =>
      `The pictures of ${counted(count, { one: 'more event', other: 'more events' })} were put in, but are not held any more. They are in the pages that were printed or saved while they were.`,
  },
};
