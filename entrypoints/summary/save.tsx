import { renderToString } from 'preact-render-to-string';
import browser from 'webextension-polyfill';
import common from '../../components/common.css?inline';
import grade from '../../components/grade.css?inline';
import { Summary } from '../../components/Summary';
import sealed from '../../components/sealed.css?inline';
import summary from '../../components/summary.css?inline';
import tokens from '../../components/tokens.css?inline';
import traces from '../../components/traces.css?inline';
import type { ConsultRecord } from '../../lib/consult/record';
import { fileName } from '../../lib/share/file-name';
import { htmlDocument } from '../../lib/share/html-document';
import { recordToJson } from '../../lib/share/json';
import { seal } from '../../lib/share/seal';
import { sealedDocument } from '../../lib/share/sealed-document';

export function saveHtml(record: ConsultRecord): void {
  save(fileName(record, 'html'), 'text/html', summaryHtml(record));
}

/** The summary as a sealed file. Blocks the page for about a second. */
export async function saveSealed(record: ConsultRecord, passphrase: string): Promise<void> {
  const name = fileName(record, 'sealed.html');
  const content = new TextEncoder().encode(summaryHtml(record));
  const opener = await (await fetch(browser.runtime.getURL('/opener.js'))).text();
  const css = tokens + common + sealed;
  save(name, 'text/html', await sealedDocument({ title: name, sealed: await seal(content, passphrase), opener, css }));
}

export function saveJson(record: ConsultRecord): void {
  save(fileName(record, 'json'), 'application/json', recordToJson(record));
}

function summaryHtml(record: ConsultRecord): string {
  const body = renderToString(<Summary record={record} />);
  return htmlDocument({
    title: fileName(record, 'html'),
    body,
    css: tokens + common + grade + traces + summary,
    record,
  });
}

/** A link that is clicked: needs no downloads permission. */
export function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The download has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
