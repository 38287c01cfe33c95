/** What can go wrong, as data: it crosses workers, ports and pages, where an Error would lose its kind. */
export type FailureCode =
  | 'mesh-start'
  | 'mesh-crash'
  | 'tap-lost'
  | 'bridge-blocked'
  | 'journal-write'
  | 'journal-read';

/** A failure as a person reads it. */
export interface Failure {
  code: FailureCode;
  /** What happened, one sentence. */
  message: string;
  /** What to do next, one sentence. */
  advice: string;
}

/** The thrower's own words. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Turns anything thrown into a failure of the given kind, keeping the thrower's own words. */
export function failureFrom(code: FailureCode, thrown: unknown, advice: string): Failure {
  return { code, message: wordsOf(thrown), advice };
}
