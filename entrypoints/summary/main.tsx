import { signal } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { Review } from '../../components/Review';
import { Summary } from '../../components/Summary';
import { SummaryActions } from '../../components/SummaryActions';
import { SummaryMessage } from '../../components/SummaryMessage';
import { canBeReviewed, editReview, type ReviewEdit } from '../../lib/consult/edit-review';
import type { ConsultRecord } from '../../lib/consult/record';
import { fetchRecord, fetchStrip, keepReview } from '../../lib/messages/fetch-record';
import { hearNotes } from '../../lib/messages/notes-channel';
import { chooseLanguage, Localised } from '../shared/language';
import { saveAs } from '../shared/save';

/** The consult with the doctor's review as it stands. */
const shown = signal<ConsultRecord | null>(null);
/** Why the review is kept nowhere but on this page; null: it is kept. */
const notKept = signal<string | null>(null);
/** One step after the other: an earlier one must not come last. */
let keeping: Promise<void> = Promise.resolve();

async function page(): Promise<ComponentChild> {
  const id = new URLSearchParams(location.search).get('consult');
  if (!id) return <SummaryMessage title="No consult was named" advice="Open the summary from the side panel." />;
  try {
    shown.value = await fetchRecord(id);
  } catch (thrown) {
    console.error('Hemiscope: the consult could not be read.', thrown);
    return <SummaryMessage title="The consult could not be read" advice="Reload this page." />;
  }
  if (shown.value) {
    hearNotes(id, (notes) => {
      if (shown.value) shown.value = { ...shown.value, ...notes };
    });
    return <Consult />;
  }
  return (
    <SummaryMessage
      title="This consult is no longer held"
      advice="Hemiscope holds a consult until the browser is started anew; after a restart of the extension, the latest one only. Save it, or keep it in the history, next time."
    />
  );
}

function Consult() {
  const record = shown.value;
  if (!record) return null;
  return (
    <>
      <SummaryActions
        record={record}
        onLanguage={chooseLanguage}
        onPrint={() => window.print()}
        onSave={(choice) => saveAs(choice, { record })}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        keepUrl={`/history.html?keep=${encodeURIComponent(record.id)}`}
      />
      {notKept.value !== null && (
        <p class="review-notice" role="alert">
          {notKept.value}
        </p>
      )}
      {canBeReviewed(record) && (
        <Review record={record} onEdit={edit} stripAt={(peakS) => fetchStrip(record.id, peakS)} />
      )}
      <Summary record={record} />
    </>
  );
}

function edit(step: ReviewEdit): void {
  if (!shown.value) return;
  const record = editReview(shown.value, step, new Date().toISOString());
  shown.value = record;
  keeping = keeping.then(() => keep(record));
}

async function keep({ id, review }: ConsultRecord): Promise<void> {
  if (!review) return;
  try {
    await keepReview(id, review);
    notKept.value = null;
  } catch (thrown) {
    notKept.value = `Your review is on this page only. ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

const root = document.getElementById('root');
if (root) render(<Localised>{await page()}</Localised>, root);
