/** Names under which Hemiscope leaves something on this machine. Nothing may be kept under a name that is not here (docs/privacy.md). */
export const KEPT = {
  /** The page's own storage: whether the panel shows the published rule beside ours. */
  referenceShown: 'hemiscope-reference-shown',
  /** IndexedDB: ended consults that the doctor chose to keep, encrypted. */
  history: 'hemiscope-history',
} as const;
