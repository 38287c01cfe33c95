import { PROVOKED_S } from '../../../lib/consult/tasks';
import { HIGH_FROM, MODERATE_FROM } from '../../../lib/grade/certainty';
import { TONIC_S } from '../../../lib/twitch/call/constants';
import { FORMATS } from '../locale-format';
import type { Glossary } from './words';

const { percent } = FORMATS.en;

/** In English. */
export const ENGLISH_GLOSSARY: Glossary = {
  level: {
    found: /level 0–3|S1 scale/,
    plain:
      'Where the face twitches. 0: nowhere. 1: the eye. 2: eye and mouth. 3: eye, mouth and neck (platysma). Called S1 in the study.',
  },
  certainty: {
    found: /certainty/i,
    plain: `How likely this level is, reckoned from what was seen, for how long and how clearly: moderate from ${percent(MODERATE_FROM)}, high from ${percent(HIGH_FROM)}. Calculated, not measured on patients.`,
  },
  'event-certainty': {
    found: /Cert\./,
    plain: 'How likely this was a movement: how far it stands above the picture’s noise.',
  },
  'cohen-albert': {
    found: /Cohen–Albert/,
    plain:
      'A clinical scale of the spasm’s strength, 0 to IV, judged by the clinician. Given here is only what the study sets beside this level.',
  },
  platysma: {
    found: /\bplatysma\b/i,
    plain:
      'The thin muscle under the skin of the neck. It draws the corner of the mouth down and the neck’s skin tight.',
  },
  clonic: { found: /\bclonic\b/i, plain: `A brief twitch: over in less than ${TONIC_S} s.` },
  tonic: { found: /\btonic\b/i, plain: `A sustained spasm: held for ${TONIC_S} s or longer.` },
  'other-babinski': {
    found: /other Babinski sign/i,
    plain:
      'The brow rises while the eye of the same side closes. Many people with hemifacial spasm show it; if it is missing, that says nothing.',
  },
  'smallest-twitch': {
    found: /Smallest twitch/,
    plain:
      'The limit of what can be seen in this picture. Smaller twitches may be there and are not counted. A larger, brighter, steadier picture shows smaller ones.',
  },
  interval: {
    found: /95\s?%\sinterval/,
    plain:
      'Where the true figure may lie, as so little time tells: a range made like this holds it 95 times out of 100.',
  },
  landmarks: {
    found: /\blandmarks\b/i,
    plain:
      'Points that a model places on the face in every picture, such as along the lids and at the mouth’s corners.',
  },
  blepharospasm: { found: /\bblepharospasm\b/, plain: 'Both eyes closing together, against the will.' },
  synkinesis: {
    found: /\bsynkinesis\b/,
    plain: 'Two parts of the face that move together and should not, such as mouth and eye after damage to its nerve.',
  },
  myokymia: { found: /\bmyokymia\b/, plain: 'A fine rippling of muscle under the skin, often in one lid.' },
  'functional-spasm': {
    found: /functional facial spasm/,
    plain: 'A spasm that comes without damage to nerve or muscle.',
  },
  'facial-palsy': { found: /facial palsy/, plain: 'Weakness of one half of the face, from damage to its nerve.' },
  tic: {
    found: /\btics\b/i,
    plain: 'Brief movements that come with an urge and can be held back for a while.',
  },
  provoked: {
    found: /\bprovoked\b/i,
    plain: `Began in the ${PROVOKED_S} s after a movement that the patient was asked for, and not while moving.`,
  },
  spontaneous: { found: /\bspontaneous\b/, plain: 'Came by itself, without a movement before it.' },
  pattern: {
    found: /\bpattern\b/i,
    plain: 'The manner of the spasms: few and slight, mostly brief, or mostly sustained.',
  },
  tile: { found: /\btile\b/, plain: 'One person’s picture in the call’s window.' },
  detector: { found: /\bdetector\b/, plain: 'The part of the software that finds twitches in a picture.' },
};
