import type { ClipRow } from '../lib/study/clip-row';
import type { PlacedHumanRow } from '../lib/study/human-row';
import type { ReportStep } from '../lib/study/report/make-report';
import { STEP_NAMES } from '../lib/study/report/names';
import { ReportBody } from '../lib/study/report/report-body';
import type { StudyReport } from '../lib/study/report/study-report';
import type { ReadTable } from '../lib/study/study-tables';
import { Disclaimer } from './Disclaimer';
import { FileDrop } from './FileDrop';
import { StudyCheck } from './StudyCheck';
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
  | { kind: 'failed'; says: readonly string[] }
  | { kind: 'done'; report: StudyReport };

export interface StudyProps {
  state: StudyState;
  onResults: (file: File) => void;
  onHuman: (file: File) => void;
  onName: (name: string) => void;
  onAuthor: (author: string) => void;
  onMake: () => void;
  onDemo: () => void;
  onSave: (report: StudyReport, what: string) => void;
}

/** The study page: two tables in, what is the matter with them, and the report. */
export function Study({ state, onResults, onHuman, onName, onAuthor, onMake, onDemo, onSave }: StudyProps) {
  const { results, human, name, author, work } = state;
  const busy = work.kind === 'busy';
  const ready = results?.content != null && human?.content !== null && !busy;
  return (
    <main>
      <div class="study">
        <header>
          <h1>Make a study</h1>
          <p>
            From graded recordings and what specialists said of them: agreement, thresholds, a platysma tree, patterns
            and how they go with quality of life and outcome. All on this machine.
          </p>
          <Disclaimer />
          <p>
            <a href="/options.html">Options: what the grade follows</a>
          </p>
        </header>
        <div class="study-files">
          <div>
            <FileDrop
              title="1. Results of the grading"
              note="The file that the grading command (npm run grade) wrote: .csv or .ndjson"
              accept=".csv,.ndjson,.jsonl"
              testId="study-results"
              onFile={onResults}
            />
            {results && <StudyCheck table={results} testId="results-check" />}
          </div>
          <div>
            <FileDrop
              title="2. Human grades and outcomes"
              note="A .csv with the columns clip, patient, rater, cohen_albert, s1_level, hfs8, sf36_…, outcome. Without it patients are only grouped."
              accept=".csv,.tsv,.txt"
              testId="study-human"
              onFile={onHuman}
            />
            {human && <StudyCheck table={human} testId="human-check" />}
          </div>
        </div>
        <label class="study-name">
          <span>Name of the study</span>
          <input
            type="text"
            value={name}
            data-testid="study-name"
            onInput={({ currentTarget }) => onName(currentTarget.value)}
          />
        </label>
        <label class="study-name">
          <span>Who answers for it (goes into the profile)</span>
          <input
            type="text"
            value={author}
            data-testid="study-author"
            onInput={({ currentTarget }) => onAuthor(currentTarget.value)}
          />
        </label>
        <div class="study-actions">
          <button type="button" class="primary" disabled={!ready} data-testid="study-make" onClick={onMake}>
            Make the report
          </button>
          <button type="button" disabled={busy} data-testid="study-demo" onClick={onDemo}>
            Try with a synthetic cohort
          </button>
        </div>
        <p role="status" class="study-status" data-testid="study-status">
          {statusOf(work)}
        </p>
        {work.kind === 'failed' && (
          <ul class="study-problems" role="alert" data-testid="study-problems">
            {work.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {work.kind === 'done' && <StudySave report={work.report} onSave={onSave} />}
      </div>
      {work.kind === 'done' && <ReportBody report={work.report} />}
    </main>
  );
}

function statusOf(work: StudyWork): string {
  if (work.kind === 'busy') return work.step === null ? 'Starting …' : `${STEP_NAMES[work.step]} …`;
  if (work.kind === 'failed') return 'The study was not made. What to mend:';
  return work.kind === 'done' ? 'The report is ready.' : '';
}
