import { useState } from 'preact/hooks';
import { figuresOf } from '../lib/study/report/report-body';
import type { StudyReport } from '../lib/study/report/study-report';

/** The report's forms as files. */
export function StudySave({
  report,
  onSave,
}: {
  report: StudyReport;
  onSave: (report: StudyReport, what: string) => void;
}) {
  const figures = figuresOf(report);
  const [figure, setFigure] = useState('all');
  return (
    <div class="study-save" data-testid="study-save">
      <button type="button" data-testid="save-html" onClick={() => onSave(report, 'html')}>
        Save report (web page)
      </button>
      <button type="button" data-testid="save-json" onClick={() => onSave(report, 'json')}>
        Save data (JSON)
      </button>
      <button type="button" data-testid="save-profile" onClick={() => onSave(report, 'profile')}>
        Save profile for the grade
      </button>
      <label>
        <span class="unseen">Which figure</span>
        <select
          value={figure}
          data-testid="which-figure"
          onChange={({ currentTarget }) => setFigure(currentTarget.value)}
        >
          <option value="all">All figures (ZIP)</option>
          {figures.map(({ id }) => (
            <option key={id} value={`figures/${id}.svg`}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <button type="button" data-testid="save-figures" onClick={() => onSave(report, figure)}>
        Save figures (SVG)
      </button>
    </div>
  );
}
