import { asReviewed } from '../../lib/consult/as-reviewed';
import type { ConsultRecord } from '../../lib/consult/record';
import { levelSpans } from '../../lib/share/levels';
import { WINDOW_S } from '../../lib/twitch/paper-constants';
import { Disclaimer } from '../basics/Disclaimer';
import { EventsTable } from '../grade/EventsTable';
import { GradeTimeline } from '../grade/GradeTimeline';
import { notGradedSpans } from '../grade/not-assessed';
import { ReferenceGrade } from '../grade/ReferenceGrade';
import { SUMMARY_WORDS } from '../words/summary/words';
import { useWords } from '../words/use-words';
import { SummaryClinician } from './SummaryClinician';
import { SummaryEvidence } from './SummaryEvidence';
import { SummaryFacts } from './SummaryFacts';
import { SummaryGrade } from './SummaryGrade';
import { SummaryMethod } from './SummaryMethod';
import { type Strips, SummaryPictures } from './SummaryPictures';
import { SummaryQuality } from './SummaryQuality';
import { SummaryReview } from './SummaryReview';
import { SummaryTasks } from './SummaryTasks';
import { SummaryTraces } from './SummaryTraces';

export interface SummaryProps {
  record: ConsultRecord;
  /** The pictures that the doctor chose; null: none are held. */
  strips?: Strips | null;
}

/** The whole consult on paper: what was measured, how well, by which method, and what it cannot say. */
export function Summary({ record: kept, strips = null }: SummaryProps) {
  const words = useWords(SUMMARY_WORDS);
  const record = asReviewed(kept);
  const { whole, highest, reference, grades, gaps, durationS, events, tasks } = record;
  const spans = levelSpans(record);
  const byRule = levelSpans({ ...record, grades: grades.map((point) => ({ ...point, level: point.referenceLevel })) });
  const notGraded = whole ? notGradedSpans(record) : [];
  const notGradedS = notGraded.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  return (
    <article class="summary">
      <header>
        <h1>{words.title}</h1>
        <Disclaimer />
      </header>
      <SummaryFacts record={record} />
      {whole && <SummaryReview record={kept} />}
      {whole ? (
        <SummaryGrade highest={highest} spans={spans} notGradedS={notGradedS} />
      ) : (
        <p class="warning">{words.oldVersion}</p>
      )}
      <section aria-labelledby="timeline-title">
        <h2 id="timeline-title">{words.timeline.title}</h2>
        <GradeTimeline spans={spans} reference={byRule} notGraded={notGraded} gaps={gaps} durationS={durationS} />
        <p class="note">{words.timeline.legend(WINDOW_S, whole !== null)}</p>
      </section>
      <SummaryTasks record={record} />
      <SummaryQuality record={record} />
      {whole && <SummaryEvidence highest={highest} whole={whole} />}
      {record.clinician && <SummaryClinician observed={record.clinician} />}
      <section aria-labelledby="reference-title">
        <h2 id="reference-title">{words.reference.title}</h2>
        <ReferenceGrade grade={reference.wholeClip} without={words.reference.without} />
      </section>
      <section aria-labelledby="traces-title">
        <h2 id="traces-title">{words.traces.title}</h2>
        {record.series.timeS.length === 0 ? (
          <p class="empty">{words.traces.nothing}</p>
        ) : (
          <SummaryTraces record={record} />
        )}
      </section>
      <SummaryPictures record={kept} strips={strips} />
      <SummaryMethod record={record} />
      {whole && (
        <section aria-labelledby="all-events-title">
          <h2 id="all-events-title">{words.events.title(events.length)}</h2>
          {events.length === 0 ? (
            <p class="empty">{words.events.none}</p>
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
