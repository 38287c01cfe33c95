import type { ConsultRecord } from '../../lib/consult/record';
import type { FhirWords } from '../../lib/share/fhir/context';
import { clinicianLines } from '../notes/clinician-lines';
import { reviewLines } from '../review/review-lines';
import { type Language, LOCALES } from '../words/languages';
import { shareWords } from '../words/share/words';
import { letterLines } from './gp-letter';
import { conclusionLine, noteLines } from './record-note';

/** Texts that can be pasted elsewhere. */
export type TextKind = 'note' | 'letter';

/** A text of a consult, ready for the clipboard. */
export function textOf(kind: TextKind, record: ConsultRecord, language: Language): string {
  const words = shareWords(language);
  const lines = kind === 'note' ? noteLines(record, words) : letterLines(record, words);
  return `${lines.join('\n')}\n`;
}

/** The words of a FHIR document. */
export function fhirWords(record: ConsultRecord, language: Language): FhirWords {
  const words = shareWords(language);
  return {
    language: LOCALES[language],
    title: words.note.title,
    conclusion: conclusionLine(record, words),
    review: record.review?.signed ? reviewLines(record, words).join(words.space) : null,
    note: noteLines(record, words),
    disclaimer: words.disclaimer,
    entered: { title: words.notes.title, lines: record.clinician ? clinicianLines(record.clinician, words) : [] },
  };
}
