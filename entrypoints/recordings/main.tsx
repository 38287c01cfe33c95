import { render } from 'preact';
import { Recordings } from '../../components/Recordings';
import { shareWords } from '../../components/share-words';
import * as actions from './actions';
import { openToAutomation } from './automation';
import { items } from './store';

/** The page itself is in English, as the panel is; so are the verdicts on it. */
const words = shareWords('en');

function Page() {
  return (
    <Recordings
      items={items.value}
      words={words}
      onFiles={actions.add}
      onPart={actions.setPart}
      onGrade={actions.gradeAll}
      onCancel={actions.cancel}
      onRemove={actions.remove}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<Page />, root);
actions.warnBeforeClosing();
openToAutomation(() => actions.latest);
