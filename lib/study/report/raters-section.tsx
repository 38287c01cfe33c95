import { ratersFigures } from './raters-figures';
import { intraclassTable, pairsTable, repeatsTable } from './raters-tables';
import { ReportTable } from './report-table';
import { Charts, Part } from './section';
import type { StudyReport } from './study-report';

/** People against each other and against Hemiscope, and clips against their repetition. */
export function RatersSection({ report }: { report: StudyReport }) {
  const pairs = pairsTable(report.raters);
  const together = intraclassTable(report.raters);
  const repeats = repeatsTable(report.raters);
  return (
    <Part id="raters" title="Raters and repeated clips">
      <p>How far people agree is the best that any method can be held to.</p>
      <Charts figures={ratersFigures(report)} />
      {[pairs, together, repeats]
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <ReportTable key={table.caption} {...table} />
        ))}
      {repeats.rows.length === 0 && <p class="empty">No patient has two gradable clips to compare.</p>}
    </Part>
  );
}
