import type { Side } from '../../../lib/measure/side';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { ReviewItem } from '../../review/review-items';
import type { Language } from '../languages';
import { GERMAN_REVIEW } from './de';
import { ENGLISH_REVIEW } from './en';
import { CHINESE_REVIEW } from './zh';

/** What was measured of an event. Shares; seconds. */
export interface MeasuredEvent {
  tonic: boolean;
  region: CallRegion;
  depth: number;
  lengthS: number;
  certainty: number;
}

/** How many events the doctor did what with. */
export interface ReviewCounts {
  accepted: number;
  rejected: number;
  changed: number;
  added: number;
  untouched: number;
}

/** The words of the review and of its signature, in one language. */
export interface ReviewWords {
  title: string;
  lookedAt: (looked: number, all: number) => string;
  /** The table of grades. */
  automatic: string;
  reviewed: string;
  highest: (windowS: number) => string;
  whole: string;
  noLevel: string;
  /** @param side null: a level 0 has none */
  level: (level: number, atLeast: boolean, side: Side | 'both' | 'none' | null) => string;
  /** An event's place, as a label. */
  place: (side: Side, region: CallRegion) => string;
  at: (place: string, clock: string) => string;
  /** Between what is said of an event. */
  join: string;
  chooseSide: string;
  chooseRegion: string;
  state: Record<ReviewItem['state'], string>;
  /** The timeline, for a screen reader. */
  timeline: string;
  item: (place: string, clock: string, state: string) => string;
  noEvent: (clock: string) => string;
  previous: string;
  next: string;
  howToAdd: string;
  notFound: string;
  measured: (event: MeasuredEvent) => string;
  foundAt: (place: string) => string;
  /** Of an event that began in a willed movement: why it does not count, or why it does. */
  inMovement: { notCounted: string; counted: string; rejected: string };
  accept: string;
  /** Instead of `accept`, in a willed movement. */
  countIt: string;
  reject: string;
  remove: string;
  undo: string;
  nothingHere: string;
  nothingHereInMovement: string;
  earlier: string;
  later: string;
  add: string;
  /** A picture of the face, for a screen reader. @param atS from the peak */
  face: (atS: number) => string;
  /** Under it. */
  sincePeak: (atS: number) => string;
  inMemory: string;
  putIntoSummary: string;
  inSummary: string;
  signed: (name: string | null, moment: string) => string;
  locked: string;
  reopen: string;
  name: string;
  optional: string;
  sign: string;
  /** What a signature means. @param open events that nobody has looked at */
  beforeSigning: (open: number) => string;
  /** Of a record of an older version. */
  impossible: string;
  /** In the summary. */
  summary: {
    preliminary: string;
    follow: string;
    /** @param highest and whole levels in short */
    automatic: (highest: string, whole: string) => string;
    done: (counts: ReviewCounts) => string;
    pictures: string;
    picturesBy: string;
    /** Chosen, but not held any more. */
    picturesGone: (count: number) => string;
  };
}

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  en: ENGLISH_REVIEW,
  de: GERMAN_REVIEW,
  zh: CHINESE_REVIEW,
};
