import { MIN_LENGTH } from '../../../lib/share/passphrase';
import type { FilesWords } from './words';

const OPENING = 'Opening … this takes a few seconds.';

/** In English. */
export const ENGLISH_FILES: FilesWords = {
  save: {
    html: { name: 'Web page', what: 'The summary as you see it, for any browser. HTML.' },
    sealed: { name: 'Sealed web page', what: 'The same, under a passphrase of yours. Opens without a network.' },
    json: { name: 'All data', what: 'Everything that was measured, for other programs. JSON.' },
    events: { name: 'Table of twitches', what: 'Every twitch and spasm, a line each. CSV, with decimal points.' },
    series: { name: 'Table of traces', what: 'The measured traces, a line a frame. CSV, with decimal points.' },
    fhir: { name: 'Hospital system', what: 'A preliminary report with the figures and the note. FHIR R4.' },
  },
  copy: {
    note: 'Note for the record',
    letter: 'Letter for the family doctor',
    copied: 'Copied. Read it before you paste it:',
    refused: 'The browser refused. Copy it from here:',
    text: 'The text',
  },
  seal: {
    title: 'Save the summary sealed',
    explained: 'One file that opens in any browser, without a network, with a passphrase that you choose.',
    tell: 'Tell the passphrase to its reader by another way than the file.',
    action: 'Seal and save',
    cancel: 'Cancel',
  },
  newPassphrase: {
    label: 'New passphrase',
    again: 'The same again',
    suggest: 'Suggest one',
    suggestAnother: 'Another one',
    writeDown: 'Write it down, then type it in twice.',
    rule: `At least ${MIN_LENGTH} characters. It is kept nowhere: if it is lost, nobody can open this again.`,
    working: 'Working … this takes a few seconds.',
    problems: {
      empty: 'Choose a passphrase first.',
      short: `Use ${MIN_LENGTH} characters or more: what can be tried in secret, fast and for years needs length.`,
      repetitive: 'This repeats a few characters. Use several words that do not belong together.',
      differs: 'The two entries differ.',
    },
  },
  enterPassphrase: { label: 'Passphrase', working: OPENING },
  open: {
    label: 'File',
    what: 'A web page, sealed or not, or “all data” that Hemiscope saved, or an exported history. Nothing kept is replaced.',
    sealed: (name) => `${name} is sealed.`,
    action: 'Open',
  },
  sealedPage: {
    heading: 'A sealed document',
    about:
      'It opens on this device with the passphrase that its sender gave you. Nothing is sent anywhere, and it works without a network.',
    passphrase: 'Passphrase',
    show: 'Show what I type',
    open: 'Open',
    hint: 'Capital letters and spaces count. Without the passphrase nobody can open it, its maker included. The marked block inside this file can also be opened with the program “age”.',
    needsScript:
      'This page needs JavaScript to open. If it was opened from an e-mail or a preview, save it first, then open it in a browser.',
    opening: OPENING,
    failed: {
      'wrong-passphrase': 'This passphrase does not fit. Check capital letters and spaces, then try again.',
      damaged: 'This file is damaged: it was cut off or changed on its way. Ask its sender for it again.',
      'no-room': 'This device has too little memory free to open it. Close other pages, or open it on a computer.',
    },
  },
};
