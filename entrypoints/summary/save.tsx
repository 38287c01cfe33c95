import { renderToString } from 'preact-render-to-string';
import common from '../../components/common.css?inline';
import grade from '../../components/grade.css?inline';
import type { Language } from '../../components/languages';
import type { SaveFormat } from '../../components/SaveMenu';
import { Summary } from '../../components/Summary';
import { fhirWords } from '../../components/share-texts';
import summary from '../../components/summary.css?inline';
import tokens from '../../components/tokens.css?inline';
import traces from '../../components/traces.css?inline';
import type { ConsultRecord } from '../../lib/consult/record';
import { eventsCsv } from '../../lib/share/events-csv';
import { fhirDocument } from '../../lib/share/fhir/document';
import { type FileExtension, fileName } from '../../lib/share/file-name';
import { htmlDocument } from '../../lib/share/html-document';
import { recordToJson } from '../../lib/share/json';
import { seriesCsv } from '../../lib/share/series-csv';

interface FileKind {
  extension: FileExtension;
  type: string;
  text: (record: ConsultRecord, language: Language) => string;
}

const FILES: Record<SaveFormat, FileKind> = {
  html: { extension: 'html', type: 'text/html', text: page },
  json: { extension: 'json', type: 'application/json', text: recordToJson },
  events: { extension: 'events.csv', type: 'text/csv', text: eventsCsv },
  series: { extension: 'series.csv', type: 'text/csv', text: seriesCsv },
  fhir: { extension: 'fhir.json', type: 'application/fhir+json', text: fhir },
};

/** @param language of the words in a FHIR document */
export function saveAs(format: SaveFormat, record: ConsultRecord, language: Language): void {
  const { extension, type, text } = FILES[format];
  save(fileName(record, extension), type, text(record, language));
}

function page(record: ConsultRecord): string {
  const body = renderToString(<Summary record={record} />);
  const css = tokens + common + grade + traces + summary;
  return htmlDocument({ title: fileName(record, 'html'), body, css, record });
}

/** Without a label of the patient and without entered totals: the record has neither. */
function fhir(record: ConsultRecord, language: Language): string {
  const document = fhirDocument(record, {
    newId: () => crypto.randomUUID(),
    now: new Date().toISOString(),
    patientLabel: null,
    status: 'preliminary',
    totals: [],
    words: fhirWords(record, language),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
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
