import type { ConsultRecord } from '../consult/record';
import { type HtmlPage, htmlPage, NOTHING_LOADS } from './html-page';
import { recordToJson } from './json';

/** Id of the element that holds the record inside a saved summary. */
export const RECORD_ELEMENT_ID = 'hemiscope-record';

/** One self-contained HTML file: the summary as it was seen, and the record as JSON inside it. */
export function htmlDocument({ record, ...page }: PageParts & { record: ConsultRecord }): string {
  return htmlWithData(page, RECORD_ELEMENT_ID, recordToJson(record));
}

/** What is seen of a page that holds data. */
export type PageParts = Omit<HtmlPage, 'policy'>;

/** One self-contained HTML file: a page as it was seen, and its data as JSON inside it, in an element with an id. */
export function htmlWithData({ body, ...page }: PageParts, id: string, json: string): string {
  const data = `<script type="application/json" id="${id}">${escapeScript(json)}</script>`;
  return htmlPage({ ...page, policy: NOTHING_LOADS, body: `${body}\n${data}` });
}

/** `<` cannot begin a tag or a comment inside the script; JSON reads the escape as the same character. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
