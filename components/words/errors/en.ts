import type { FileProblem } from '../../../lib/share/file-error';
import type { ProfileProblem } from '../../../lib/study/profile-error';
import type { ErrorWords } from './words';

/** In English. */
export const ENGLISH_ERRORS: ErrorWords = {
  seal: {
    'wrong-passphrase': 'This passphrase does not fit. Check capital letters and spaces, then try again.',
    damaged: 'The sealed file is damaged: it was cut off or changed on its way.',
  },
  history: {
    'wrong-passphrase': 'This passphrase does not fit. Check capital letters and spaces, then try again.',
    'key-damaged':
      'The key of this history is damaged, so its consults cannot be read. If you have exported them, delete this history and import that file.',
    damaged: 'This consult’s entry is damaged and cannot be read. The others are not affected.',
    newer: 'This was kept by a newer Hemiscope. Update Hemiscope to open it; nothing of it was changed.',
    full: 'There is no room left on this disk, so it was not kept. What was kept before is unharmed. Free some space and try again, or save the consult as a file.',
    refused:
      'The browser does not let Hemiscope keep anything here, as in a private window or with site data switched off. Save the consult as a file instead.',
    locked: 'The history is locked. Enter its passphrase first.',
  },
  held: {
    'not-held': 'This consult is no longer held. Save it as a file: the file holds your review.',
    'no-answer': 'The measuring engine stopped before it answered. Save the consult as a file, then reload this page.',
  },
  file,
  profile,
  unforeseen: 'Something unforeseen went wrong, and it was not done. Try again; if it happens again, reload this page.',
};

function file(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-ours':
      return 'Hemiscope did not save this file, or it was cut off.';
    case 'no-consult':
      return 'This page holds no Hemiscope consult, or it was cut off.';
    case 'not-a-consult':
      return 'This file is not a Hemiscope consult.';
    case 'newer':
      return `This consult has format version ${problem.version}; this Hemiscope reads up to version ${problem.readsTo}. Update Hemiscope to open it.`;
    case 'damaged':
      return `This consult is damaged${problem.where === null ? '' : ` (at ${problem.where})`} and cannot be opened.`;
  }
}

function profile(problem: ProfileProblem): string {
  switch (problem.kind) {
    case 'no-profile':
      return 'This file is no profile. Choose the profile.json that a study saved.';
    case 'newer':
      return 'A newer Hemiscope made this profile. Update Hemiscope to use it.';
    case 'damaged':
      return `This profile is damaged${problem.where === null ? '' : ` (at ${problem.where})`}. Save it anew from the study.`;
    case 'changed':
      return 'This profile was changed after its study made it: its checksum does not fit. Save it anew from the study.';
    case 'teaches-nothing':
      return 'This profile teaches nothing: its study could vouch for no part of it. The built-in rule stays.';
  }
}
