import type { ConsultRecord } from '../consult/record';
import { recordToJson } from './json';

/** Id of the element that holds the record inside a saved summary. */
export const RECORD_ELEMENT_ID = 'hemiscope-record';

/** Nothing may be loaded from anywhere, and nothing may run: what is needed is in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What any self-contained page is made of. */
export interface PageParts {
  title: string;
  /** What is seen, as HTML, already escaped. */
  body: string;
  css: string;
}

/** One self-contained HTML file: the summary as it was seen, and the record as JSON inside it. */
export function htmlDocument({ record, ...page }: PageParts & { record: ConsultRecord }): string {
  return htmlWithData(page, RECORD_ELEMENT_ID, recordToJson(record));
}

/** One self-contained HTML file: a page as it was seen, and its data as JSON inside it, in an element with an id. */
export function htmlWithData({ title, body, css }: PageParts, id: string, json: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeText(title)}</title>
<style>${css.replaceAll('</', '<\\/')}</style>
</head>
<body>
${body}
<script type="application/json" id="${id}">${escapeScript(json)}</script>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `<` cannot begin a tag or a comment inside the script; JSON reads the escape as the same character. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
