import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { SummaryMessage } from '../../components/basics/SummaryMessage';
import { Review } from '../../components/review/Review';
import { Summary } from '../../components/summary/Summary';
import { SummaryActions } from '../../components/summary/SummaryActions';
import type { Strips } from '../../components/summary/SummaryPictures';
import { saidOf } from '../../components/words/errors/words';
import type { Say } from '../../components/words/languages';
import { SUMMARY_WORDS, type SummaryWords } from '../../components/words/summary/words';
import { editReview, type ReviewEdit } from '../../lib/consult/edit-review';
import { picturedEvents } from '../../lib/consult/pictured-events';
import type { ConsultRecord } from '../../lib/consult/record';
import { fetchRecord, fetchStrip, keepReview } from '../../lib/messages/fetch-record';
import { hearNotes } from '../../lib/messages/notes-channel';
import { chooseLanguage, Localised, language } from '../shared/language';
import { saveAs } from '../shared/save';

/** The consult with the doctor's review as it stands. */
const shown = signal<ConsultRecord | null>(null);
/** The pictures that the doctor put into the summary. In this page's memory only. */
const strips = signal<Strips>(new Map());
/** Why the review is kept nowhere but on this page; null: it is kept. */
const notKept = signal<{ why: Say } | null>(null);
/** Why there is no consult to show. */
const missing = signal<keyof SummaryWords['messages'] | null>(null);
/** One step after the other: an earlier one must not come last. */
let keeping: Promise<void> = Promise.resolve();

async function show(): Promise<void> {
  const id = new URLSearchParams(location.search).get('consult');
  if (!id) {
    missing.value = 'notNamed';
    return;
  }
  try {
    shown.value = await fetchRecord(id);
  } catch (thrown) {
    console.error('Hemiscope: the consult could not be read.', thrown);
    missing.value = 'unreadable';
    return;
  }
  if (!shown.value) {
    missing.value = 'notHeld';
    return;
  }
  hearNotes(id, (notes) => {
    if (shown.value) shown.value = { ...shown.value, ...notes };
  });
  await fetchPictures(shown.value);
}

effect(() => {
  document.title = SUMMARY_WORDS[language.value].page;
});

function Page() {
  const words = SUMMARY_WORDS[language.value];
  const record = shown.value;
  if (missing.value) return <SummaryMessage {...words.messages[missing.value]} />;
  if (!record) return null;
  return (
    <>
      <SummaryActions
        record={record}
        onLanguage={chooseLanguage}
        onPrint={() => window.print()}
        onSave={(choice) => saveAs(choice, { record, strips: strips.value })}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        keepUrl={`/history.html?keep=${encodeURIComponent(record.id)}`}
      />
      {notKept.value !== null && (
        <p class="review-notice" role="alert">
          {words.reviewNotKept(notKept.value.why(language.value))}
        </p>
      )}
      <Review record={record} onEdit={edit} stripAt={(peakS) => fetchStrip(record.id, peakS)} />
      <Summary record={record} strips={strips.value} />
    </>
  );
}

function edit(step: ReviewEdit): void {
  if (!shown.value) return;
  const record = editReview(shown.value, step, new Date().toISOString());
  shown.value = record;
  if (step.kind === 'pictures') void fetchPictures(record);
  keeping = keeping.then(() => keep(record));
}

/** Those that are not on this page yet. */
async function fetchPictures(record: ConsultRecord): Promise<void> {
  for (const { event, peakS } of picturedEvents(record)) {
    if (strips.value.has(event)) continue;
    const strip = await fetchStrip(record.id, peakS).catch(() => null);
    strips.value = new Map(strips.value).set(event, strip);
  }
}

async function keep({ id, review }: ConsultRecord): Promise<void> {
  if (!review) return;
  try {
    await keepReview(id, review);
    notKept.value = null;
  } catch (thrown) {
    notKept.value = { why: saidOf(thrown) };
  }
}

await show();
const root = document.getElementById('root');
if (root)
  render(
    <Localised>
      <Page />
    </Localised>,
    root,
  );
