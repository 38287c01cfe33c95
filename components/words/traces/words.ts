import type { Side } from '../../../lib/measure/side';
import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Language } from '../languages';
import { GERMAN_TRACES } from './de';
import { ENGLISH_TRACES } from './en';
import { CHINESE_TRACES } from './zh';

/** The words of the traces, of the level over time and of the lists of events, in one language. */
export interface TraceWords {
  title: (windowS: number) => string;
  quantities: string;
  empty: string;
  agoS: (seconds: number) => string;
  now: string;
  howTo: string;
  explained: string;
  /** A trace's name in two lines. */
  side: Record<Side, string>;
  part: Record<'lid' | 'mouth', string>;
  /** For a screen reader. Clocks are mm:ss. */
  label: (part: 'lid' | 'mouth', side: Side, from: string, to: string, events: number) => string;
  /** Names of the rows of marks, three or four letters. */
  neck: string;
  rule: string;
  levelOverTime: string;
  events: {
    title: string;
    latest: (shown: number, all: number) => string;
    none: string;
    newestFirst: string;
    foot: string;
    /** The same, where some events were provoked. */
    footWithTasks: string;
    head: { time: string; where: string; kind: string; depth: string; lasted: string; certainty: string };
    where: (region: CallRegion, side: Side) => string;
    byHand: string;
    moved: string;
    tonic: string;
    clonic: string;
  };
}

export const TRACE_WORDS: Readonly<Record<Language, TraceWords>> = {
  en: ENGLISH_TRACES,
  de: GERMAN_TRACES,
  zh: CHINESE_TRACES,
};
