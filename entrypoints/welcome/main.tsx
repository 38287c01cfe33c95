import { render } from 'preact';
import { Welcome } from '../../components/Welcome';
import { chooseLanguage, Localised } from '../shared/language';

const root = document.getElementById('root');
if (root) {
  render(
    <Localised>
      <Welcome onLanguage={chooseLanguage} />
    </Localised>,
    root,
  );
}
