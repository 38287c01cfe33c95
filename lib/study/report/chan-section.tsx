import { chanFigures } from './chan-figures';
import { levelsTable, regionsTable, systemsTable, thresholdsTable } from './chan-tables';
import { ReportTable } from './report-table';
import { Charts, Part } from './section';
import type { StudyReport } from './study-report';

/** What Chan et al. made of their recordings, made of these. */
export function ChanSection({ report }: { report: StudyReport }) {
  const { chan } = report;
  if (chan.clips === 0) {
    return (
      <Part id="chan" title="Grading, after Chan et al.">
        <p class="empty">There are no human grades to compare with.</p>
      </Part>
    );
  }
  return (
    <Part id="chan" title="Grading, after Chan et al.">
      <p>
        The figures and tables of “Automated Grading Hemifacial Spasm Using Smartphone Cameras”, made of this study’s
        clips. Of several raters the grade in the middle counts. No patient’s clips are in training and test at once.
      </p>
      <Charts figures={chanFigures(report)} />
      <ReportTable {...systemsTable(chan, 'raters')} />
      <p class="note">
        Levels are the highest region of the system that twitches; Cohen–Albert I and II count as one for kappa and MAE.
        The printed table of Chan et al. follows other rules than its text: its MAE counts III and IV as one level, and
        its SCC is Pearson’s correlation. “As theirs” is calculated so, and is what compares with their SCC and MAE.
      </p>
      <ReportTable {...systemsTable(chan, 'hemiscope')} />
      <ReportTable {...thresholdsTable(chan, 'eye')} />
      <ReportTable {...thresholdsTable(chan, 'mouth')} />
      <ReportTable {...regionsTable(chan)} />
      <ReportTable {...levelsTable(chan)} />
    </Part>
  );
}
