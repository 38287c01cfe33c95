import { effect } from '@preact/signals';
import { render } from 'preact';
import { LanguageChoice } from '../../components/basics/LanguageChoice';
import { SummaryMessage } from '../../components/basics/SummaryMessage';
import { HistoryGate } from '../../components/history/HistoryGate';
import { HistoryList } from '../../components/history/HistoryList';
import { HistoryTools } from '../../components/history/HistoryTools';
import { VisitNotes } from '../../components/history/VisitNotes';
import { Review } from '../../components/review/Review';
import { Summary } from '../../components/summary/Summary';
import { SummaryActions } from '../../components/summary/SummaryActions';
import { HISTORY_WORDS } from '../../components/words/history/words';
import { useFormat } from '../../components/words/use-words';
import { notesOf } from '../../lib/history/kept-consult';
import { fetchRecord } from '../../lib/messages/fetch-record';
import { chooseLanguage, Localised, language } from '../shared/language';
import { saveAs } from '../shared/save';
import * as actions from './actions';
import { notice, warn } from './notice';
import { used, view, waiting } from './store';

/** The consult that the doctor wants to keep, where a summary has led here. */
const wanted = new URLSearchParams(location.search).get('keep');

function Page() {
  const words = HISTORY_WORDS[language.value];
  const { shortDay } = useFormat();
  const shown = view.value;
  const said = notice.value?.say(language.value);
  switch (shown.kind) {
    case 'opening':
      return null;
    case 'refused':
      return (
        <SummaryMessage title={words.nothingCanBeKept} advice={shown.why(language.value)}>
          <ToSummary />
        </SummaryMessage>
      );
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
              {words.back}
            </button>
          </SummaryActions>
          <p class="review-notice" role="alert" hidden={!notice.value?.wrong}>
            {said}
          </p>
          <Review record={shown.kept.record} onEdit={actions.review} stripAt={() => Promise.resolve(null)} />
          <Summary record={shown.kept.record} />
        </>
      );
  }
  const record = waiting.value;
  return (
    <main class="history">
      <header>
        <h1>{words.page}</h1>
        <span class="note">{words.onThisMachine}</span>
        <a href="/recordings.html">{words.recordings}</a>
        <a href="/study.html">{words.study}</a>
        <LanguageChoice onChoose={chooseLanguage} />
      </header>
      <p
        class={notice.value?.wrong ? 'notice wrong' : 'notice'}
        role="status"
        data-testid="notice"
        hidden={!notice.value}
      >
        {said}
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
          <h2 id="keep-title">{words.keepThis.title}</h2>
          <p data-testid="waiting-consult">
            {[record.file?.name ?? record.participant.name ?? words.keepThis.unnamed, shortDay(record.startedAt)].join(
              words.join,
            )}
          </p>
          <VisitNotes
            key={record.id}
            notes={shown.list.visits.find(({ id }) => id === record.id) ?? notesOf(record)}
            action={words.keepThis.action}
            onSave={(notes) => actions.keep(record, notes)}
            onCancel={() => {
              waiting.value = null;
            }}
          />
          {record.id === wanted && <ToSummary />}
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
            onLock={() => actions.lock('locked')}
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

/** Where the consult can be saved as a file instead. */
function ToSummary() {
  if (wanted === null) return null;
  return (
    <a class="button" data-testid="to-summary" href={`/summary.html?consult=${encodeURIComponent(wanted)}`}>
      {HISTORY_WORDS[language.value].toSummary}
    </a>
  );
}

async function fetchWanted(): Promise<void> {
  if (wanted === null) return;
  waiting.value = await fetchRecord(wanted).catch(() => null);
  if (!waiting.value) warn(({ notHeld }) => notHeld);
}

effect(() => {
  document.title = HISTORY_WORDS[language.value].page;
});

const root = document.getElementById('root');
if (root)
  render(
    <Localised>
      <Page />
    </Localised>,
    root,
  );
await fetchWanted();
await actions.begin();
