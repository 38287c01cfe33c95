import type { Pattern } from '../../../lib/grade/call-verdict';
import type { PlatysmaSource } from '../../../lib/grade/grade';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Language } from '../languages';
import { GERMAN_EVIDENCE } from './de';
import { ENGLISH_EVIDENCE } from './en';
import { CHINESE_EVIDENCE } from './zh';

/** What stands behind a grade, in one language. */
export interface EvidenceWords {
  title: string;
  nothingYet: string;
  caption: string;
  events: string;
  aMinute: string;
  interval: string;
  depth: string;
  meanLargest: string;
  largest: (share: string) => string;
  kinds: string;
  kindsPlain: string;
  ofTime: (share: string) => string;
  timeAssessed: string;
  /** @param depthOf what a region's depth is a share of */
  foot: (depthOf: Record<CallRegion, string>) => string;
  signs: {
    synchrony: string;
    browUp: string;
    otherBabinski: string;
    ofJudged: (up: number, judged: number) => string;
    blinks: string;
    usualBlinks: string;
    platysma: string;
    platysmaPlain: string;
    present: Record<PlatysmaSource, string>;
    absent: Record<PlatysmaSource, string>;
  };
  byEye: { legend: string; seen: string; notSeen: string; clear: string };
  variables: {
    title: string;
    eyeClosure: string;
    mouthDistanceChange: string;
    meanDepth: string;
    rate: string;
    perMinute: (rate: string) => string;
    repetition: string;
    repetitionPlain: (withinS: number) => string;
    pattern: string;
    tooFew: string;
    patterns: Record<Pattern, string>;
    note: string;
  };
  held: { level: string; held: string; notGradable: string; graded: string };
  reference: {
    label: string;
    show: string;
    source: string;
    nothingYet: string;
    notice: string;
    /** Goes on after its level. @param eye as of `counts`, as is `mouth` */
    says: (side: string, inferred: boolean, eye: string, mouth: string) => string;
    counts: (left: number, right: number, perMinute: string) => string;
  };
}

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  en: ENGLISH_EVIDENCE,
  de: GERMAN_EVIDENCE,
  zh: CHINESE_EVIDENCE,
};
