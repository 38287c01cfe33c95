import type { ConsultRecord } from '../consult/record';
import { FileError } from './file-error';
import { RECORD_ELEMENT_ID } from './html-document';
import { recordFromJson } from './json';

/** The element that `htmlDocument` writes, also after a browser saved the page anew with its attributes in another order. */
const RECORD_ELEMENT = new RegExp(`<script\\b[^>]*\\bid="${RECORD_ELEMENT_ID}"[^>]*>([^<]*)</script>`, 'i');

/**
 * Reads back what was saved: a consult as JSON, or the saved summary page that carries it.
 * @param text the file's text, with or without a byte-order mark
 * @throws FileError
 */
export function recordFromFile(text: string): ConsultRecord {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('<')) return recordFromJson(start);
  const [, json] = RECORD_ELEMENT.exec(start) ?? [];
  if (json === undefined) throw new FileError({ kind: 'no-consult' });
  return recordFromJson(json);
}
