import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Study, type StudyState } from '../../components/study/Study';
import { STUDY_WORDS } from '../../components/words/study/words';
import { syntheticCohort } from '../../lib/study/cohort/cohort';
import { humanCsv } from '../../lib/study/human-csv';
import { resultsToCsv } from '../../lib/study/results-csv';
import { readHuman, readResults } from '../../lib/study/study-tables';
import { version } from '../../package.json';
import { chooseLanguage, Localised, language } from '../shared/language';
import { makeStudy } from './make';
import { saveStudy } from './save';

/** Draws folds and resamples. Ours: always the same, so that the same data give the same report. */
const SEED = 1;

const state = signal<StudyState>({ results: null, human: null, name: '', author: '', work: { kind: 'idle' } });

function change(part: Partial<StudyState>): void {
  state.value = { ...state.value, ...part };
}

async function make(): Promise<void> {
  const { results, human, name } = state.value;
  if (!results?.content) return;
  change({ work: { kind: 'busy', step: null } });
  const head = {
    name: name.trim() || 'A study of hemifacial spasm',
    app: version,
    madeAt: new Date().toISOString(),
    seed: SEED,
  };
  const tables = { rows: results.content, human: human?.content ?? [] };
  change({ work: await makeStudy(tables, head, (step) => change({ work: { kind: 'busy', step } })) });
}

/** Through the tables' own text, as if the files had been given. */
function tryDemo(): void {
  const { rows, human } = syntheticCohort();
  change({
    results: readResults({ name: 'synthetic results.csv', text: resultsToCsv(rows) }),
    human: readHuman({ name: 'synthetic human.csv', text: humanCsv(human) }),
    name: 'A study of a synthetic cohort',
  });
  void make();
}

effect(() => {
  document.title = STUDY_WORDS[language.value].page;
});

function Page() {
  return (
    <Study
      state={state.value}
      onLanguage={chooseLanguage}
      onResults={async (file) =>
        change({ results: readResults({ name: file.name, text: await file.text() }), work: { kind: 'idle' } })
      }
      onHuman={async (file) =>
        change({ human: readHuman({ name: file.name, text: await file.text() }), work: { kind: 'idle' } })
      }
      onName={(name) => change({ name })}
      onAuthor={(author) => change({ author })}
      onMake={() => void make()}
      onDemo={tryDemo}
      onSave={(report, what) => void saveStudy(report, what, state.value.author)}
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
