import type { Language } from '../languages';
import { GERMAN_HISTORY } from './de';
import { ENGLISH_HISTORY } from './en';
import { CHINESE_HISTORY } from './zh';

/** The words of the history page, without the comparison of visits. */
export interface HistoryWords {
  /** Of the page, in the browser's tab and above it. */
  page: string;
  onThisMachine: string;
  /** The link to the page that grades recordings. */
  recordings: string;
  study: string;
  nothingCanBeKept: string;
  toSummary: string;
  back: string;
  keepThis: { title: string; action: string; unnamed: string };
  /** Between the parts of a visit's name. */
  join: string;
  gate: {
    newTitle: string;
    newText: string;
    begin: string;
    lockedTitle: string;
    unlock: string;
    locksAfter: (minutes: number) => string;
    lostTitle: string;
    lostText: string;
    question: string;
  };
  list: {
    title: string;
    hint: string;
    search: string;
    empty: string;
    noneFound: string;
    noLabel: string;
    level: (level: number, atLeast: boolean) => string;
    notGraded: string;
    lasted: (clock: string) => string;
    open: string;
    openOne: (title: string) => string;
    note: string;
    noteOne: (title: string) => string;
    remove: string;
    removeOne: (title: string) => string;
    removeUnreadable: string;
    save: string;
    tickAnother: string;
  };
  notes: { patient: string; patientHint: string; toxin: string; surgery: string; cancel: string };
  tools: {
    title: string;
    used: (size: string) => string;
    lock: string;
    locksAfter: (minutes: number) => string;
    exportAll: string;
    openFile: string;
    changePassphrase: string;
    change: string;
    present: string;
    removeHistory: string;
    exportTitle: string;
    exportExplained: string;
  };
  removeAll: string;
  removeAllQuestion: (visits: number) => string;
  /** What leaves all as it is, where it is asked whether to delete. */
  keep: string;
  notices: {
    locked: string;
    leftAlone: string;
    kept: string;
    mayBeCleared: string;
    keptAlready: string;
    notHeld: string;
    removed: string;
    allRemoved: string;
    passphraseChanged: string;
    exported: (visits: number, unreadable: number) => string;
    imported: (added: number, present: number) => string;
    unreadable: (why: string) => string;
    reviewNotKept: (why: string) => string;
  };
  /** Between sentences. */
  space: string;
}

export const HISTORY_WORDS: Readonly<Record<Language, HistoryWords>> = {
  en: ENGLISH_HISTORY,
  de: GERMAN_HISTORY,
  zh: CHINESE_HISTORY,
};
