import { type ComponentChild, render } from 'preact';
import { preferredLanguage } from '../../components/languages';
import { Summary } from '../../components/Summary';
import { SummaryActions } from '../../components/SummaryActions';
import { SummaryMessage } from '../../components/SummaryMessage';
import { fetchRecord } from '../../lib/messages/fetch-record';
import { saveAs } from './save';

async function page(): Promise<ComponentChild> {
  const id = new URLSearchParams(location.search).get('consult');
  if (!id) return <SummaryMessage title="No consult was named" advice="Open the summary from the side panel." />;
  try {
    const record = await fetchRecord(id);
    if (!record) {
      return (
        <SummaryMessage
          title="This consult is no longer held"
          advice="Hemiscope holds a consult until the browser is started anew; after a restart of the extension, the latest one only. Save it, or keep it in the history, next time."
        />
      );
    }
    return (
      <>
        <SummaryActions
          record={record}
          language={preferredLanguage(navigator.languages)}
          onPrint={() => window.print()}
          onSave={(choice) => saveAs(choice, { record })}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          keepUrl={`/history.html?keep=${encodeURIComponent(record.id)}`}
        />
        <Summary record={record} />
      </>
    );
  } catch (thrown) {
    console.error('Hemiscope: the consult could not be read.', thrown);
    return <SummaryMessage title="The consult could not be read" advice="Reload this page." />;
  }
}

const root = document.getElementById('root');
if (root) render(await page(), root);
