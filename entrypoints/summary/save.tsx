import { renderToString } from 'preact-render-to-string';
import common from '../../components/common.css?inline';
import grade from '../../components/grade.css?inline';
import { Summary } from '../../components/Summary';
import summary from '../../components/summary.css?inline';
import tokens from '../../components/tokens.css?inline';
import traces from '../../components/traces.css?inline';
import type { ConsultRecord } from '../../lib/consult/record';
import { fileName } from '../../lib/share/file-name';
import { htmlDocument } from '../../lib/share/html-document';
import { recordToJson } from '../../lib/share/json';

export function saveHtml(record: ConsultRecord): void {
  const name = fileName(record, 'html');
  const body = renderToString(<Summary record={record} />);
  save(name, 'text/html', htmlDocument({ title: name, body, css: tokens + common + grade + traces + summary, record }));
}

export function saveJson(record: ConsultRecord): void {
  save(fileName(record, 'json'), 'application/json', recordToJson(record));
}

/** A link that is clicked: needs no downloads permission. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
