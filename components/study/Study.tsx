import type { ClipRow } from '../../lib/study/clip-row';
import type { PlacedHumanRow } from '../../lib/study/human-row';
import type { ReportStep } from '../../lib/study/report/make-report';
import { ReportBody } from '../../lib/study/report/report-body';
import type { StudyReport } from '../../lib/study/report/study-report';
import type { StudyProblem } from '../../lib/study/study-problem';
import { countHuman, countResults, type ReadTable } from '../../lib/study/study-tables';
import { Disclaimer } from '../basics/Disclaimer';
import { FileDrop } from '../basics/FileDrop';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { Language } from '../words/languages';
import { STUDY_WORDS, type StudyWords } from '../words/study/words';
import { useWords } from '../words/use-words';
import { StudyCheck } from './StudyCheck';
import { StudyProblems } from './StudyProblems';
import { StudySave } from './StudySave';

/** What the study page shows. */
export interface StudyState {
  /** null: none was given yet. */
  results: ReadTable<ClipRow[]> | null;
  human: ReadTable<PlacedHumanRow[]> | null;
  name: string;
  /** Who answers for the study's profile. */
  author: string;
  work: StudyWork;
}

export type StudyWork =
  | { kind: 'idle' }
  | { kind: 'busy'; step: ReportStep | null }
  | { kind: 'failed'; problems: readonly StudyProblem[] }
  | { kind: 'broke-off' }
  | { kind: 'done'; report: StudyReport };

export interface StudyProps {
  state: StudyState;
  onLanguage: (language: Language) => void;
  onResults: (file: File) => void;
  onHuman: (file: File) => void;
  onName: (name: string) => void;
  onAuthor: (author: string) => void;
  onMake: () => void;
  onDemo: () => void;
  onSave: (report: StudyReport, what: string) => void;
}

/** The study page: two tables in, what is the matter with them, and the report. */
export function Study(props: StudyProps) {
  const { state, onLanguage, onResults, onHuman, onName, onAuthor, onMake, onDemo, onSave } = props;
  const words = useWords(STUDY_WORDS);
  const { results, human, name, author, work } = state;
  const busy = work.kind === 'busy';
  const ready = results?.content != null && human?.content !== null && !busy;
  return (
    <main>
      <div class="study">
        <header>
          <div class="study-title">
            <h1>{words.title}</h1>
            <LanguageChoice onChoose={onLanguage} />
          </div>
          <p>{words.what}</p>
          {words.english && <p>{words.english.report}</p>}
          <Disclaimer />
          <p>
            <a href="/options.html">{words.toOptions}</a>
          </p>
        </header>
        <div class="study-files">
          <div>
            <FileDrop
              title={words.results.title}
              note={words.results.note}
              accept=".csv,.ndjson,.jsonl"
              testId="study-results"
              onFile={onResults}
            />
            {results && (
              <StudyCheck
                table={results}
                holds={(rows) => words.results.holds(countResults(rows))}
                testId="results-check"
              />
            )}
          </div>
          <div>
            <FileDrop
              title={words.human.title}
              note={words.human.note}
              accept=".csv,.tsv,.txt"
              testId="study-human"
              onFile={onHuman}
            />
            {human && (
              <StudyCheck table={human} holds={(rows) => words.human.holds(countHuman(rows))} testId="human-check" />
            )}
          </div>
        </div>
        <label class="study-name">
          <span>{words.name}</span>
          <input
            type="text"
            value={name}
            data-testid="study-name"
            onInput={({ currentTarget }) => onName(currentTarget.value)}
          />
        </label>
        <label class="study-name">
          <span>{words.author}</span>
          <input
            type="text"
            value={author}
            data-testid="study-author"
            onInput={({ currentTarget }) => onAuthor(currentTarget.value)}
          />
        </label>
        <div class="study-actions">
          <button type="button" class="primary" disabled={!ready} data-testid="study-make" onClick={onMake}>
            {words.make}
          </button>
          <button type="button" disabled={busy} data-testid="study-demo" onClick={onDemo}>
            {words.demo}
          </button>
        </div>
        <p role="status" class="study-status" data-testid="study-status">
          {statusOf(work, words)}
        </p>
        {work.kind === 'failed' && (
          <div class="study-problems" role="alert" data-testid="study-problems">
            <StudyProblems problems={work.problems} />
          </div>
        )}
        {work.kind === 'done' && <StudySave report={work.report} onSave={onSave} />}
      </div>
      {work.kind === 'done' && <ReportBody report={work.report} />}
    </main>
  );
}

function statusOf(work: StudyWork, words: StudyWords): string {
  switch (work.kind) {
    case 'idle':
      return '';
    case 'busy':
      return work.step === null ? words.starting : `${words.steps[work.step]} …`;
    case 'failed':
      return words.failed;
    case 'broke-off':
      return words.brokeOff;
    case 'done':
      return words.ready;
  }
}
