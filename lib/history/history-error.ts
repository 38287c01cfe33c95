export type HistoryErrorCode = 'wrong-passphrase' | 'key-damaged' | 'damaged' | 'newer' | 'full' | 'refused' | 'locked';

/** What went wrong with the history. */
export class HistoryError extends Error {
  constructor(
    readonly code: HistoryErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'HistoryError';
  }
}
