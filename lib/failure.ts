/** What can go wrong, as data: it crosses workers, ports and pages, where an Error would lose its kind. The panel has words for each. */
export type FailureCode =
  | 'mesh-start'
  | 'mesh-crash'
  | 'tap-lost'
  | 'bridge-blocked'
  | 'journal-write'
  | 'journal-damaged'
  | 'journal-newer'
  | 'private-window';

export interface Failure {
  code: FailureCode;
  /** The thrower's own words, for whoever looks into it: English, and not shown to the doctor. */
  message: string;
}

/** The thrower's own words. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Turns anything thrown into a failure of the given kind, and says it in the console. */
export function failureFrom(code: FailureCode, thrown: unknown): Failure {
  console.warn(`Hemiscope: ${code}.`, thrown);
  return { code, message: wordsOf(thrown) };
}
