/** The consult is not held any more, or the offscreen page stopped before it answered. */
export type HeldErrorCode = 'not-held' | 'no-answer';

/** Why the offscreen page did not do what was asked of it. */
export class HeldError extends Error {
  constructor(readonly code: HeldErrorCode) {
    super(code);
    this.name = 'HeldError';
  }
}
