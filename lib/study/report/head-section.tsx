import { findingsOf } from './findings';
import { Part } from './section';
import type { StudyReport } from './study-report';

/** Who and how many, what was found, and what to keep in mind. */
export function HeadSection({ report }: { report: StudyReport }) {
  const { name, synthetic, sample, warnings } = report;
  const facts: [string, string][] = [
    ['Patients', String(sample.patients)],
    ['Clips', String(sample.clips)],
    ['Clips with a level', String(sample.gradable)],
    ['Clips that people graded', String(sample.graded)],
    ['Raters', sample.raters.map(({ rater, clips }) => `${rater} (${clips})`).join(', ') || 'none'],
  ];
  return (
    <header>
      <h1>{name}</h1>
      <p class="disclaimer">
        A study of hemifacial spasm made with Hemiscope, a research prototype, not a cleared device. Left and right are
        the patient’s own. Intervals are of 95 %.
      </p>
      {synthetic && (
        <p class="report-synthetic">
          Synthetic data, made up to try the study on. Nothing here says anything about patients.
        </p>
      )}
      <dl class="facts">
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Part id="findings" title="What was found">
        <ul class="report-findings">
          {findingsOf(report).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Part>
      {warnings.length > 0 && (
        <Part id="warnings" title="Read with care">
          <ul class="report-warnings">
            {warnings.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      )}
    </header>
  );
}
