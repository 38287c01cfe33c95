import { useState } from 'preact/hooks';
import { figuresOf } from '../../lib/study/report/report-body';
import type { StudyReport } from '../../lib/study/report/study-report';
import { STUDY_WORDS } from '../words/study/words';
import { useWords } from '../words/use-words';

/** The report's forms as files. */
export function StudySave({
  report,
  onSave,
}: {
  report: StudyReport;
  onSave: (report: StudyReport, what: string) => void;
}) {
  const words = useWords(STUDY_WORDS).save;
  const figures = figuresOf(report);
  const [figure, setFigure] = useState('all');
  return (
    <div class="study-save" data-testid="study-save">
      <button type="button" data-testid="save-html" onClick={() => onSave(report, 'html')}>
        {words.report}
      </button>
      <button type="button" data-testid="save-json" onClick={() => onSave(report, 'json')}>
        {words.data}
      </button>
      <button type="button" data-testid="save-profile" onClick={() => onSave(report, 'profile')}>
        {words.profile}
      </button>
      <label>
        <span class="unseen">{words.which}</span>
        <select
          value={figure}
          data-testid="which-figure"
          onChange={({ currentTarget }) => setFigure(currentTarget.value)}
        >
          <option value="all">{words.allFigures}</option>
          {figures.map(({ id }) => (
            <option key={id} value={`figures/${id}.svg`}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-testid="save-figures" onClick={() => onSave(report, figure)}>
        {words.figures}
      </button>
    </div>
  );
}
