import type { TapState } from '../../../lib/consult/live-state';
import type { FailureCode } from '../../../lib/failure';
import type { Language } from '../languages';
import { GERMAN_CALL } from './de';
import { ENGLISH_CALL } from './en';
import { CHINESE_CALL } from './zh';

/** A state: what is so, and what to do or to tell the patient. */
export interface StateWords {
  title: string;
  advice: string;
}

/** States whose words need nothing else to be known. */
export type PlainState = Exclude<TapState['kind'], 'away' | 'starting' | 'watching' | 'poor' | 'failed' | 'choose'>;

/** What Hemiscope does in the call, in one language. Names are as the call shows them, or the unnamed patient's. */
export interface CallWords {
  states: Record<PlainState, StateWords>;
  away: (who: string) => StateWords;
  starting: (who: string) => StateWords;
  watching: (who: string) => string;
  tooPoor: (phrases: readonly string[]) => string;
  failures: Record<FailureCode, StateWords>;
  engineStarting: string;
  engineLost: (stale: boolean) => StateWords;
  /** On a site that the doctor enabled. */
  nobody: (host: string) => { title: string; advice: readonly string[] };
  /** Somebody else than the consult's patient is watched. */
  notRecorded: (who: string) => string;
  choose: {
    somebody: string;
    whoWatched: string;
    isThis: StateWords;
    whoIs: (names: readonly string[]) => StateWords;
    away: (who: string) => string;
    /** @param sure the call page says who is who, so that whoever comes back is known */
    there: (names: readonly string[], who: string, sure: boolean) => string;
    recordingWaits: string;
    chooseBelow: string;
  };
}

export const CALL_WORDS: Readonly<Record<Language, CallWords>> = {
  en: ENGLISH_CALL,
  de: GERMAN_CALL,
  zh: CHINESE_CALL,
};
