export type HistoryErrorCode = 'wrong-passphrase' | 'key-damaged' | 'damaged' | 'newer' | 'full' | 'refused' | 'locked';

const MESSAGES: Record<HistoryErrorCode, string> = {
  'wrong-passphrase': 'This passphrase does not fit. Check capital letters and spaces, then try again.',
  'key-damaged':
    'The key of this history is damaged, so its consults cannot be read. If you have exported them, delete this history and import that file.',
  damaged: 'This consult’s entry is damaged and cannot be read. The others are not affected.',
  newer: 'This was kept by a newer Hemiscope. Update Hemiscope to open it; nothing of it was changed.',
  full: 'There is no room left on this disk, so it was not kept. What was kept before is unharmed. Free some space and try again, or save the consult as a file.',
  refused:
    'The browser does not let Hemiscope keep anything here, as in a private window or with site data switched off. Save the consult as a file instead.',
  locked: 'The history is locked. Enter its passphrase first.',
};

/** What went wrong with the history; the message is for the doctor. */
export class HistoryError extends Error {
  constructor(
    readonly code: HistoryErrorCode,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[code], options);
    this.name = 'HistoryError';
  }
}
