import { ENGLISH_COMMON } from '../common/en';
import type { TraceWords } from './words';

const FOOT = 'Patient’s sides. Clonic: brief; tonic: sustained. Depth: see evidence.';

/** In English. */
export const ENGLISH_TRACES: TraceWords = {
  title: (windowS) => `Last ${windowS} s`,
  quantities: 'lid closing, mouth corner’s pull',
  empty: 'Traces appear here as soon as a face is measured.',
  agoS: (seconds) => `−${seconds} s`,
  now: 'now',
  howTo: 'How to read the traces',
  explained:
    'Left and right are the patient’s. Lids: closing in % of the opening (blinks are cut off); mouth: outward pull of the corner in % of the mouth’s width. Ticks are twitches, bars sustained spasms, thin ticks those of the published rule. Dotted: the smallest twitch this picture can show. Shaded: no picture. Hatched: not assessed, or moving as asked.',
  side: { left: 'Left', right: 'Right' },
  part: { lid: 'lid', mouth: 'mouth' },
  label: (part, side, from, to, events) =>
    `${{ lid: 'Closing of the lid', mouth: 'Pull of the mouth’s corner' }[part]}, patient’s ${side}, ${from} to ${to}, ${events} events marked`,
  neck: 'neck',
  rule: 'rule',
  levelOverTime: 'Level over time',
  events: {
    title: 'Twitches and spasms',
    latest: (shown, all) => `latest ${shown} of ${all}`,
    none: 'None found yet.',
    newestFirst: 'Twitches and spasms, newest first',
    foot: FOOT,
    footWithTasks: `${FOOT} Provoked: soon after a movement that was asked for.`,
    head: { time: 'Time', where: 'Where', kind: 'Kind', depth: 'Depth', lasted: 'Lasted', certainty: 'Cert.' },
    where: (region, side) => `${ENGLISH_COMMON.regions[region]}, ${side}`,
    byHand: 'by hand',
    moved: 'moved by hand',
    tonic: 'tonic',
    clonic: 'clonic',
  },
};
