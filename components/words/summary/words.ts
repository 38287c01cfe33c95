import type { CallRegion } from '../../../lib/twitch/call-event';
import type { Language } from '../languages';
import { GERMAN_SUMMARY } from './de';
import { ENGLISH_SUMMARY } from './en';
import { CHINESE_SUMMARY } from './zh';

/** Instead of a summary: what is so, and what to do. */
export interface PageMessage {
  title: string;
  advice: string;
}

/** The words of the summary's page, in one language. Clocks are mm:ss. */
export interface SummaryWords {
  /** Of the page, in the browser's tab. */
  page: string;
  title: string;
  oldVersion: string;
  messages: { notNamed: PageMessage; unreadable: PageMessage; notHeld: PageMessage };
  reviewNotKept: (why: string) => string;
  actions: {
    label: string;
    print: string;
    save: string;
    copy: string;
    keep: string;
    heldUntil: string;
    named: string;
    /** Between sentences. */
    space: string;
  };
  facts: {
    participant: string;
    label: string;
    call: string;
    began: string;
    /** Of a recording: what its file says. */
    made: string;
    /** Of a recording. Clocks are mm:ss. */
    part: { title: string; all: (clock: string) => string; some: (from: string, to: string, of: string) => string };
    lasted: string;
    consent: string;
    /** Before the moment. */
    noted: string;
  };
  highest: { title: string; window: (windowS: number, clock: string) => string; never: (windowS: number) => string };
  /** Thick lines, hatching: in consults of Hemiscope 0.1 there are none. */
  timeline: { title: string; legend: (windowS: number, ours: boolean) => string };
  quality: {
    title: string;
    framesPerS: string;
    eyeToEye: string;
    notMeasured: string;
    faceMeasured: string;
    pausesAside: string;
    preCheck: string;
    judged: Record<CallRegion, string>;
    /** Goes on after a share. @param why what hindered most; null: nothing */
    ofThat: (why: string | null) => string;
    gaps: string;
  };
  evidence: { highest: string; whole: string };
  reference: { title: string; without: string };
  traces: {
    title: string;
    nothing: string;
    /** @param signals from pixels, not from landmarks alone @param asked the patient moved as asked */
    legend: (signals: boolean, asked: boolean) => string;
  };
  method: {
    title: string;
    /** What was measured by: our detector, the published rule, or that with the thresholds of a study. */
    names: { ours: string; published: string; withStudy: string };
    version: (name: string, version: string) => string;
    /** @param reference null: not shown beside */
    line: (ours: string, reference: string | null, app: string) => string;
    sources: string;
    limitsOfOurs: readonly string[];
    limitsOfAny: readonly string[];
  };
  events: { title: (count: number) => string; none: string };
}

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  en: ENGLISH_SUMMARY,
  de: GERMAN_SUMMARY,
  zh: CHINESE_SUMMARY,
};
