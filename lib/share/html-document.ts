import type { ConsultRecord } from '../consult/record';
import { htmlPage, NOTHING_LOADS } from './html-page';
import { recordToJson } from './json';

/** Id of the element that holds the record inside a saved summary. */
export const RECORD_ELEMENT_ID = 'hemiscope-record';

export interface HtmlParts {
  /** Of the summary's words, BCP 47. */
  lang: string;
  title: string;
  /** The summary as HTML, already escaped. */
  body: string;
  css: string;
  record: ConsultRecord;
}

/** One self-contained HTML file: the summary as it was seen, and the record as JSON inside it. */
export function htmlDocument({ body, record, ...parts }: HtmlParts): string {
  const json = `<script type="application/json" id="${RECORD_ELEMENT_ID}">${escapeScript(recordToJson(record))}</script>`;
  return htmlPage({ ...parts, policy: NOTHING_LOADS, body: `${body}\n${json}` });
}

/** `<` cannot begin a tag or a comment inside the script; JSON reads the escape as the same character. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
