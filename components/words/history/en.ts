import { FORMATS } from '../locale-format';
import type { HistoryWords } from './words';

const { counted } = FORMATS.en;
const visits = (count: number) => counted(count, { one: 'visit', other: 'visits' });

/** In English. */
export const ENGLISH_HISTORY: HistoryWords = {
  page: 'Hemiscope: history',
  onThisMachine: 'Kept on this machine only, encrypted.',
  recordings: 'Grade a recording',
  study: 'Make a study',
  nothingCanBeKept: 'Nothing can be kept here',
  toSummary: 'Back to the summary',
  back: 'Back to the history',
  keepThis: { title: 'Keep this consult', action: 'Keep', unnamed: 'No name' },
  join: ', ',
  gate: {
    newTitle: 'Keep consults on this machine?',
    newText:
      'Hemiscope forgets every consult unless you keep it. What you keep stays on this machine, encrypted under a passphrase of yours, until you delete it.',
    begin: 'Begin a history',
    lockedTitle: 'The history is locked',
    unlock: 'Unlock',
    locksAfter: (minutes) => `It locks when this page is closed, and after ${minutes} minutes without use.`,
    lostTitle: 'The passphrase is lost',
    lostText: 'Then nobody can read this history any more. It can be deleted, so that a new one can begin.',
    question: 'Delete the locked history for good?',
  },
  list: {
    title: 'Kept visits',
    hint: 'tick two or more to compare them',
    search: 'Search by label, name or date',
    empty: 'No consult is kept.',
    noneFound: 'No visit has all these words.',
    noLabel: 'no label',
    level: (level, atLeast) => `${atLeast ? 'at least ' : ''}level ${level}`,
    notGraded: 'not graded',
    lasted: (clock) => `lasted ${clock}`,
    open: 'Open',
    openOne: (title) => `Open ${title}`,
    note: 'Label and dates',
    noteOne: (title) => `Label and dates of ${title}`,
    remove: 'Delete',
    removeOne: (title) => `Delete ${title} for good?`,
    removeUnreadable: 'Delete this entry for good?',
    save: 'Save',
    tickAnother: 'Tick another visit to compare.',
  },
  notes: {
    patient: 'Patient label (optional)',
    patientHint: 'Initials or your own number. Visits with the same label are found together.',
    toxin: 'Last botulinum toxin before this visit (optional)',
    surgery: 'Operation (optional)',
    cancel: 'Cancel',
  },
  tools: {
    title: 'This history',
    used: (size) => `${size} of this disk`,
    lock: 'Lock now',
    locksAfter: (minutes) => `It locks itself after ${minutes} minutes without a key or a pointer.`,
    exportAll: 'Export all',
    openFile: 'Open a saved file…',
    changePassphrase: 'Change the passphrase',
    change: 'Change',
    present: 'Present passphrase',
    removeHistory: 'Delete the whole history',
    exportTitle: 'Export the history, sealed',
    exportExplained:
      'One file with every visit. It can be imported into another Hemiscope, or opened with the program “age”.',
  },
  removeAll: 'Delete everything',
  removeAllQuestion: (count) =>
    `Delete ${count === 1 ? 'the only visit' : `all ${visits(count)}`} and the key for good?`,
  keep: 'Keep',
  notices: {
    locked: 'Locked.',
    leftAlone: 'Locked, as it was left alone.',
    kept: 'Kept.',
    mayBeCleared: 'The browser may clear it if this disk runs full: export the history now and then.',
    keptAlready: 'This consult is kept already.',
    notHeld: 'The consult to keep is no longer held: Hemiscope forgets it when the browser closes.',
    removed: 'Deleted.',
    allRemoved: 'Everything was deleted, the key too.',
    passphraseChanged: 'The passphrase was changed. Files exported before keep theirs.',
    exported: (count, unreadable) =>
      `Exported ${visits(count)}.${unreadable > 0 ? ` ${unreadable} could not be read and ${unreadable === 1 ? 'is' : 'are'} not in the file.` : ''}`,
    imported: (added, present) => `Added ${visits(added)}; ${present} ${present === 1 ? 'was' : 'were'} kept already.`,
    unreadable: (why) => `One could not be read: ${why}`,
    reviewNotKept: (why) => `Your review is on this page only. ${why}`,
  },
  space: ' ',
};
