import { renderToString } from 'preact-render-to-string';
import browser from 'webextension-polyfill';
import common from '../../components/common.css?inline';
import grade from '../../components/grade/grade.css?inline';
import sealedCss from '../../components/sealing/sealed.css?inline';
import type { SaveChoice, SaveFormat } from '../../components/summary/SaveMenu';
import { Summary } from '../../components/summary/Summary';
import type { Strips } from '../../components/summary/SummaryPictures';
import { fhirWords } from '../../components/summary/share-texts';
import summary from '../../components/summary/summary.css?inline';
import tokens from '../../components/tokens.css?inline';
import traces from '../../components/traces/traces.css?inline';
import { FILES_WORDS } from '../../components/words/files/words';
import { type Language, LOCALES } from '../../components/words/languages';
import { LanguageContext } from '../../components/words/use-words';
import type { KeptConsult } from '../../lib/history/kept-consult';
import { eventsCsv } from '../../lib/share/events-csv';
import { fhirDocument } from '../../lib/share/fhir/document';
import { type FileExtension, fileName } from '../../lib/share/file-name';
import { htmlDocument } from '../../lib/share/html-document';
import { recordToJson } from '../../lib/share/json';
import { seal } from '../../lib/share/seal';
import { sealedDocument } from '../../lib/share/sealed-document';
import { seriesCsv } from '../../lib/share/series-csv';

/** A consult to save, with the doctor's own label of the patient if it was kept under one, and the pictures that the doctor chose. */
type Saved = Pick<KeptConsult, 'record' | 'patient'> & { strips?: Strips | null };

interface FileKind {
  extension: FileExtension;
  type: string;
  text: (saved: Saved, language: Language) => string;
}

const FILES: Record<Exclude<SaveFormat, 'sealed'>, FileKind> = {
  html: { extension: 'html', type: 'text/html', text: page },
  json: { extension: 'json', type: 'application/json', text: ({ record }) => recordToJson(record) },
  events: { extension: 'events.csv', type: 'text/csv', text: ({ record }) => eventsCsv(record) },
  series: { extension: 'series.csv', type: 'text/csv', text: ({ record }) => seriesCsv(record) },
  fhir: { extension: 'fhir.json', type: 'application/fhir+json', text: fhir },
};

/** Saves a consult as one of the menu's files. Sealing blocks the page for about a second. */
export async function saveAs(choice: SaveChoice, saved: Saved): Promise<void> {
  if (choice.format === 'sealed') {
    const text = await sealedPage(saved, choice);
    return save(fileName(saved.record, 'sealed.html'), 'text/html', text);
  }
  const { extension, type, text } = FILES[choice.format];
  save(fileName(saved.record, extension), type, text(saved, choice.language));
}

/** The only file that may hold pictures: a person looks at it, and sees that it does. */
function page({ record, strips = null }: Saved, language: Language): string {
  const body = renderToString(
    <LanguageContext.Provider value={language}>
      <Summary record={record} strips={strips} />
    </LanguageContext.Provider>,
  );
  const css = tokens + common + grade + traces + summary;
  return htmlDocument({ lang: LOCALES[language], title: fileName(record, 'html'), body, css, record });
}

async function sealedPage(
  saved: Saved,
  { passphrase, language }: Extract<SaveChoice, { format: 'sealed' }>,
): Promise<string> {
  const sealed = await seal(new TextEncoder().encode(page(saved, language)), passphrase);
  const opener = await (await fetch(browser.runtime.getURL('/opener.js'))).text();
  const css = tokens + common + sealedCss;
  return sealedDocument({
    lang: LOCALES[language],
    words: FILES_WORDS[language].sealedPage,
    title: fileName(saved.record, 'sealed.html'),
    sealed,
    opener,
    css,
  });
}

/** Under the label of the history, which the doctor gave last. */
function fhir({ record, patient }: Saved, language: Language): string {
  const document = fhirDocument(record, {
    newId: () => crypto.randomUUID(),
    now: new Date().toISOString(),
    patientLabel: patient ?? record.patient.label,
    status: record.review?.signed ? 'final' : 'preliminary',
    words: fhirWords(record, language),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
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
