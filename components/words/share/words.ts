import type { PictureSource } from '../../../lib/consult/record';
import type { TaskKind } from '../../../lib/consult/tasks';
import type { NotGradable, ObservationCode } from '../../../lib/grade/call-verdict';
import type { CertaintyWord } from '../../../lib/grade/certainty';
import type { Level, PlatysmaSource } from '../../../lib/grade/grade';
import type { Side } from '../../../lib/measure/side';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Hindrance } from '../../../lib/twitch/hindrance';
import type { Language } from '../languages';
import { type LocaleFormat, plainFormat } from '../locale-format';
import type { NotesWords } from '../notes/words';
import { germanWords } from './de';
import { englishWords } from './en';
import { chineseWords } from './zh';

/** Events a minute with their interval. */
export interface Rate {
  perMinute: number;
  low: number;
  high: number;
}

/**
 * Every word of the texts to share, in one language. Messages take values, not texts: numbers, plurals and the order of words
 * are the language's own. A language without one of them does not compile.
 */
export interface ShareWords {
  format: LocaleFormat;
  /** Between parts of a line, between sentences, after a label. */
  join: string;
  space: string;
  colon: string;
  inBrackets: (text: string) => string;
  disclaimer: string;
  unreviewed: string;
  /** @param moment when it was signed */
  reviewed: (name: string | null, moment: string) => string;
  /** What the software alone had told. */
  automatic: string;
  /** Of consults of Hemiscope 0.1. */
  oldVersion: string;
  levels: Record<Level, string>;
  none: { noTwitch: string; beyondChance: string; mouthOnly: string };
  atLeast: (level: number) => string;
  mouthNotAssessed: string;
  platysmaInferred: string;
  platysmaSeen: Record<Exclude<PlatysmaSource, 'inferred'>, string>;
  notGradable: string;
  reason: (reason: NotGradable) => string;
  sides: Record<Side | 'both' | 'none', string>;
  certainty: (word: CertaintyWord, share: string) => string;
  cohenAlbert: (grades: string) => string;
  regions: Record<CallRegion, string>;
  services: Record<PictureSource, string>;
  observations: Record<ObservationCode, string>;
  hindrances: Record<Hindrance, string>;
  note: NoteWords;
  notes: NotesWords;
  letter: LetterWords;
}

/** The note for the record. Clocks are mm:ss. */
export interface NoteWords {
  title: string;
  titleOfRecording: string;
  who: (name: string | null) => string;
  lasted: (clock: string) => string;
  highest: string;
  window: (clock: string) => string;
  whole: string;
  neverGraded: string;
  held: string;
  heldLevel: (level: number, clock: string) => string;
  heldNone: (clock: string) => string;
  rate: (rate: Rate) => string;
  bySide: (left: number, right: number) => string;
  depth: (region: CallRegion, mean: number, largest: number) => string;
  sustained: (count: number, share: number) => string;
  noTwitch: (assessedS: number) => string;
  visibleFrom: (region: CallRegion, share: number) => string;
  notAssessed: (why: string | null) => string;
  tasks: string;
  rested: (forS: number, count: number) => string;
  provoked: (task: Exclude<TaskKind, 'rest'>, count: number) => string;
  /** Began in the movements themselves. */
  voluntary: (count: number) => string;
  /** Began in them, too, but count: the clinician says that they are spasms. */
  insisted: (count: number) => string;
  signs: string;
  synchrony: (share: number) => string;
  browUp: (up: number, judged: number) => string;
  blinks: (perMinute: number) => string;
  observed: string;
  picture: (framesPerS: number, eyeToEyePx: number | null, measuredShare: number) => string;
  limits: string;
  method: (app: string, version: string) => string;
}

/** The plain words for the family doctor. */
export interface LetterWords {
  title: string;
  titleOfRecording: string;
  seen: string;
  certain: string;
  why: string;
  not: string;
  eye: (side: Side | 'both' | 'none', rate: Rate | null) => string;
  mouth: (together: number | null) => string;
  mouthNotJudged: string;
  platysma: Record<PlatysmaSource, string>;
  sustained: (count: number) => string;
  level: (level: number, atLeast: boolean) => string;
  none: { noTwitch: string; beyondChance: string; mouthOnly: string };
  visibleFrom: (share: number) => string;
  notGradable: string;
  certainty: (word: CertaintyWord, share: string) => string;
  judged: (framesPerS: number, eyeS: number) => string;
  whyOneSided: string;
  whyEyeAlone: string;
  whyBothSides: string;
  whyAnyway: string;
  treatable: string;
  notDiagnosis: string;
  notSeverity: string;
  notExcluded: string;
  notExamined: string;
}

const WORDS: Record<Language, (format: LocaleFormat) => ShareWords> = {
  en: englishWords,
  de: germanWords,
  zh: chineseWords,
};

/** @param timeZone IANA name; without one the machine's */
export function shareWords(language: Language, timeZone?: string): ShareWords {
  return WORDS[language](plainFormat(language, timeZone));
}
