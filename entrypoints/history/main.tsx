import { render } from 'preact';
import { HistoryGate } from '../../components/HistoryGate';
import { HistoryList } from '../../components/HistoryList';
import { HistoryTools } from '../../components/HistoryTools';
import { dayWords } from '../../components/history-words';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Review } from '../../components/Review';
import { Summary } from '../../components/Summary';
import { SummaryActions } from '../../components/SummaryActions';
import { SummaryMessage } from '../../components/SummaryMessage';
import { VisitNotes } from '../../components/VisitNotes';
import { canBeReviewed } from '../../lib/consult/edit-review';
import { notesOf } from '../../lib/history/kept-consult';
import { fetchRecord } from '../../lib/messages/fetch-record';
import { chooseLanguage, Localised } from '../shared/language';
import { saveAs } from '../shared/save';
import * as actions from './actions';
import { notice, used, view, waiting } from './store';

function Page() {
  const shown = view.value;
  switch (shown.kind) {
    case 'opening':
      return null;
    case 'refused':
      return <SummaryMessage title="Nothing can be kept here" advice={shown.message} />;
    case 'consult':
      return (
        <>
          <SummaryActions
            record={shown.kept.record}
            onLanguage={chooseLanguage}
            onPrint={() => window.print()}
            onSave={(choice) => saveAs(choice, shown.kept)}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            keepUrl={null}
          >
            <button type="button" data-testid="back-button" onClick={() => void actions.showList()}>
              Back to the history
            </button>
          </SummaryActions>
          <p class="review-notice" role="alert" hidden={!notice.value?.wrong}>
            {notice.value?.words}
          </p>
          {canBeReviewed(shown.kept.record) && (
            <Review record={shown.kept.record} onEdit={actions.review} stripAt={() => Promise.resolve(null)} />
          )}
          <Summary record={shown.kept.record} />
        </>
      );
  }
  const record = waiting.value;
  return (
    <main class="history">
      <header>
        <h1>Hemiscope: history</h1>
        <span class="note">Kept on this machine only, encrypted.</span>
        <LanguageChoice onChoose={chooseLanguage} />
      </header>
      <p
        class={notice.value?.wrong ? 'notice wrong' : 'notice'}
        role="status"
        data-testid="notice"
        hidden={!notice.value}
      >
        {notice.value?.words}
      </p>
      {shown.kind !== 'list' && (
        <HistoryGate
          isNew={shown.kind === 'new'}
          onCreate={actions.create}
          onUnlock={actions.unlock}
          onRemoveAll={() => void actions.removeAll()}
        />
      )}
      {shown.kind === 'list' && record && (
        <section class="card gate" aria-labelledby="keep-title">
          <h2 id="keep-title">Keep this consult</h2>
          <p data-testid="waiting-consult">
            {record.participant.name ?? 'No name'}, {dayWords(record.startedAt)}
          </p>
          <VisitNotes
            key={record.id}
            notes={shown.list.visits.find(({ id }) => id === record.id) ?? notesOf(record)}
            action="Keep"
            onSave={(notes) => actions.keep(record, notes)}
            onCancel={() => {
              waiting.value = null;
            }}
          />
        </section>
      )}
      {shown.kind === 'list' && (
        <>
          <HistoryList
            list={shown.list}
            onOpen={(id) => void actions.openConsult(id)}
            onRemove={(id) => void actions.remove(id)}
            onAnnotate={actions.annotate}
          />
          <HistoryTools
            count={shown.list.visits.length + shown.list.unreadable.length}
            used={used.value}
            onLock={() => actions.lock('Locked.')}
            onExport={actions.exportAll}
            onOpenFile={actions.openFile}
            onChangePassphrase={actions.changePassphrase}
            onRemoveAll={() => void actions.removeAll()}
          />
        </>
      )}
    </main>
  );
}

async function wanted(): Promise<void> {
  const id = new URLSearchParams(location.search).get('keep');
  if (id === null) return;
  waiting.value = await fetchRecord(id).catch(() => null);
  if (!waiting.value)
    notice.value = {
      words: 'The consult to keep is no longer held: Hemiscope forgets it when the browser closes.',
      wrong: true,
    };
}

const root = document.getElementById('root');
if (root)
  render(
    <Localised>
      <Page />
    </Localised>,
    root,
  );
await wanted();
await actions.begin();
