import { effect } from '@preact/signals';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { WELCOME_WORDS } from '../../components/words/welcome/words';
import { chooseLanguage, Localised, language } from '../shared/language';

effect(() => {
  document.title = WELCOME_WORDS[language.value].page;
});

const root = document.getElementById('root');
if (root) {
  render(
    <Localised>
      <Welcome onLanguage={chooseLanguage} />
    </Localised>,
    root,
  );
}
