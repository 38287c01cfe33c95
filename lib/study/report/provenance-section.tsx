import { EXCLUSION_NAMES } from './names';
import { ReportTable } from './report-table';
import { Part } from './section';
import type { StudyReport } from './study-report';

/** With what, and of which clips, the report was made. */
export function ProvenanceSection({ report }: { report: StudyReport }) {
  const { app, madeAt, dataChecksum, gradedWith, exclusions, chan } = report;
  return (
    <Part id="provenance" title="How it was made">
      <p>
        Hemiscope {app}, {madeAt.slice(0, 10)}; random parts drawn with seed {chan.seed}. Checksum of the data:{' '}
        <code>{dataChecksum}</code>. The same data and seed give the same report.
      </p>
      <ReportTable
        caption="What the clips were graded with"
        columns={['Hemiscope', 'Method', 'Version', 'Face model', 'Clips']}
        rows={gradedWith.map(({ app: version, method, methodVersion, model, clips }) => [
          version,
          method,
          methodVersion,
          model,
          String(clips),
        ])}
      />
      {exclusions.length > 0 && (
        <ReportTable
          caption={`Clips that take no part in all or some of it (${exclusions.length})`}
          columns={['Clip', 'Why', 'Detail']}
          rows={exclusions.map(({ clip, why, detail }) => [clip, EXCLUSION_NAMES[why], detail])}
        />
      )}
    </Part>
  );
}
