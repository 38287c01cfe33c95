import type { ConsultRecord } from '../consult/record';
import { recordFromFile } from './record-file';
import { fromArmor } from './seal';
import { SEALED_IDS } from './sealed-document';

/** What a file that Hemiscope wrote holds. The sealed ones are opened by `unseal`: a page holds the saved page, a history its consults. */
export type SavedFile =
  | { kind: 'consult'; record: ConsultRecord }
  | { kind: 'sealed-page'; sealed: Uint8Array }
  | { kind: 'sealed-history'; sealed: Uint8Array };

/** First bytes of the age format. */
const AGE_START = 'age-encryption.org/';

/** The element that `sealedDocument` writes. */
const SEALED_ELEMENT = new RegExp(`<script\\b[^>]*\\bid="${SEALED_IDS.content}"[^>]*>([^<]*)</script>`, 'i');

/**
 * Tells a saved file by its content: names change on the way.
 * @throws FileError or SealError for the file of another program or a damaged one
 */
export function readSavedFile(bytes: Uint8Array): SavedFile {
  const start = new TextDecoder().decode(bytes.subarray(0, AGE_START.length));
  if (start === AGE_START) return { kind: 'sealed-history', sealed: bytes };
  const text = new TextDecoder().decode(bytes);
  const [, block] = SEALED_ELEMENT.exec(text) ?? [];
  if (block !== undefined) return { kind: 'sealed-page', sealed: fromArmor(block) };
  return { kind: 'consult', record: recordFromFile(text) };
}
