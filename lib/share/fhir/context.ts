import type { Period } from '@medplum/fhirtypes';
import type { ConsultRecord } from '../../consult/record';

/** What a document needs beside the record, from outside: the same in, the same out. */
export interface FhirContext {
  /** A new UUID at each call. */
  newId: () => string;
  /** When the document is made. ISO 8601, UTC. */
  now: string;
  /** Initials, an id or the name that the call showed; null: none is given. */
  patientLabel: string | null;
  /** Final once a clinician has signed. */
  status: 'preliminary' | 'final';
  words: FhirWords;
}

/** The words of a document, which are the components' business. */
export interface FhirWords {
  /** BCP 47. */
  language: string;
  title: string;
  /** The result in one sentence. */
  conclusion: string;
  /** Who has reviewed the values, and what the automatic ones were; null: nobody has signed. */
  review: string | null;
  /** The note for the record, line by line. */
  note: readonly string[];
  disclaimer: string;
  /** What the clinician entered: a title, and lines. */
  entered: { title: string; lines: readonly string[] };
}

/** A stretch of a consult on the calendar. @param fromS,toS seconds of the consult */
export function periodOf({ startedAt }: Pick<ConsultRecord, 'startedAt'>, fromS: number, toS: number): Period {
  const at = (seconds: number) => new Date(Date.parse(startedAt) + seconds * 1000).toISOString();
  return { start: at(fromS), end: at(toS) };
}
