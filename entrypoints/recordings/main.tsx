import { effect } from '@preact/signals';
import { render } from 'preact';
import { Recordings } from '../../components/recordings/Recordings';
import { RECORDINGS_WORDS } from '../../components/words/recordings/words';
import { chooseLanguage, Localised, language } from '../shared/language';
import * as actions from './actions';
import { openToAutomation } from './automation';
import { items } from './store';

effect(() => {
  document.title = RECORDINGS_WORDS[language.value].page;
});

function Page() {
  return (
    <Recordings
      items={items.value}
      onLanguage={chooseLanguage}
      onFiles={actions.add}
      onPart={actions.setPart}
      onGrade={actions.gradeAll}
      onCancel={actions.cancel}
      onRemove={actions.remove}
      onSaveResults={actions.saveResults}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  render(
    <Localised>
      <Page />
    </Localised>,
    root,
  );
}
actions.warnBeforeClosing();
openToAutomation(() => actions.latest);
