import { asReviewed } from '../lib/consult/as-reviewed';
import type { ConsultRecord } from '../lib/consult/record';
import { levelSpans } from '../lib/share/levels';
import { Disclaimer } from './Disclaimer';
import { EventsTable } from './EventsTable';
import { GradeTimeline } from './GradeTimeline';
import { Limits } from './Limits';
import { notGradedSpans } from './not-assessed';
import { ReferenceGrade } from './ReferenceGrade';
import { SummaryClinician } from './SummaryClinician';
import { SummaryEvidence } from './SummaryEvidence';
import { SummaryFacts } from './SummaryFacts';
import { SummaryGrade } from './SummaryGrade';
import { SummaryQuality } from './SummaryQuality';
import { SummaryReview } from './SummaryReview';
import { SummaryTasks } from './SummaryTasks';
import { SummaryTraces } from './SummaryTraces';
import { Explained } from './Term';

/** The whole consult on paper: what was measured, how well, by which method, and what it cannot say. */
export function Summary({ record: kept }: { record: ConsultRecord }) {
  const record = asReviewed(kept);
  const { whole, highest, reference, grades, gaps, durationS, events, tasks } = record;
  const spans = levelSpans(record);
  const byRule = levelSpans({ ...record, grades: grades.map((point) => ({ ...point, level: point.referenceLevel })) });
  const notGraded = whole ? notGradedSpans(record) : [];
  const notGradedS = notGraded.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  return (
    <article class="summary">
      <header>
        <h1>Hemifacial spasm: consult summary</h1>
        <Disclaimer />
      </header>
      <SummaryFacts record={record} />
      {whole && <SummaryReview record={kept} />}
      {whole ? (
        <SummaryGrade highest={highest} spans={spans} notGradedS={notGradedS} />
      ) : (
        <p class="warning">
          This consult was measured by an older version of Hemiscope, with the published rule only. That rule counts too
          much on video calls: read its level with care.
        </p>
      )}
      <section aria-labelledby="timeline-title">
        <h2 id="timeline-title">Level over time</h2>
        <GradeTimeline spans={spans} reference={byRule} notGraded={notGraded} gaps={gaps} durationS={durationS} />
        <p class="note">
          {whole && 'Thick: level of the 20 seconds before; dashed: at least this level. '}
          Grey and broad: the published rule’s level. Shaded: nothing measured.{' '}
          {whole && 'Hatched: measured, but not gradable. '}Blank: too early for a grade.
        </p>
      </section>
      <SummaryTasks record={record} />
      <SummaryQuality record={record} />
      {whole && <SummaryEvidence highest={highest} whole={whole} />}
      {record.clinician && <SummaryClinician observed={record.clinician} />}
      <section aria-labelledby="reference-title">
        <h2 id="reference-title">For comparison: the published rule on the whole recording</h2>
        <ReferenceGrade grade={reference.wholeClip} without="Too little was measured to run it." />
      </section>
      <section aria-labelledby="traces-title">
        <h2 id="traces-title">Traces</h2>
        {record.series.timeS.length === 0 ? (
          <p class="empty">Nothing was measured.</p>
        ) : (
          <SummaryTraces record={record} />
        )}
      </section>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">Method and limits</h2>
        <p>
          {record.method.name}, version {record.method.version};{' '}
          {whole && `${reference.method.name}, version ${reference.method.version}, beside it; `}
          Hemiscope {record.app}.{' '}
          <Explained text="Landmarks: MediaPipe FaceMesh with attention. Level: S1 scale of Chan et al., “Automated Grading Hemifacial Spasm Using Smartphone Cameras”." />
        </p>
        <Limits ours={whole !== null} />
      </section>
      {whole && (
        <section aria-labelledby="all-events-title">
          <h2 id="all-events-title">Twitches and spasms ({events.length})</h2>
          {events.length === 0 ? (
            <p class="empty">None was found.</p>
          ) : (
            <div class="all-events">
              <EventsTable events={events} tasks={tasks} />
            </div>
          )}
        </section>
      )}
    </article>
  );
}
